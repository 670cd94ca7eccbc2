using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Files.Storage;

namespace Quiz.Files.Exchange;

/// <summary>
/// Reads the points that a teacher gives for single answers from a table, or from one word of a command line.
/// </summary>
public static class PointsFile
{
    private static readonly string[] Needed = ["student", "question", "points"];

    /// <summary>Rows with points in them; those without have none yet.</summary>
    /// <param name="shown">How messages name the file.</param>
    /// <exception cref="StorageException">The file cannot be read, or is no such table.</exception>
    public static Items<PointsRow> Read(string path, string shown)
    {
        try
        {
            using Stream file = EndingFile.Open(path);
            Items<PointsRow> rows = Read(new CsvRecords(new RawLines(MarkedText.Utf8(file))), shown).ToItems();
            return rows.IsEmpty
                ? throw new StorageException($"The table \"{shown}\" has no points yet: fill the column \"points\" in.")
                : rows;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw BankBytes.Unreadable(path, e, shown);
        }
    }

    /// <summary>"S001:q41=2"; null if the word is of another form.</summary>
    public static PointsRow? Single(string word)
    {
        int equals = word.LastIndexOf('='), colon = equals < 0 ? -1 : word.LastIndexOf(':', equals);
        return colon <= 0 || colon + 1 == equals || equals + 1 == word.Length
            ? null
            : new PointsRow(word, word[..colon].Trim(), word[(colon + 1)..equals].Trim(), word[(equals + 1)..].Trim());
    }

    private static IEnumerable<PointsRow> Read(CsvRecords records, string shown)
    {
        CsvRecord header = records.Next() ?? throw new StorageException(
            $"The table \"{shown}\" is empty. quiz regrade --responses writes one to fill in.");
        if (header.Trouble is { } unread)
            throw new StorageException(FormattableString.Invariant($"{shown}:{header.Line}: {unread}"));
        int Column(string name) =>
            header.Cells.ToList().FindIndex(c => WhiteSpace.Fold(c).Equals(name, StringComparison.OrdinalIgnoreCase));
        int[] columns = [.. Needed.Select(Column)];
        if (columns.Contains(-1))
            throw new StorageException(
                $"The table \"{shown}\" has no column \"{Needed[Array.IndexOf(columns, -1)]}\". Its first line says what the columns are: \"student,question,points,reason\".");
        int reason = Column("reason");
        while (records.Next() is { } record)
        {
            string Cell(int column) =>
                column >= 0 && column < record.Cells.Count ? WhiteSpace.Fold(record.Cells[column]) : "";
            string where = FormattableString.Invariant($"{shown}:{record.Line}");
            if (record.Trouble is { } trouble) yield return new PointsRow(where, "", "", "", Trouble: trouble);
            else if (Cell(columns[2]).Length > 0)
                yield return new PointsRow(where, Cell(columns[0]), Cell(columns[1]), Cell(columns[2]),
                    Cell(reason) is { Length: > 0 } why ? why : null);
        }
    }
}

/// <summary>Points for one answer, as somebody wrote them.</summary>
/// <param name="Where">What faults are told of: the file and line, or the word of the command line.</param>
/// <param name="Reason">Null if none is given.</param>
/// <param name="Trouble">Why it cannot be read; null if it can.</param>
public sealed record PointsRow(
    string Where, string Student, string Question, string Points, string? Reason = null, string? Trouble = null);
