using Quiz.Core.Prose;

namespace Quiz.Core.Banks.Derivation.Languages;

/// <summary>
/// The sentences of one bank's derived questions: its own, and those of its language where it has none.
/// </summary>
internal sealed class Sentences(Bank bank)
{
    private readonly Dictionary<string, string> _own =
        bank.Patterns.GroupBy(p => p.Name).ToDictionary(g => g.Key, g => g.First().Text);

    public Language Language { get; } = Language.Of(bank.Language);

    /// <summary>The names of the sentences that neither the bank nor its language words.</summary>
    public IEnumerable<string> Missing => Language.SentenceNames.Where(name => Find(name) is null);

    /// <summary>A sentence, its placeholders filled, begun with a capital letter.</summary>
    public string this[string name, params (string Slot, string Text)[] values] =>
        Capital(Language.Placeholder().Replace(
            Find(name) ?? throw new ArgumentException($"Nobody has worded the sentence \"{name}\".", nameof(name)),
            slot => Array.Find(values, v => v.Slot == slot.Groups[1].Value).Text));

    /// <summary>A name as it goes inside a sentence: "the council" of "The council".</summary>
    public string Inside(string name)
    {
        name = WhiteSpace.Fold(name);
        string first = name.Split(' ')[0];
        return first.Length < name.Length
            && Language.Articles.Contains(first) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>What a row says, as it stands in a box: begun with a capital letter and closed with a mark.</summary>
    public static string Closed(string text, bool isQuestion)
    {
        text = Capital(WhiteSpace.Fold(text));
        bool isClosed =
            text.TrimEnd('"', '”', '“', '’', '\'', ')') is [.., '.' or '?' or '!' or '…' or '。' or '？' or '！'];
        return isClosed ? text : text + (isQuestion ? '?' : '.');
    }

    private string? Find(string name) => _own.GetValueOrDefault(name) ?? Language.Sentence(name);
}
