using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Prose;
using Quiz.Files.Storage;

namespace Quiz.Files.Exchange;

/// <summary>Reads the list of a class from a table: ids and names.</summary>
public static class RosterFile
{
    private static readonly string[] IdColumns = ["id", "student", "learner", "number", "student id", "id number"];

    /// <param name="shown">How messages name the file.</param>
    /// <exception cref="StorageException">The file cannot be read, or a line of it cannot be used.</exception>
    public static Items<Student> Read(string path, string shown)
    {
        try
        {
            using Stream file = EndingFile.Open(path);
            return Read(new CsvRecords(new RawLines(MarkedText.Utf8(file))), shown);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw BankBytes.Unreadable(path, e, shown);
        }
    }

    private static Items<Student> Read(CsvRecords records, string shown)
    {
        StorageException At(long line, string trouble) =>
            new(FormattableString.Invariant($"{shown}:{line}: {trouble}"));
        CsvRecord header = records.Next() ?? throw new StorageException(
            $"The list \"{shown}\" is empty. It needs a line with \"id,name\" and one for each student.");
        if (header.Trouble is { } unread) throw At(header.Line, unread);
        Items<string> headings = header.Cells.Select(c => WhiteSpace.Fold(c).ToLowerInvariant()).ToItems();
        int id = headings.ToList().FindIndex(IdColumns.Contains), widest = 0;
        if (id < 0)
            throw new StorageException(
                $"The list \"{shown}\" has no column \"id\". Its first line says what the columns are: \"id,name\".");
        var names = NameColumns.Of(headings);
        var students = new List<Student>();
        var lines = new Dictionary<string, long>();
        while (records.Next() is { } record)
        {
            if (record.Trouble is { } trouble) throw At(record.Line, trouble);
            if (record.Cells.Skip(headings.Count).Any(c => !string.IsNullOrWhiteSpace(c)))
                throw At(record.Line,
                    FormattableString.Invariant(
                        $"The row has {record.Cells.Count} cells, and the header {headings.Count}. A cell with a comma in it stands in quotation marks."));
            widest = Math.Max(widest, record.Cells.Count);
            var student = new Student(Cell(record, id), names.Read(column => Cell(record, column)));
            string folded = StudentId.Fold(student.Id);
            if (folded.Length == 0) throw At(record.Line, "There is no id here.");
            if (!lines.TryAdd(folded, record.Line))
                throw At(record.Line, FormattableString.Invariant(
                    $"The id {Quoted.Of(student.Id)} is there already, in line {lines[folded]}."));
            students.Add(student);
        }

        if (students.Count == 0) throw new StorageException($"The list \"{shown}\" has no students.");
        // A comma inside a heading makes two of one, so that every row would be read beside its columns.
        return widest > 1 && widest <= headings.ToList().FindLastIndex(h => h.Length > 0)
            ? throw At(header.Line,
                FormattableString.Invariant(
                    $"The header has {headings.Count} cells, and no row more than {widest}. A heading with a comma in it stands in quotation marks."))
            : students.ToItems();
    }

    private static string Cell(CsvRecord record, int column) =>
        column >= 0 && column < record.Cells.Count ? WhiteSpace.Fold(record.Cells[column]) : "";
}
