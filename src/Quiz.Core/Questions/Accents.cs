using System.Text;

namespace Quiz.Core.Questions;

/// <summary>The signs on letters that a hasty writer leaves out.</summary>
/// <remarks>Only those of Latin, Greek and Cyrillic: what sits on a letter of another script is a vowel or makes
/// another letter.</remarks>
internal static class Accents
{
    private const char Breve = '\u0306';

    /// <summary>A text in NFD without its accents. Й stays: it is no и with a sign, but another letter.</summary>
    public static string Remove(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            bool isShortI = c == Breve && bare.Length > 0 && bare[^1] is 'и' or 'И';
            if (c is < '\u0300' or > '\u036F' || isShortI) bare.Append(Base(c));
        }

        return bare.ToString();
    }

    /// <summary>Letters with a stroke, and the dotless i, do not come apart in NFD.</summary>
    private static char Base(char c) => c switch
    {
        'ø' => 'o',
        'Ø' => 'O',
        'ł' => 'l',
        'Ł' => 'L',
        'đ' => 'd',
        'Đ' => 'D',
        'ħ' => 'h',
        'Ħ' => 'H',
        'ı' => 'i',
        _ => c,
    };
}
