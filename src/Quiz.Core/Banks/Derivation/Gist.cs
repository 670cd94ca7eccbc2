using Quiz.Core.Banks.Derivation.Phrases;
using Quiz.Core.Prose;

namespace Quiz.Core.Banks.Derivation;

/// <summary>What a clause says, as far as its words tell.</summary>
internal sealed class Gist
{
    private const int StemLength = 5;

    private readonly HashSet<string> _stems;

    /// <param name="common">Stems that tell nothing apart, such as those of the sides' names.</param>
    public Gist(string text, Idiom idiom, IReadOnlySet<string> common)
    {
        Folded = Folding.Fold(text);
        Key = string.Join(' ', Words(text).Where(w => !idiom.SmallWords.Contains(w) || idiom.Telling.Contains(w)).Select(w => w.ToLowerInvariant().TrimEnd('s')));
        _stems = [.. Words(text).Where(w => !idiom.SmallWords.Contains(w)).Select(Stem).Where(s => !common.Contains(s))];
    }

    public string Folded { get; }

    /// <summary>The words in their order, with "not" and "could": clauses with the same ones say the same.</summary>
    public string Key { get; }

    /// <summary>Whether two clauses are so near each other that one cannot be wrong where the other is right: they share more than half of the shorter.</summary>
    public bool IsNear(Gist other)
    {
        int shorter = Math.Min(_stems.Count, other._stems.Count);
        return shorter == 0 ? Key == other.Key : 2 * _stems.Count(other._stems.Contains) > shorter;
    }

    /// <summary>What the forms of a word share; a number has no forms.</summary>
    public static string Stem(string word) => word.Length <= StemLength || word.Any(char.IsDigit) ? word.ToLowerInvariant() : word[..StemLength].ToLowerInvariant();

    public static IEnumerable<string> Words(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i])) i++;
            if (i > start) yield return text[start..i];
            else i++;
        }
    }
}
