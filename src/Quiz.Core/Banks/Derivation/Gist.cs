using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Prose;

namespace Quiz.Core.Banks.Derivation;

/// <summary>What a sentence says, as far as its words tell.</summary>
internal sealed class Gist
{
    private const int StemLength = 5;

    private readonly int[] _stems;

    /// <param name="numbers">A number for each stem that has occurred so far; those below 0 tell nothing apart.</param>
    public Gist(string text, Language language, Dictionary<string, int> numbers)
    {
        Folded = Folding.Fold(text);
        Key = string.Join(' ', Words(text).Where(w => !language.SmallWords.Contains(w) || language.Telling.Contains(w))
            .Select(w => w.ToLowerInvariant().TrimEnd('s')));
        _stems = [.. Words(text).Where(w => !language.SmallWords.Contains(w)).Select(w => NumberOf(Stem(w), numbers))
            .Where(n => n >= 0).Distinct().Order()];
    }

    public string Folded { get; }

    /// <summary>The words in their order, with "not" and "could": sentences with the same ones say the same.</summary>
    public string Key { get; }

    /// <summary>
    /// Whether two sentences are so near each other that one cannot be wrong where the other is right: they share more
    /// than half of the shorter.
    /// </summary>
    public bool IsNear(Gist other)
    {
        int shorter = Math.Min(_stems.Length, other._stems.Length);
        return shorter == 0 ? Key == other.Key : 2 * Shared(_stems, other._stems) > shorter;
    }

    /// <summary>What the forms of a word share; a number has no forms.</summary>
    public static string Stem(string word) => word.Length <= StemLength || word.Any(char.IsDigit)
        ? word.ToLowerInvariant()
        : word[..StemLength].ToLowerInvariant();

    private static int NumberOf(string stem, Dictionary<string, int> numbers)
    {
        if (!numbers.TryGetValue(stem, out int number)) numbers[stem] = number = numbers.Count;
        return number;
    }

    /// <summary>How many numbers two ascending lists share.</summary>
    private static int Shared(int[] one, int[] other)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (one[i] == other[j]) shared++;
            if (one[i] < other[j]) i++;
            else j++;
        }

        return shared;
    }

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
