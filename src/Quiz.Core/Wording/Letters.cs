namespace Quiz.Core.Wording;

/// <summary>The letters of a list whose other side has numbers: a to z, then aa, ab….</summary>
public static class Letters
{
    private const int Count = 26;

    /// <summary>The letters of a 0-based row.</summary>
    public static string Of(int row) =>
        row < Count ? ((char)('a' + row)).ToString() : Of((row / Count) - 1) + Of(row % Count);

    /// <summary>The row that letters name among so many; −1 if they name none.</summary>
    public static int Row(string letters, int count)
    {
        int row = 0;
        foreach (char c in letters)
        {
            int digit = (c | 0x20) - 'a';
            if (digit is < 0 or >= Count || row > count) return -1;
            row = (row * Count) + digit + 1;
        }

        return row <= count ? row - 1 : -1;
    }
}
