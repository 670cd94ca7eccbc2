using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Prose;
using Quiz.Storage;

namespace Quiz.Exchange;

/// <summary>Reads the list of a class from a table: ids and names.</summary>
internal static class RosterFile
{
    private static readonly string[] IdColumns = ["id", "student", "learner", "number", "student id"];
    private static readonly string[] NameColumns = ["name", "student name", "full name"];

    /// <param name="shown">How messages name the file.</param>
    /// <exception cref="StorageException">The file cannot be read, or a line of it cannot be used.</exception>
    public static Items<Student> Read(string path, string shown)
    {
        try
        {
            using Stream file = EndingFile.Open(path);
            return Read(new CsvRecords(new RawLines(file)), shown);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw BankBytes.Unreadable(path, e, shown);
        }
    }

    private static Items<Student> Read(CsvRecords records, string shown)
    {
        CsvRecord header = records.Next() ?? throw new StorageException($"The list \"{shown}\" is empty. It needs a line with \"id,name\" and one for each student.");
        int id = Column(header, IdColumns), name = Column(header, NameColumns);
        if (id < 0) throw new StorageException($"The list \"{shown}\" has no column \"id\". Its first line says what the columns are: \"id,name\".");
        var students = new List<Student>();
        var lines = new Dictionary<string, long>();
        while (records.Next() is { } record)
        {
            string At(string trouble) => FormattableString.Invariant($"{shown}:{record.Line}: {trouble}");
            if (record.Trouble is { } trouble) throw new StorageException(At(trouble));
            var student = new Student(Cell(record, id), Cell(record, name));
            string folded = StudentId.Fold(student.Id);
            if (folded.Length == 0) throw new StorageException(At("There is no id here."));
            if (!lines.TryAdd(folded, record.Line)) throw new StorageException(At(FormattableString.Invariant($"The id {Quoted.Of(student.Id)} is there already, in line {lines[folded]}.")));
            students.Add(student);
        }

        return students.Count > 0 ? students.ToItems() : throw new StorageException($"The list \"{shown}\" has no students.");
    }

    private static int Column(CsvRecord header, string[] names)
    {
        for (int i = 0; i < header.Cells.Count; i++)
        {
            if (names.Contains(WhiteSpace.Fold(header.Cells[i]).ToLowerInvariant())) return i;
        }

        return -1;
    }

    private static string Cell(CsvRecord record, int column) => column >= 0 && column < record.Cells.Count ? WhiteSpace.Fold(record.Cells[column]) : "";
}
