namespace Quiz.Core.Banks.Rules;

/// <summary>The words of a text as a reader counts them: "Korea's" is one, a dash none.</summary>
internal static class WordCount
{
    public static int Of(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));
}
