using System.Globalization;
using System.Text;
using Wcwidth;

namespace Quiz.Core.Wording;

/// <summary>How many cells of a terminal a text takes, so that columns stand below each other.</summary>
public static class CellWidth
{
    /// <summary>What is drawn as one sign takes no more than that, of however many code points it is made.</summary>
    private const int Widest = 2;

    private const char AsPicture = '\uFE0F';

    public static int Of(string text)
    {
        int cells = 0;
        for (int i = 0; i < text.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(text, i);
            cells += OfSign(text.AsSpan(i, length));
            i += length;
        }

        return cells;
    }

    private static int OfSign(ReadOnlySpan<char> sign)
    {
        if (sign.Contains(AsPicture)) return Widest;
        int cells = 0;
        foreach (Rune rune in sign.EnumerateRunes()) cells += Math.Max(0, UnicodeCalculator.GetWidth(rune));
        return Math.Min(Widest, cells);
    }
}
