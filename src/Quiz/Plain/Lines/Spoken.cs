namespace Quiz.Plain.Lines;

/// <summary>Our own phrases for the ear: what the screens part with dots and gaps is parted with commas.</summary>
internal static class Spoken
{
    public static string Of(string phrase) => phrase.Replace(" · ", ", ", StringComparison.Ordinal);
}
