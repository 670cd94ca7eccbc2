using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Plain;
using Quiz.Screens;

namespace Quiz.Papers;

/// <summary>Typing a class' papers in, one student after another: what was typed so far, and what a line makes of it.</summary>
/// <param name="Row">The student whose answers are typed in; null while an id is asked for.</param>
/// <param name="Said">What there is to say about the last line; empty if nothing.</param>
/// <param name="Full">The row that the last line has filled, to be kept; null if it has not.</param>
internal sealed record PaperEntry(PaperTest Test, PaperRow? Row = null, string Said = "", PaperRow? Full = null)
{
    public const string Back = ":back", Drop = ":drop";

    /// <summary>The question that comes next; null while an id is asked for.</summary>
    public Session? Sheet => Row is null ? null : Test.At(Row.Version, Row.At);

    /// <summary>What the answers of a student are that are in the gradebook already, by question.</summary>
    public required Func<Student, IReadOnlyDictionary<string, Answer>> Earlier { get; init; }

    /// <summary>Whose answers come next, or the next answer; an empty line keeps an answer that was typed in before.</summary>
    public PaperEntry Take(string line) => (this with { Said = "", Full = null }).Next(line.Trim());

    private PaperEntry Next(string line)
    {
        if (Row is null) return Begin(line);
        if (line.Equals(Drop, StringComparison.OrdinalIgnoreCase)) return this with { Row = null, Said = $"Nothing of {Row.Student.Id} was kept." };
        if (line.Equals(Back, StringComparison.OrdinalIgnoreCase)) return Row.At == 0 ? this with { Row = null } : this with { Row = Row with { At = Row.At - 1 } };
        bool isRun = line.Length > 1 && PaperKeys.IsOneKey(Sheet!.Current.Question) && !line.Contains(' ', StringComparison.Ordinal); // there is a row
        return isRun ? Several(line) : One(line);
    }

    /// <summary>One key an answer, for as many questions in a row as take one.</summary>
    private PaperEntry Several(string keys)
    {
        PaperEntry entry = this;
        for (int i = 0; i < keys.Length && entry.Said.Length == 0; i++)
        {
            bool isOne = entry.Row is { } row && PaperKeys.IsOneKey(Test.At(row.Version, row.At).Current.Question);
            entry = isOne ? entry.One(keys[i].ToString()) : entry with { Said = $"\"{keys[i..]}\" was not taken: what comes next is more than one key." };
        }

        return entry;
    }

    private PaperEntry One(string line)
    {
        PaperRow row = Row!; // asked by who calls
        if (line.Length == 0) return row.Answers[row.At] is null ? this : Filled(row with { At = row.At + 1 });
        AnswerLine read = PaperKeys.Read(Sheet!, line); // as above
        return read.Answer is { } answer ? Filled(row.With(answer, line)) : this with { Said = read.Trouble };
    }

    private PaperEntry Filled(PaperRow row) => row.IsFull ? this with { Row = null, Full = row } : this with { Row = row };

    private PaperEntry Begin(string line)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return this;
        bool hasVersions = Test.Names.Count > 1;
        int version = hasVersions ? Test.Names.ToList().FindIndex(n => n.Equals(words[^1], StringComparison.OrdinalIgnoreCase)) : 0;
        if (version < 0 || (hasVersions && words.Length < 2)) return this with { Said = $"Type the id and the version, such as {words[0]} {Test.Names[0]}: it has {string.Join(", ", Test.Names)}." };
        string id = string.Join(' ', hasVersions ? words[..^1] : words);
        if (id.Length > StudentId.Longest) return this with { Said = $"An id has at most {Wording.Number(StudentId.Longest)} characters." };
        var roster = new Roster(Test.Roster);
        Student student = roster.Find(id) ?? new Student(id, "");
        string unknown = roster.IsEmpty || roster.Find(id) is not null ? "" : Roster.Nearest(id, Test.Roster) is { } meant
            ? $"{id} is not on the list of the class; perhaps {meant.Id} {meant.Name} is meant. {Drop} drops this row."
            : $"{id} is not on the list of the class. {Drop} drops this row.";
        PaperRow row = Prefilled(PaperRow.Empty(student, version, Test.Count));
        string before = row.Answers.Any(a => a is not null) ? $"{student.Id} has answers on paper already: Enter keeps one as it is." : "";
        return this with { Row = row, Said = $"{unknown} {before}".Trim() };
    }

    private PaperRow Prefilled(PaperRow row)
    {
        IReadOnlyDictionary<string, Answer> earlier = Earlier(row.Student);
        for (int i = 0; i < row.Answers.Count && earlier.Count > 0; i++)
        {
            if (earlier.GetValueOrDefault(Test.Sheets[row.Version].Questions[i].Question.Id) is { } answer) row = row with { Answers = row.Answers.With(i, answer), Typed = row.Typed.With(i, "as before") };
        }

        return row;
    }
}
