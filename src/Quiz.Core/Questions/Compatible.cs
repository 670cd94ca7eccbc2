using System.Globalization;
using System.Text;
using Quiz.Core.Prose;

namespace Quiz.Core.Questions;

/// <summary>
/// Typed characters as the ones that they stand for: full-width letters, ligatures, what was hit in place of an
/// apostrophe.
/// </summary>
/// <remarks>This is Unicode's compatibility form (NFKC), but for what would turn into something else: "10²" is not
/// "102", nor "1½" "11/2".</remarks>
internal static class Compatible
{
    private const char FractionSlash = '\u2044';

    /// <summary>A text folded as quotations are, and in its compatibility form.</summary>
    public static string Fold(string text)
    {
        // as most single words are
        if (!text.AsSpan().ContainsAnyExceptInRange('!', '~') && !text.Contains('`', StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes()) plain.Append(Plain(rune)); // half a surrogate pair becomes U+FFFD
        return Folding.Fold(plain.ToString());
    }

    private static string Plain(Rune rune)
    {
        string own = rune.ToString();
        if (IsUnseen(rune)) return "";
        if (own is [var c])
        {
            if (IsApostrophe(c)) return "'";
            if (IsHyphen(c)) return "-";
            if (c < '\u00A0' || IsRaised(c) || Folding.Fold(c) != c) return own; // the last are folded as they are
        }

        string plain = own.Normalize(NormalizationForm.FormKC);
        bool isApart = plain[0] == ' ' && own[0] != ' '; // "¨" is no space with dots
        return isApart || plain.Contains(FractionSlash, StringComparison.Ordinal) ? own : plain;
    }

    /// <summary>Marks of direction that come with copied text, and those that choose a letter's picture.</summary>
    private static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || rune.Value is >= 0xFE00 and <= 0xFE0F;

    /// <summary>What keyboards have beside the apostrophe, and fonts do not tell from it.</summary>
    private static bool IsApostrophe(char c) =>
        c is '`' or '´' or '\uFF07' or '\uFF40' or '\u02B9' or '\u02BB' or '\u02BD' or '\u02C8' or '\u02CA' or '\u02CB'
            or '\u0374' or '\u055A' or '\u05F3' or '\u1FBD' or '\u1FBF' or '\u1FEF' or '\u1FFD' or '\u1FFE' or '\u2035'
                or '\uA78C';

    private static bool IsHyphen(char c) => c is '\u02D7' or '\u2043' or '\u2796' or '\uFE58' or '\uFE63' or '\uFF0D';

    /// <summary>Superscript digits and signs: an exponent is no further digit.</summary>
    private static bool IsRaised(char c) => c is '²' or '³' or '¹' or (>= '\u2070' and <= '\u207F');
}
