using System.Text;

namespace Quiz.Core.Prose;

/// <summary>
/// The one table of characters that look alike: what a quotation or a typed answer is compared without.
/// </summary>
/// <remarks>Banks keep fingerprints of folded paragraphs, so that nothing can be added here; typed answers are compared
/// by more.</remarks>
public static class Folding
{
    /// <summary>What <see cref="Fold(char)"/> gives for a character that is not seen at all.</summary>
    public const char Dropped = '\0';

    /// <summary>
    /// White space becomes a space, quotes and dashes their ASCII form, invisible characters <see cref="Dropped"/>.
    /// </summary>
    public static char Fold(char c) => c switch
    {
        >= '!' and <= '~' => c,
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => Dropped,
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };

    /// <summary>A text in NFC, folded, with each run of white space as one space and none at the ends.</summary>
    public static string Fold(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('!', '~')) return text; // as most single words are
        var folded = new StringBuilder(text.Length);
        foreach (char c in Compose(text))
        {
            char f = Fold(c);
            if (f == Dropped || (f == ' ' && (folded.Length == 0 || folded[^1] == ' '))) continue;
            folded.Append(f);
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>A text in NFC. Half a surrogate pair and U+FFFE, which have no normal form, become U+FFFD.</summary>
    public static string Compose(string text)
    {
        text = text.Replace('\uFFFE', '\uFFFD');
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return text.Normalize(NormalizationForm.FormC);
        var sound = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes()) sound.Append(rune.ToString());
        return sound.ToString().Normalize(NormalizationForm.FormC);
    }
}
