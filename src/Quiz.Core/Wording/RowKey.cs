using System.Globalization;

namespace Quiz.Core.Wording;

/// <summary>The keys that choose the rows of a list: digits, then capital letters from the tenth on.</summary>
public static class RowKey
{
    /// <summary>The key that chooses a 0-based row.</summary>
    public static string Of(int row) => row < 9
        ? (row + 1).ToString(CultureInfo.InvariantCulture)
        : ((char)('A' + row - 9)).ToString();

    /// <summary>The row that a key chooses; −1 if it chooses none.</summary>
    public static int Row(string key) => key switch
    {
        [>= '1' and <= '9'] => key[0] - '1',
        [>= 'A' and <= 'Z'] => key[0] - 'A' + 9,
        _ => -1,
    };
}
