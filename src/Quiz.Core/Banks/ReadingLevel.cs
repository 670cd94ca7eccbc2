namespace Quiz.Core.Banks;

/// <summary>
/// How hard a text is to read: the words in a sentence, and how many of a hundred are longer than six letters
/// (Björnsson's LIX, which asks for no word lists and so fits many languages).
/// </summary>
public static class ReadingLevel
{
    private const int LongWord = 7;

    /// <summary>From about 20, a book for children, to about 60, a law; 0 for a text without words.</summary>
    public static double Of(Bank bank)
    {
        string[] words = [.. bank.Passages.SelectMany(p => Words(p.Text))];
        int sentences = bank.Passages.Sum(p => p.Sentences.Count);
        if (words.Length == 0 || sentences == 0) return 0;
        return (double)words.Length / sentences + 100.0 * words.Count(w => w.Length >= LongWord) / words.Length;
    }

    /// <summary>The level in a word or two.</summary>
    public static string Name(double level) => level switch
    {
        < 30 => "very easy",
        < 40 => "easy",
        < 50 => "medium",
        < 60 => "hard",
        _ => "very hard",
    };

    private static IEnumerable<string> Words(string text) => text
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.Trim([.. word.Where(c => !char.IsLetterOrDigit(c)).Distinct()]))
        .Where(word => word.Length > 0);
}
