using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Printing;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Desks;
using Quiz.Files.Gradebooks;
using Quiz.Files.Storage;
using Quiz.Screens;

namespace Quiz.Papers;

/// <summary>
/// Does what is asked for while papers are typed in: takes lines, keeps each answer at once, shows how the row fills
/// up.
/// </summary>
internal sealed class PaperDesk : IDesk
{
    private readonly PaperTest _test;
    private readonly PaperBook _book;
    private readonly string _kept;
    private readonly TimeProvider _time;
    private readonly Roster _roster;
    private readonly Dictionary<string, string> _earned = new(StringComparer.Ordinal);
    private Items<TypedPaper> _papers;
    private int _turn;

    /// <param name="kept">The gradebook's path.</param>
    public PaperDesk(PaperTest test, PaperBook book, string kept, TimeProvider time)
    {
        (_test, _book, _kept, _time, _roster) = (test, book, kept, time, new Roster(test.Roster));
        _papers = book.All();
        Entry = new PaperEntry(test)
        {
            Earlier =
            book.Earlier,
            HalfWay = () => _papers.LastOrDefault(p => !p.IsWhole)?.Student
        };
    }

    public PaperEntry Entry { get; private set; }

    public string? KeptIn => _kept;

    /// <summary>What is typed in, and how one knows that these are the sheets.</summary>
    public Items<string> Facts
    {
        get
        {
            string[] besides = [.. _test.AsksProof
                ? ["the sentence that proves each answer"]
                : (string[])[], .. _test.AsksCertainty ? ["how sure they were"] : (string[])[]];
            double points = _test.Sheets[0].Questions.Sum(q => q.Question.Points);
            string codes = string.Join(
                ", ", _test.Names.Zip(_test.Sheets, (name, sheet) => $"{name} {SheetCode.Of(sheet)}".Trim()));
            return
            [
                $"{_test.Bank.Title}, on paper: {Phrases.Count(_test.Count, "question")}, {Phrases.Count(points, "point")}{(besides.Length > 0 ? "; also " + string.Join(" and ", besides) : "")}.",
                $"{(_test.HasVersions ? "Sheets" : "Sheet")} {codes}: the same {(_test.HasVersions ? "codes stand" : "code stands")} at the head of the sheets, or the orders are others.",
                $"Kept in {_kept}",
            ];
        }
    }

    public string IdPrompt => _test.HasVersions ? $"Student and version, such as S017 {_test.Names[0]}" : "Student";

    /// <summary>How the next answer is typed; empty while a student is asked for.</summary>
    public string HowTo => Entry.Row is { } row ? PaperHowTo.Of(Entry.Sheet!, row.Part) + "." : ""; // a row has a sheet

    /// <summary>What is there already of what is asked for; empty if nothing is.</summary>
    public string SoFar => Entry is { Row: { } row, Sheet: not null }
        && row.Current?.Has(row.Part) == true ? Cell(row, row.At).Part(row.Part) : "";

    /// <summary>"A5", as it stands on the paper.</summary>
    public string NumberOf(int index) =>
        (Entry.Row is { } row ? _test.Names[row.Version] : "") + Phrases.Number(index + 1);

    /// <summary>Who has a paper, who half of one, and who none.</summary>
    public Items<PaperStudent> Students
    {
        get
        {
            var typed = _papers.Select(p => StudentId.Fold(p.Student.Id)).ToHashSet(StringComparer.Ordinal);
            return
            [
                .. _papers.Where(p => !p.IsWhole).Select(Listed),
                .. _papers.Where(p => p.IsWhole).Select(Listed),
                .. _roster.Students.Where(s => !typed.Contains(StudentId.Fold(s.Id)))
                    .Select(s => new PaperStudent(Named(s), PaperState.Missing, "")),
            ];
        }
    }

    /// <summary>Takes a line; what it answers is kept when this returns.</summary>
    /// <exception cref="StorageException">The disk does not take it; the row is as it was before.</exception>
    public void Take(string line)
    {
        PaperEntry next = Entry.Take(line);
        if (next.Whole is { } whole)
        {
            string earned = RegradeText.Of(_book.Keep(_test, whole, _time.GetLocalNow()));
            _earned[StudentId.Fold(whole.Student.Id)] = earned;
            next = next with { Said = $"{whole.Student.Id} is kept: {earned}. {next.Said}".Trim() };
        }
        else if (next.Row is { IsEmpty: false } row && Entry.Row is { } before && before.Answers != row.Answers)
        {
            _book.KeepHalf(_test, row, _time.GetLocalNow());
        }
        else if (Entry.Row is { } dropped && next.IsDropped)
        {
            if (next.IsWithdrawn) _book.Withdraw(dropped.Student, _time.GetLocalNow());
            else _book.Drop(dropped.Student);
            _earned.Remove(StudentId.Fold(dropped.Student.Id));
        }
        else if (Entry.Row is { Begun.Length: > 0 } begun)
        {
            Keep(begun with { Begun = "" }); // the line that was begun is another one now
        }

        if (next.Row is null) _papers = _book.All();
        _turn++; // what was refused is typed anew, not added to
        Entry = next;
    }

    public Message Home() => new Message.Tabled(Table());

    public Message? Perform(Effect effect)
    {
        try
        {
            switch (effect)
            {
                case Effect.KeepLine(var line):
                    Begin(line);
                    return null;
                case Effect.Enter(var line):
                    Take(line);
                    return new Message.Tabled(Table());
                default:
                    return null;
            }
        }
        catch (StorageException e)
        {
            return effect is Effect.KeepLine
                ? new Message.NotSaved([], e.Message)
                : new Message.Tabled(Table() with { Said = e.Message });
        }
    }

    public string Left(Session session) => "";

    /// <summary>Keeps the line at hand as far as it is typed.</summary>
    /// <exception cref="StorageException">The disk does not take it.</exception>
    private void Begin(string line)
    {
        if (Entry.Row is not { } row) return;
        row = row with { Begun = line };
        Keep(row);
        Entry = Entry with { Row = row };
    }

    /// <summary>
    /// Keeps a row that the gradebook lacks, or holds otherwise; one that is there whole is there already.
    /// </summary>
    private void Keep(PaperRow row)
    {
        if (row.Begun.Length > 0 || row is { IsEmpty: false, IsWhole: false })
            _book.KeepHalf(_test, row, _time.GetLocalNow());
        else _book.Drop(row.Student);
    }

    private PaperStudent Listed(TypedPaper paper)
    {
        string version = paper.Version.Length > 0 ? $"version {paper.Version}, " : "";
        int count = paper.Answers.Values.Count(a => a.IsWhole);
        string earned =
            _earned.TryGetValue(StudentId.Fold(paper.Student.Id), out string? points) ? $", {points} points" : "";
        return new PaperStudent(
            Named(_roster.Find(paper.Student.Id) ?? paper.Student),
            paper.IsWhole ? PaperState.Whole : PaperState.Half,
            paper.IsWhole
                ? $"{version}whole{earned}"
                : $"{version}half-way: {Phrases.Number(count)} of {Phrases.Count(_test.Count, "question")}");
    }

    private static string Named(Student student) =>
        student.Name.Length > 0 ? $"{student.Id} {student.Name}" : student.Id;

    private PaperTable Table()
    {
        var table = new PaperTable($"{_test.Bank.Title} · on paper", IdPrompt)
        {
            Facts =
            Facts,
            Students = Students,
            Said = Entry.Said,
            Turn = _turn
        };
        if (Entry is not { Row: { } row, Sheet: { } sheet }) return table;
        return table with
        {
            Who = Named(row.Student),
            Sheet = $"{(_test.HasVersions ? $"version {_test.Names[row.Version]} · " : "")}sheet {SheetCode.Of(sheet)}",
            Cells = sheet.Questions.Select((q, i) => Cell(row, i)).ToItems(),
            At = row.At,
            Part = row.Part,
            Keys = PaperHowTo.OneKey(sheet, row.Part),
            IsOneKey = PaperHowTo.IsOneKey(sheet, row.Part),
            Typed = row.Begun,
            HowTo = HowTo,
            HasProof = _test.AsksProof,
            HasCertainty = _test.AsksCertainty,
        };
    }

    private PaperCell Cell(PaperRow row, int index)
    {
        Session sheet = _test.At(row.Version, index);
        var cell = new PaperCell(NumberOf(index), sheet.Current.Question.InALine);
        if (row.Answers[index] is not { } typed) return cell;
        bool Has(Asking part) => !typed.SaysNothing && typed.Has(part) && _test.Asks(sheet.Current.Question, part);
        return cell with
        {
            Answer = PaperText.Of(sheet, typed.Answer),
            Proof = Has(Asking.Proof) ? PaperText.Of(sheet, typed.Proof) : "",
            Certainty = Has(Asking.Certainty) ? PaperText.Of(typed.Certainty) : "",
            IsWhole = typed.IsWhole,
        };
    }
}
