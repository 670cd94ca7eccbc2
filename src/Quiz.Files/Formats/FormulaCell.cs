using System.Text.RegularExpressions;

namespace Quiz.Files.Formats;

/// <summary>
/// Text that a spreadsheet would take for a formula, and the apostrophe in front that keeps it from doing so.
/// </summary>
/// <remarks>A text that has such an apostrophe of its own gets one more, so that reading gives back what was
/// written.</remarks>
public static partial class FormulaCell
{
    private const char Apostrophe = '\'';

    /// <summary>The full-width forms begin a formula as well, where such are typed.</summary>
    private const string Beginnings = "=+-@＝＋－＠";

    public static string Disarmed(string text) =>
        IsFormula(text.AsSpan().TrimStart(Apostrophe)) ? Apostrophe + text : text;

    public static string Restored(string cell) =>
        cell.StartsWith(Apostrophe) && IsFormula(cell.AsSpan().TrimStart(Apostrophe)) ? cell[1..] : cell;

    /// <summary>Some spreadsheets look past spaces, so that what comes behind them counts.</summary>
    private static bool IsFormula(ReadOnlySpan<char> text) =>
        text is ['\t' or '\r' or '\n', ..]
        || (text.TrimStart() is [var first, ..] && Beginnings.Contains(first, StringComparison.Ordinal)
            && !PlainNumber().IsMatch(text));

    [GeneratedRegex(@"^\s*-[0-9]+([.,][0-9]+)?([eE][+-]?[0-9]+)?\s*\z")]
    private static partial Regex PlainNumber();
}
