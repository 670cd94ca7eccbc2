using System.Globalization;
using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;

namespace Quiz.Papers;

/// <summary>
/// Typing a class' papers in, one student after another: what was typed so far, and what a line makes of it.
/// </summary>
/// <param name="Row">The student whose answers are typed in; null while an id is asked for.</param>
/// <param name="Said">What there is to say about the last line; empty if nothing.</param>
/// <param name="Whole">The row that the last line has made whole, or has changed and left whole: it is to be kept. Null
/// if there is none.</param>
internal sealed record PaperEntry(PaperTest Test, PaperRow? Row = null, string Said = "", PaperRow? Whole = null)
{
    public const string Back = ":back", Next = ":next", Done = ":done", Drop = ":drop", New = ":new";

    /// <summary>The question at hand; null while an id is asked for.</summary>
    public Session? Sheet => Row is null ? null : Test.At(Row.Version, Row.At);

    /// <summary>Whether the last line has dropped a row.</summary>
    public bool IsDropped { get; private init; }

    /// <summary>Whether the row that was dropped is in the gradebook, and is to be taken out of it.</summary>
    public bool IsWithdrawn { get; private init; }

    /// <summary>What was typed of a student's paper before, be it half of it; null if nothing.</summary>
    public required Func<Student, TypedPaper?> Earlier { get; init; }

    /// <summary>Who was left half-way last; null if nobody was.</summary>
    public required Func<Student?> HalfWay { get; init; }

    /// <summary>Whose answers come next, or the next answer; an empty line leaves what is there as it is.</summary>
    public PaperEntry Take(string line)
    {
        PaperEntry at = this with
        {
            Row = Row is null
            ? null
            : Row with { Begun = "" },
            Said = "",
            Whole = null,
            IsDropped = false,
            IsWithdrawn = false
        };
        line = line.Trim();
        if (Row is null) return at.Begin(line);
        return line.ToUpperInvariant() switch
        {
            ":BACK" => at.StepBack(),
            ":NEXT" => at with { Row = Row.At + 1 < Test.Count ? Row.To(Row.At + 1) : at.Row },
            ":DONE" => at.Leave(),
            ":DROP" => at.Dropped(Row.Student),
            [':', >= '1' and <= '9', ..] when GoTo(line[1..]) is { } row => at with { Row = row },
            [':', ':', ..] => at.One(line[1..]),
            // there is a row
            _ => line.Length > 1 && !line.Contains(' ', StringComparison.Ordinal)
                && PaperHowTo.IsOneKey(Sheet!, Row.Part) ? at.Several(line) : at.One(line),
        };
    }

    /// <summary>One key an answer, for as many as take one.</summary>
    private PaperEntry Several(string keys)
    {
        PaperEntry entry = this;
        PaperRow? whole = null;
        for (int i = 0; i < keys.Length && entry.Said.Length == 0; i++)
        {
            // there is a row
            bool isOne = entry.Row is { } row && PaperHowTo.OneKey(entry.Sheet!, row.Part)
                .Contains(char.ToUpperInvariant(keys[i]), StringComparison.Ordinal);
            if (!isOne && i == 0) return One(keys); // nothing was taken of it
            entry = isOne
                ? (entry with { Whole = null }).One(keys[i].ToString())
                : entry with { Said = $"\"{keys[i..]}\" was not taken: what comes next is more than one key." };
            whole = entry.Whole ?? whole;
        }

        return entry with { Whole = whole };
    }

    private PaperEntry One(string line)
    {
        PaperRow row = Row!; // asked by who calls
        PaperAnswer? so = row.Current;
        if (line.Length == 0 && so?.Has(row.Part) == true) return On(row, so);
        switch (row.Part)
        {
            case Asking.Proof:
                (Proof? proof, string noProof) = PaperProof.Read(Test.Bank, line.Length == 0 ? PaperKeys.Blank : line);
                // its answer comes before
                return noProof.Length > 0 ? this with { Said = noProof } : Given(row, so! with { Proof = proof });
            case Asking.Certainty:
                (int? level, string noLevel) = PaperProof.ReadCertainty(line.Length == 0 ? PaperKeys.Blank : line);
                // as above
                return noLevel.Length > 0 ? this with { Said = noLevel } : Given(row, so! with { Certainty = level });
            default:
                if (line.Length == 0) return this with { Said = PaperHowTo.Of(Sheet!, Asking.Answer) + "." };
                AnswerLine read = PaperKeys.Read(Sheet!, line);
                if (read.Answer is not { } answer) return this with { Said = read.Trouble };
                PaperAnswer given = (so ?? new PaperAnswer(answer)) with { Answer = answer };
                bool isFresh = so is null or { SaysNothing: true };
                return Given(row, given.SaysNothing ? new PaperAnswer(answer)
                    : isFresh ? given with { Then = Asking.Answer }
                    : given);
        }
    }

    /// <summary>
    /// What is at hand was typed. A row that this leaves whole is to be kept, and left where it was not whole before.
    /// </summary>
    private PaperEntry Given(PaperRow row, PaperAnswer answer)
    {
        if (answer.Then == row.Part) answer = answer with { Then = After(row) };
        PaperRow given = row.With(answer);
        if (!given.IsWhole) return On(given, answer);
        return row.IsWhole ? On(given, answer) with { Whole = given } : this with { Row = null, Whole = given };
    }

    /// <summary>On to what comes after the part at hand.</summary>
    private PaperEntry On(PaperRow row, PaperAnswer answer)
    {
        if (!answer.SaysNothing && After(row) is { } part) return this with { Row = row with { Part = part } };
        if (row.At + 1 < Test.Count) return this with { Row = row.To(row.At + 1) };
        return row.FirstOpen is >= 0 and var open
            ? this with { Row = row.To(open), Said = "This one is still open." }
            : this with { Row = null };
    }

    private Asking? After(PaperRow row) => Test.After(Test.Sheets[row.Version].Questions[row.At].Question, row.Part);

    private PaperEntry StepBack()
    {
        PaperRow row = Row!; // asked by who calls
        // there is a row
        Asking[] parts =
            [.. Enum.GetValues<Asking>().Where(p => p < row.Part && Test.Asks(Sheet!.Current.Question, p))];
        if (parts.Length > 0) return this with { Row = row with { Part = parts[^1] } };
        return row.At > 0 ? this with { Row = row with { At = row.At - 1, Part = Asking.Answer } } : Leave();
    }

    /// <summary>Back to the students. What was typed is kept already.</summary>
    private PaperEntry Leave()
    {
        PaperRow row = Row!; // asked by who calls
        string said = row.IsWhole ? "" : row.IsEmpty ? $"Nothing was typed of {row.Student.Id}."
            : $"{row.Student.Id} is half-way: {Phrases.Number(row.Count)} of {Phrases.Count(Test.Count, "question")}. It is kept, and its id goes on with it.";
        return this with { Row = null, Said = said };
    }

    /// <summary>
    /// Away with what is there of a student: half a row, or a whole one that was typed under a wrong name or version.
    /// </summary>
    private PaperEntry Dropped(Student student)
    {
        bool isKept = Earlier(student) is { IsWhole: true };
        string said = isKept
            ? $"{student.Id} is taken out of the gradebook, and counts only when typed in again."
            : $"What was typed of {student.Id} is dropped.";
        return this with { Row = null, IsDropped = true, IsWithdrawn = isKept, Said = said };
    }

    private PaperRow? GoTo(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int place) && place >= 1
            && place <= Test.Count ? Row! with { At = place - 1, Part = Asking.Answer, Begun = "" } : null;

    /// <summary>A student's row, empty or as it was left. Nothing typed means who was left half-way.</summary>
    private PaperEntry Begin(string line)
    {
        if (line.Length == 0) return HalfWay() is { } left ? Begin(left.Id) : this;
        bool isNew = line.StartsWith(New + " ", StringComparison.OrdinalIgnoreCase);
        if (isNew) line = line[New.Length..].Trim();
        if (line.Equals(New, StringComparison.OrdinalIgnoreCase))
            return this with { Said = $"Behind {New} stands the id of somebody who is not on the list of the class." };
        if (line[0] == ':') return this with { Said = $"\"{line}\" is for a student's answers: first type who it is." };
        var who = PaperWho.Read(Test, line);
        if (who.Trouble.Length > 0) return this with { Said = who.Trouble };
        (Student student, int version) = (who.Student, who.Version);
        TypedPaper? earlier = Earlier(student);
        if (earlier is null && !isNew && NoRow(student) is { } said) return this with { Said = said };
        if (version < 0) version = Test.HasVersions ? (earlier is null ? -1 : Test.VersionOf(earlier.Version)) : 0;
        if (version < 0)
            return this with
            {
                Said =
                $"Type the id and the version, such as {who.Example} {Test.Names[0]}: it has {string.Join(", ", Test.Names)}."
            };
        PaperRow row = PaperRows.Of(Test, student, version, earlier);
        return this with { Row = row, Said = $"{Unknown(student)} {Before(earlier, row)}".Trim() };
    }

    /// <summary>Why what was typed opens no row: it is a name, or part of one, and no id; null if it does.</summary>
    private string? NoRow(Student student)
    {
        if (Test.Roster.IsEmpty || Test.Roster.Any(s => StudentId.AreSame(s.Id, student.Id))) return null;
        Items<Student> meant = PaperWho.NamedInPart(Test, student.Id);
        if (!meant.IsEmpty)
            return $"{student.Id} is part of the name of {string.Join(" and ", meant.Select(s => $"{s.Id} {s.Name}"))}: type the id{(meant.Count == 1 ? " or the whole name" : "")}.";
        return student.Id.Any(char.IsDigit) ? null
            : $"Nobody on the list of the class is called {student.Id}. An id of the list opens a row, and so does a whole name; {New} {student.Id} opens one for somebody who is not on it.";
    }

    private string Unknown(Student student) =>
        Test.Roster.IsEmpty || Test.Roster.Any(s => StudentId.AreSame(s.Id, student.Id)) ? ""
            : Roster.Nearest(student.Id, Test.Roster) is { } meant
                ? $"{student.Id} is not on the list of the class; perhaps {meant.Id} {meant.Name} is meant. {Drop} drops this row."
            : $"{student.Id} is not on the list of the class. {Drop} drops this row.";

    /// <summary>What there is of a paper already.</summary>
    private string Before(TypedPaper? earlier, PaperRow row)
    {
        if (earlier is null) return "";
        string id = row.Student.Id, here = Test.Names[row.Version];
        if (Test.VersionOf(earlier.Version) != row.Version)
        {
            string was = earlier.Version.Length > 0 ? $"version {earlier.Version}" : "the only version";
            return $"{id} was typed as {was}: {Drop} takes that out, to be typed anew{(here.Length > 0 ? $" as {here}" : "")}.";
        }

        return earlier.IsWhole
            ? $"{id} has answers on paper already: Enter keeps one as it is."
            : $"{id} was left half-way, and goes on at {here}{Phrases.Number(row.At + 1)}.";
    }
}
