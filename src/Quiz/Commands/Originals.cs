using System.Text;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Files.Storage;
using Quiz.Screens;

namespace Quiz.Commands;

/// <summary>Sets the original article, which the learner has, beside its retelling.</summary>
internal static class Originals
{
    /// <param name="shown">How messages name the file.</param>
    /// <returns>The same message with the original in its bank, or why that cannot be.</returns>
    public static Message Beside(Message opened, string path, string shown)
    {
        try
        {
            return opened switch
            {
                Message.Opened message => With(message.Session.Bank, path, shown,
                    bank => message with { Session = message.Session with { Bank = bank } }),
                Message.NotSaved { Instead: { } session } message =>
                    With(session.Bank, path, shown, bank => message with { Instead = session with { Bank = bank } }),
                _ => opened,
            };
        }
        catch (StorageException e)
        {
            return new Message.Failed(e.Message);
        }
    }

    private static Message With(Bank bank, string path, string shown, Func<Bank, Message> with)
    {
        OriginalArticle article = OriginalArticle.Read(Encoding.UTF8.GetString(BankBytes.Read(path, shown).Span));
        Items<string> differences = article.Differences(bank);
        return differences.IsEmpty
            ? with(article.Beside(bank))
            : new Message.Failed(
                $"\"{shown}\" is not the article that \"{bank.Title}\" retells. {string.Join(' ', differences)}");
    }
}
