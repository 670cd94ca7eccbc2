using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Quiz.Core.Prose;

namespace Quiz.Core.Banks.Derivation.Phrases;

/// <summary>The sentences of one bank's questions: its own patterns, and those of its language where it has none.</summary>
internal sealed partial class Phrasebook(Idiom idiom, Items<Pattern> own)
{
    private readonly Dictionary<string, string> _own = own.GroupBy(p => p.Name).ToDictionary(g => g.Key, g => g.First().Text);

    public Idiom Idiom { get; } = idiom;

    /// <summary>The pattern of a name; a bank that rewords the main pattern means its variants, too.</summary>
    public string this[string name]
    {
        get
        {
            string? main = PatternForms.Find(name)?.VariantOf;
            return _own.GetValueOrDefault(name)
                ?? (main is null ? null : _own.GetValueOrDefault(main))
                ?? Idiom.Patterns.GetValueOrDefault(name)
                ?? Idiom.Patterns[main ?? name];
        }
    }

    /// <summary>The sentence of a pattern, begun with a capital letter.</summary>
    public string Fill(string name, params (string Slot, string Text)[] values)
    {
        var sentence = new StringBuilder();
        string pattern = this[name];
        int at = 0;
        foreach (Match slot in Placeholder().Matches(pattern))
        {
            sentence.Append(pattern, at, slot.Index - at);
            string text = Array.Find(values, v => v.Slot == slot.Groups[1].Value).Text ?? "";
            sentence.Append(SentenceBegins(sentence) ? Capital(text) : text);
            at = slot.Index + slot.Length;
        }

        return Capital(Closed(sentence.Append(pattern, at, pattern.Length - at).ToString()));
    }

    /// <summary>A relation with its object, as it goes on a sentence: "needs ammunition".</summary>
    public string Relation(string name, string what) => Closed(Placeholder().Replace(this[name], _ => what));

    /// <summary>A clause with the word that joins it to its verb: "that it rains"; nothing joins it twice.</summary>
    public string Joined(string verb, string says)
    {
        if (Idiom.Joints.Contains(verb.Split(' ')[^1])) return says;
        bool asks = Idiom.Asking.Contains(FirstWord(verb));
        string joint = this[asks ? "whether" : "that"];
        bool isThere = asks ? Idiom.Joints.Contains(FirstWord(says)) : FirstWord(says) == joint.Trim(',', ' ');
        return !isThere ? $"{joint} {says}" : joint.StartsWith(',') ? ", " + says : says;
    }

    /// <summary>An author's clause as it goes on a sentence, without a full stop of its own.</summary>
    public string ClauseInSentence(string clause)
    {
        clause = WhiteSpace.Fold(clause);
        if (clause is [.., >= 'a' and <= 'z', '.']) clause = clause[..^1];
        return Small(clause, Idiom.Openers);
    }

    public string NameInSentence(string name) => Small(WhiteSpace.Fold(name), Idiom.Articles);

    /// <summary>A verb and its clause: "doubts that it rains".</summary>
    public string Clause(string verb, string says) => Closed($"{verb} {Joined(verb, says)}");

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The placeholders of a text, without their braces.</summary>
    public static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(m => m.Groups[1].Value);

    /// <summary>A joint that begins with a comma leaves a blank before it.</summary>
    private static string Closed(string text) => text.Replace(" ,", ",", StringComparison.Ordinal).Trim();

    private static string Small(string text, FrozenSet<string> words) =>
        words.Contains(FirstWord(text)) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private static string FirstWord(string text)
    {
        int end = 0;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text[..end];
    }

    private static bool SentenceBegins(StringBuilder sentence) =>
        sentence.Length == 0 || (sentence.Length > 1 && sentence[^1] == ' ' && sentence[^2] is '.' or '?' or '!' or ':');

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Placeholder();
}
