using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Quiz.Tests.Terminals;

/// <summary>
/// What a terminal shows after a stream of output: as much of a terminal as the program makes use of.
/// </summary>
internal sealed partial class TerminalScreen
{
    private string[,] _cells;
    private string[,] _other;
    private (int Row, int Column) _kept;
    private string _unread = "";

    public TerminalScreen(int columns, int rows) => (_cells, _other) = (Blank(columns, rows), Blank(columns, rows));

    public int Columns => _cells.GetLength(1);

    public int Rows => _cells.GetLength(0);

    public int Row { get; private set; }

    /// <summary>May be one past the last column: the next character then goes to the next row.</summary>
    public int Column { get; private set; }

    public bool IsAlternate { get; private set; }

    /// <summary>The rows from top to bottom, without the spaces at their ends.</summary>
    public string Text => string.Join('\n', Enumerable.Range(0, Rows).Select(row => Line(row).TrimEnd()));

    /// <summary>A row, or the part of it that begins at a column.</summary>
    public string Line(int row, int from = 0) =>
        string.Concat(Enumerable.Range(from, Columns - from).Select(column => _cells[row, column]));

    /// <summary>Where a text stands, by cells, in reading order; null if it is not there in one row.</summary>
    public (int Row, int Column)? Find(string text)
    {
        for (int row = 0; row < Rows; row++)
        {
            for (int column = 0; column < Columns; column++)
            {
                if (_cells[row, column].Length > 0 && Line(row, column).StartsWith(text, StringComparison.Ordinal))
                    return (row, column);
            }
        }

        return null;
    }

    /// <summary>Takes over the cells that fit; the program is expected to draw anew.</summary>
    public void Resize(int columns, int rows)
    {
        (_cells, _other) = (Resized(_cells, columns, rows), Resized(_other, columns, rows));
        (Row, Column) = (Math.Min(Row, rows - 1), Math.Min(Column, columns - 1));
    }

    /// <summary>Shows more output. A sequence that is cut at the end is kept for the next call.</summary>
    /// <exception cref="NotSupportedException">A sequence that this screen does not know: it would show something else
    /// than a terminal.</exception>
    public void Write(string output)
    {
        output = _unread + output;
        _unread = "";
        for (int at = 0; at < output.Length;)
        {
            if (output[at] != '\e')
            {
                at += Put(output, at);
            }
            else if (Sequence().Match(output, at) is { Success: true } match)
            {
                Do(match);
                at += match.Length;
            }
            else
            {
                _unread = output[at..];
                if (_unread.Length > 200) throw new NotSupportedException(Describe(_unread));
                return;
            }
        }
    }

    private int Put(string output, int at)
    {
        if (Rune.DecodeFromUtf16(
            output.AsSpan(at), out Rune rune, out int length) != System.Buffers.OperationStatus.Done)
            throw new NotSupportedException("Half a surrogate pair.");
        switch (rune.Value)
        {
            case '\r':
                Column = 0;
                break;
            case '\n':
                Row++;
                break;
            case '\b':
                Column = Math.Max(0, Column - 1);
                break;
            case '\a' or 0:
                break;
            case < ' ':
                throw new NotSupportedException($"Control character {rune.Value}.");
            default:
                Print(rune);
                break;
        }

        ScrollIfBelow();
        return length;
    }

    private void Print(Rune rune)
    {
        int width = Width(rune);
        if (width == 0)
        {
            if (Column > 0) _cells[Row, Column - 1] += rune;
            return;
        }

        if (Column + width > Columns) (Row, Column) = (Row + 1, 0);
        ScrollIfBelow();
        _cells[Row, Column] = rune.ToString();
        if (width == 2) _cells[Row, Column + 1] = "";
        Column += width;
    }

    private void ScrollIfBelow()
    {
        for (; Row >= Rows; Row--)
        {
            Array.Copy(_cells, Columns, _cells, 0, _cells.Length - Columns);
            Erase(Rows - 1, 0, Columns);
        }
    }

    private void Do(Match sequence)
    {
        if (!sequence.Groups["end"].Success) return; // titles, answers to questions, keypad modes: nothing to be seen
        int[] numbers = [.. sequence.Groups["numbers"].Value.Split(';', ':')
            .Select(n => int.TryParse(n, CultureInfo.InvariantCulture, out int value) ? value : 0)];
        string mark = sequence.Groups["mark"].Value;
        switch (mark, sequence.Groups["end"].Value)
        {
            case ("", "H" or "f"):
                (Row, Column) = (
                    Math.Clamp(numbers[0] - 1, 0, Rows - 1),
                    Math.Clamp(numbers.ElementAtOrDefault(1) - 1, 0, Columns - 1));
                break;
            case ("", "J") when numbers[0] == 2:
                for (int row = 0; row < Rows; row++) Erase(row, 0, Columns);
                break;
            case ("", "K"):
                Erase(Row, numbers[0] == 0 ? Column : 0, numbers[0] == 1 ? Column + 1 : Columns);
                break;
            case ("?", "h" or "l") when numbers.Contains(1049):
                Switch(sequence.Groups["end"].Value == "h");
                break;
            case ("", "m" or "n" or "c" or "q" or "t") or ("?", "h" or "l" or "u")
                or (">" or "=" or "<", "u" or "m" or "c"):
                break;
            default:
                throw new NotSupportedException(Describe(sequence.Value));
        }
    }

    /// <summary>To the alternate screen, which begins empty, or back to the normal one as it was left.</summary>
    private void Switch(bool toAlternate)
    {
        if (IsAlternate == toAlternate) return;
        (_cells, _other, IsAlternate) = (_other, _cells, toAlternate);
        if (!toAlternate)
        {
            (Row, Column) = _kept;
            return;
        }

        _kept = (Row, Column);
        for (int row = 0; row < Rows; row++) Erase(row, 0, Columns);
    }

    private void Erase(int row, int from, int to)
    {
        for (int column = from; column < Math.Min(to, Columns); column++) _cells[row, column] = " ";
    }

    private static string[,] Blank(int columns, int rows) => Resized(new string[0, 0], columns, rows);

    private static string[,] Resized(string[,] cells, int columns, int rows)
    {
        string[,] resized = new string[rows, columns];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
                resized[row, column] =
                    row < cells.GetLength(0) && column < cells.GetLength(1) ? cells[row, column] : " ";
        }

        return resized;
    }

    /// <summary>
    /// Nothing for marks that combine, two for the scripts and symbols that are printed wide, else one.
    /// </summary>
    private static int Width(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ =>
            rune.Value is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF
                or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6
                    or >= 0x1F300 and <= 0x1FAFF or >= 0x20000 ? 2 : 1,
    };

    private static string Describe(string sequence) =>
        "Not known to this screen: " + sequence.Replace("\e", "ESC ", StringComparison.Ordinal);

    [GeneratedRegex(
        @"\G(?:\e\[(?<mark>[<=>?]?)(?<numbers>[0-9;:]*)[ -/]*(?<end>[@-~])|\e\][^\a\e]*(?:\a|\e\\)|\e[P_^X][^\e]*\e\\|\e[()][0-9A-Z]|\e[=>78])")]
    private static partial Regex Sequence();
}
