namespace Quiz.Core.Questions;

/// <summary>
/// What a word means with another beginning: "possible" is no slip for "impossible", nor "imports" for "exports".
/// </summary>
internal static class Opposites
{
    // Only where no more than two letters differ, since more are no slip anyway.
    private static readonly (string One, string Other)[] Beginnings =
        [("", "UN"), ("", "IN"), ("", "IM"), ("", "IL"), ("", "IR"), ("", "DE"), ("IN", "DE"), ("IM", "EX"),
            ("IN", "EX"), ("HYPER", "HYPO")];

    /// <summary>The text with one of its words turned into its opposite, in every way.</summary>
    public static IEnumerable<string> Of(string text)
    {
        bool isCapital = !text.Any(char.IsLower);
        for (int start = 0; start < text.Length; start++)
        {
            if (!char.IsLetter(text[start]) || (start > 0 && char.IsLetter(text[start - 1]))) continue;
            foreach ((string one, string other) in Beginnings)
            {
                if (Turned(text, start, one, other, isCapital) is { } turned) yield return turned;
                if (Turned(text, start, other, one, isCapital) is { } back) yield return back;
            }
        }
    }

    private static string? Turned(string text, int start, string from, string to, bool isCapital) =>
        text.AsSpan(start).StartsWith(from, StringComparison.OrdinalIgnoreCase)
            ? text[..start] + (isCapital ? to : to.ToLowerInvariant()) + text[(start + from.Length)..]
            : null;
}
