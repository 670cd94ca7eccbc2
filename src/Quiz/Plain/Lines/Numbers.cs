using System.Globalization;

namespace Quiz.Plain.Lines;

/// <summary>Typed numbers, where things are listed from 1.</summary>
internal static class Numbers
{
    /// <summary>The 0-based row that a number names among so many; −1 if it names none.</summary>
    public static int Row(string word, int count) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number <= count ? number - 1 : -1;
}
