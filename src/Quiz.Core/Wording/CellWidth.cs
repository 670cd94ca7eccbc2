using System.Globalization;
using System.Text;

namespace Quiz.Core.Wording;

/// <summary>How many cells of a terminal a text takes, so that columns stand below each other.</summary>
public static class CellWidth
{
    public static int Of(string text)
    {
        int cells = 0;
        for (int i = 0; i < text.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(text, i);
            Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out _);
            cells += IsWide(rune.Value) || (length > 1 && text.AsSpan(i, length).Contains('\uFE0F')) ? 2 : 1;
            i += length;
        }

        return cells;
    }

    /// <summary>East Asian letters and pictures.</summary>
    private static bool IsWide(int rune) =>
        rune is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xA960 and <= 0xA97F)
            or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900
                and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFF60)
            or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300
                and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF) or (>= 0x1F900 and <= 0x1F9FF)
            or (>= 0x20000 and <= 0x3FFFD);
}
