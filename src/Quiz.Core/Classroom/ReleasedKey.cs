using System.Text;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Classroom;

/// <summary>
/// A key as it may be given to the class after the test: without the list, and of the bank only what the questions
/// asked are about.
/// </summary>
/// <param name="Has">How much of the bank it holds.</param>
public sealed record ReleasedKey(KeyFile Key, ReleasedPart Has)
{
    public static ReleasedKey Of(KeyFile key)
    {
        Question[] asked = [.. key.Map.Questions.Select(q => key.Bank.Question(q.Bank)).OfType<Question>()];
        KeyFile unlisted = key with
        {
            Students = [],
            Map = key.Map with
            {
                Questions = key.Map.Questions.Select(q => q with
                {
                    Passage = asked.FirstOrDefault(a =>
                a.Id == q.Bank) is { Evidence.IsEmpty: true, IsDerived: false } own ? own.Passage : null
                }).ToItems()
            },
        };
        var ids = asked.Select(q => q.Id).ToHashSet(StringComparer.Ordinal);
        var rows = asked.SelectMany(q => RowsOf(key.Bank, q)).ToHashSet(StringComparer.Ordinal);
        foreach ((HashSet<string>? left, ReleasedPart has) in new[]
        {
            (rows, ReleasedPart.Asked),
            (null, ReleasedPart.Tables),
        })
        {
            if (BankExcerpt.Of(key.BankText, ids, left) is { } text
                && BankReader.ReadWritten(Encoding.UTF8.GetBytes(text)).Bank is { } bank
                && asked.All(q => q.IsDerived || IsIn(bank, q)))
                return new ReleasedKey(unlisted with
                {
                    BankText =
                    text,
                    Bank = unlisted.Map.Place(bank with { Derived = key.Asked })
                }, has);
        }

        return new ReleasedKey(unlisted, ReleasedPart.Bank);
    }

    /// <summary>Feedback tells whose claims and wants a question was about.</summary>
    private static IEnumerable<string> RowsOf(Bank bank, Question question) =>
    [
        .. question.About.Concat(question.Beside).Select(p => p.Id),
        .. QuestionPoints.Claims(bank, question).Select(c => c.Id),
        .. QuestionPoints.Wants(bank, question).Select(w => w.Id),
    ];

    private static bool IsIn(Bank excerpt, Question own) =>
        excerpt.Question(own.Id) is { } left && (left.ContentHash, left.KeyHash) == (own.ContentHash, own.KeyHash);
}

/// <summary>How much of a bank a released key holds.</summary>
public enum ReleasedPart
{
    /// <summary>The questions that were asked, and the rows of the tables that they are about.</summary>
    Asked,

    /// <summary>The same with the whole tables, because of how they are written.</summary>
    Tables,

    /// <summary>Everything, because of how it is written.</summary>
    Bank,
}
