using Quiz.Core;
using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Prose;

namespace Quiz.Files.Exchange;

/// <summary>
/// Reads a table of marks: a learner a row, a question a column, the learner first, and somewhere a row "max" if there
/// is one.
/// </summary>
/// <remarks>A wrong mark would make every figure wrong, so any fault is the end of it, after all of them have been
/// found.</remarks>
public sealed class MarksReader
{
    /// <summary>What a question is worth where nothing says so.</summary>
    private const double UsualMax = 1;

    private readonly List<LineNote> _faults = [];
    private readonly List<LineNote> _notes = [];
    private readonly List<(long Line, string Name, double?[] Marks)> _learners = [];
    private readonly List<(int Column, LineNote Fault)> _cellFaults = [];
    private Items<string> _questions;
    private int _widest;
    private NameColumns? _names;

    /// <summary>By question: what its heading says that it is worth; null where it does not.</summary>
    private double?[] _worth = [];

    /// <summary>By question: whether a mark was read in it.</summary>
    private bool[] _isMarked = [];

    private long? _headerLine;
    private int[] _blanks = [];
    private (long Line, double?[] Marks)? _max;

    public static MarksFile Read(Stream stream) =>
        new MarksReader().Read(new CsvRecords(new RawLines(MarkedText.Utf8(stream))));

    private MarksFile Read(CsvRecords records)
    {
        if (records.Next() is { } header)
        {
            ReadHeader(header);
            if (_faults.Count > 0) return Useless();
            while (records.Next() is { } record) ReadRow(record);
            TellShortRows();
            TellCells();
        }
        else
        {
            Fault(null, "The file is empty.");
        }

        if (_faults.Count == 0 && _learners.Count == 0)
            Fault(null, "There is no learner in the table: below the header each row is one.");
        if (_faults.Count > 0) return Useless();
        NoteNamesakes();
        NoteLearnerMax();
        int count = WithoutTotal();
        return new MarksFile(Table(count), [.. _blanks[..count]], [], [.. _notes]);
    }

    private MarksFile Useless() => new(null, [], [.. _faults], [.. _notes]);

    private void ReadHeader(CsvRecord header)
    {
        if (header.Trouble is { } trouble)
        {
            Fault(header.Line, trouble);
            return;
        }

        var names = NameColumns.Of(header.Cells.Take(2).Select(c => WhiteSpace.Fold(c).ToLowerInvariant()).ToItems());
        if (names.AreTwo) _names = names;
        header = OneName(header);
        int last = header.Cells.Count;
        while (last > 1 && string.IsNullOrWhiteSpace(header.Cells[last - 1])) last--;
        MarkHeading[] headings = [.. header.Cells.Take(last).Skip(1).Select(MarkHeading.Of)];
        _questions = headings.Select(h => h.Name).ToItems();
        _worth = [.. headings.Select(h => h.Worth)];
        _blanks = new int[_questions.Count];
        _isMarked = new bool[_questions.Count];
        _headerLine = header.Line;
        if (_questions.IsEmpty)
            Fault(header.Line,
                "The header has no question: its first column is the learner, each further one a question.");
        if (_questions.FirstOrDefault(q => q.Length == 0) is not null)
            Fault(header.Line, "A column of the header has no name. Each question needs one.");
        if (_questions.Where(q => q.Length > 0).GroupBy(q => q).FirstOrDefault(g => g.Count() > 1) is { } twice)
            Fault(header.Line,
                $"The header has the column \"{twice.Key}\" twice. Each question needs a name of its own; is the header missing?");
    }

    private void ReadRow(CsvRecord record)
    {
        if (record.Trouble is { } trouble)
        {
            Fault(record.Line, trouble);
            return;
        }

        record = OneName(record);
        if (record.Cells.Skip(_questions.Count + 1).Any(c => !string.IsNullOrWhiteSpace(c)))
        {
            Fault(record.Line, FormattableString.Invariant(
                $"The row has {record.Cells.Count} cells, and the header {_questions.Count + 1}. A decimal comma makes two cells of one: write 0.5."));
            return;
        }

        _widest = Math.Max(_widest, record.Cells.Count);
        string name = record.Cells[0].Trim();
        bool isMax = name is "max" or "MAX";
        var marks = new double?[_questions.Count];
        for (int j = 0; j < marks.Length; j++) marks[j] = Mark(record, j, isMax);
        if (isMax && _max is { } first)
            Fault(record.Line, FormattableString.Invariant($"There is a row \"max\" in line {first.Line} already."));
        else if (isMax) _max = (record.Line, marks);
        else if (name.Length == 0)
            Fault(record.Line, "The row has marks and no learner. Rows with sums or means do not belong here.");
        else _learners.Add((record.Line, name, marks));
    }

    /// <summary>
    /// An empty cell is a question that was left unanswered, as Moodle counts it: 0. In the row "max" it is what nobody
    /// knows.
    /// </summary>
    private double? Mark(CsvRecord record, int j, bool isMax)
    {
        string cell = j + 1 < record.Cells.Count ? record.Cells[j + 1] : "";
        if (MarkCell.IsBlank(cell))
        {
            if (!isMax) _blanks[j]++;
            return isMax ? null : 0;
        }

        if (!isMax && MarkCell.IsNotAsked(cell)) return null;
        double? mark = MarkCell.Read(cell, out string? fault);
        if (isMax && mark < 0) fault = "The most that a question earns is not below 0.";
        if (fault is not null)
            _cellFaults.Add((j, new LineNote(record.Line, $"{fault} It stands under \"{_questions[j]}\".")));
        else _isMarked[j] = true;
        return mark;
    }

    /// <summary>Given and family name in the first two columns make one learner.</summary>
    private CsvRecord OneName(CsvRecord record) => _names is { } names
        ? record with
        {
            Cells = record.Cells.Skip(2)
            .Prepend(names.Read(i => i >= 0 && i < record.Cells.Count ? WhiteSpace.Fold(record.Cells[i]) : ""))
            .ToItems()
        }
        : record;

    /// <summary>
    /// A comma inside a heading makes two of one, and every mark behind it would stand under another question.
    /// </summary>
    private void TellShortRows()
    {
        if (_widest > 0 && _widest < _questions.Count + 1)
            Fault(_headerLine,
                FormattableString.Invariant(
                    $"The header has {_questions.Count + 1} cells, and no row more than {_widest}. A heading with a comma in it stands in quotation marks."));
    }

    /// <summary>
    /// Tells the cells that are no marks; of a column that has several and not one mark, such as addresses, only that.
    /// </summary>
    private void TellCells()
    {
        int[] foreign = [.. _cellFaults.GroupBy(f => f.Column).Where(c => !_isMarked[c.Key] && c.Skip(1).Any())
            .Select(c => c.Key).Order()];
        _faults.InsertRange(0, foreign.Select(
            j => new LineNote(_headerLine, $"The column \"{_questions[j]}\" holds no marks: leave it out.")));
        _faults.AddRange(_cellFaults.Where(f => !foreign.Contains(f.Column)).Select(f => f.Fault));
        Items<LineNote> sorted = _faults.OrderBy(f => f.Line).ToItems();
        _faults.Clear();
        _faults.AddRange(sorted);
    }

    /// <summary>How many columns are questions: spreadsheets have a column of sums at the end.</summary>
    private int WithoutTotal()
    {
        int last = _questions.Count - 1;
        if (last < 1 || !TotalColumn.IsName(_questions[last])) return _questions.Count;
        if (TotalColumn.IsSum(_learners.Select(l => l.Marks)))
        {
            _notes.Add(new LineNote(
                null, $"The column \"{_questions[last]}\" is the sum of those before it, so it is no question."));
            return last;
        }

        _notes.Add(new LineNote(
            null,
            $"The column \"{_questions[last]}\" is not the sum of those before it, so it is taken for a question."));
        return _questions.Count;
    }

    private MarksTable Table(int count)
    {
        // Marks above 1 without a row "max" leave open what each question is worth.
        bool isOpen = _max is null
            && _learners.Any(l => l.Marks.Take(count).Where((m, j) => _worth[j] is null && m > UsualMax).Any());
        if (isOpen)
            _notes.Add(new LineNote(null, "Some marks are above 1 and there is no row \"max\", so it is not known what "
                + "a question is worth. Add a row \"max\"."));
        MarkedQuestion[] questions = [.. _questions.Take(count).Select((q, j) => new MarkedQuestion(
            q, _max is { } max ? max.Marks[j] : _worth[j] is { } worth ? worth : isOpen ? null : UsualMax))];
        foreach ((long line, _, double?[] marks) in _learners)
        {
            for (int j = 0; j < count; j++)
            {
                if (marks[j] > questions[j].Max)
                    _notes.Add(new LineNote(line, FormattableString.Invariant(
                        $"The mark {marks[j]} is above the {questions[j].Max} that \"{_questions[j]}\" is worth.")));
            }
        }

        return new MarksTable(
            [.. questions], _learners.Select(l => new MarkedLearner(l.Name, [.. l.Marks.AsSpan(0, count)])).ToItems());
    }

    private void NoteNamesakes()
    {
        foreach (var same in _learners.GroupBy(l => l.Name).Where(g => g.Count() > 1))
        {
            string lines = string.Join(", ", same.Select(l => FormattableString.Invariant($"{l.Line}")));
            _notes.Add(new LineNote(
                null,
                $"\"{same.Key}\" is there {(same.Count() == 2 ? "twice" : "several times")} (lines {lines}). Each row counts as a learner."));
        }
    }

    /// <summary>Max is a name, too.</summary>
    private void NoteLearnerMax()
    {
        if (_max is null
            && _learners.Where(l => l.Name.Equals("max", StringComparison.OrdinalIgnoreCase)).ToList() is [var learner])
            _notes.Add(new LineNote(
                learner.Line,
                $"\"{learner.Name}\" is taken for a learner. The row that says what questions are worth is called \"max\", in small letters."));
    }

    private void Fault(long? line, string sentence) => _faults.Add(new LineNote(line, sentence));
}
