using System.Security.Cryptography;
using System.Text;
using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Classroom.Marking;
using Quiz.Files.Gradebooks;
using Quiz.Files.Storage;

namespace Quiz.Papers;

/// <summary>
/// Keeps answers from paper in a gradebook: typed in again, they are another copy of the same attempt, and the last one
/// counts.
/// </summary>
/// <param name="key">The test that was printed.</param>
internal sealed class PaperBook(Gradebook book, KeyFile key)
{
    private const string Folder = "paper/", VersionMark = "/version ";

    /// <summary>
    /// All papers that are typed in, wholly or half-way, the last one last; of a student who has both, only what is
    /// half-way.
    /// </summary>
    public Items<TypedPaper> All()
    {
        // a group has one at least
        var all = book.Files()
            .Where(f => f.IsPaper)
            .GroupBy(f => f.Head?.Id)
            .Select(copies => copies.MaxBy(f => f.LastAt)!)
            .Select(f => (At: f.LastAt ?? default, Paper: Whole(f, []))).ToList();
        foreach ((DateTimeOffset at, TypedPaper draft) in Drafts())
        {
            all.RemoveAll(p => StudentId.AreSame(p.Paper.Student.Id, draft.Student.Id));
            all.Add((at, draft));
        }

        return all.OrderBy(p => p.At).Select(p => p.Paper).ToItems();
    }

    /// <summary>What was typed of a student's paper: half-way, else wholly; null if nothing.</summary>
    public TypedPaper? Earlier(Student student) =>
        Drafts().Select(d => d.Paper).FirstOrDefault(d => StudentId.AreSame(d.Student.Id, student.Id))
            ?? Kept(student) switch
            {
                { } kept => Whole(kept.File, kept.Answers),
                null => null,
            };

    /// <summary>How the sheets were printed that were typed in last; null if none were yet.</summary>
    public PaperSetup? Setup => book.Use(PaperRecords.Setup);

    /// <summary>Notes how the sheets were printed.</summary>
    public void Note(PaperSetup setup, DateTimeOffset now) =>
        book.Change(() => book.Use(c => PaperRecords.Note(c, setup, now)));

    /// <summary>Keeps half a row, with the line that is being typed.</summary>
    /// <exception cref="StorageException">The disk does not take it.</exception>
    public void KeepHalf(PaperTest test, PaperRow row, DateTimeOffset now)
    {
        var typed = row.Answers.Select((answer, i) => answer is null
            ? null
            : new DraftAnswer(key.Seal(Taken(test, row, i, answer, now)), answer.Then)).OfType<DraftAnswer>();
        book.Change(() => book.Use(c => PaperRecords.Keep(
            c, row.Student.Id, test.Names[row.Version], now, DraftLines.Write(typed, Begun(test, row)))));
    }

    /// <summary>Forgets half a row; what was kept of that student before stays.</summary>
    public void Drop(Student student) => book.Change(() => book.Use(c => PaperRecords.Drop(c, student.Id)));

    /// <summary>
    /// Takes a student's paper out of the gradebook, and all that it was before: it counts for nobody until it is typed
    /// in again.
    /// </summary>
    /// <exception cref="StorageException">The disk does not take it.</exception>
    public void Withdraw(Student student, DateTimeOffset now) => book.Change(() => book.Use(c =>
        book.Files().Where(f => f.IsPaper && f.Head?.Id == AttemptOf(student.Id))
            .Sum(f => PaperRecords.Withdraw(c, f.Hash, now))));

    /// <summary>Keeps a whole row, and tells what it earns.</summary>
    /// <exception cref="StorageException">The disk does not take it.</exception>
    public Total Keep(PaperTest test, PaperRow row, DateTimeOffset now) => book.Change(() =>
    {
        InForce inForce = book.InForce();
        MarkingRules rules = inForce.RulesBy(book.Key(inForce) ?? throw new StorageException(Regrading.NoKey));
        // the later one counts, whatever the clock does
        if (Kept(row.Student)?.File.LastAt is { } last && last >= now) now = last.AddMilliseconds(1);
        Collected collected = CollectedOf(test, row, now);
        // the same row at the same time is another one
        while (book.Use(c => PaperRecords.IsWithdrawn(c, collected.File.Hash)))
            collected = CollectedOf(test, row, now = now.AddMilliseconds(1));
        Items<MarkedAnswer> marked = rules.Mark(collected);
        using GradebookWriter writer = book.Writer();
        if (writer.Add(collected.File, GivenLines.Write(collected)))
            writer.Mark(collected.File.Hash, book.Generation(), marked);
        writer.Place($"{Folder}{row.Student.Id}{(test.HasVersions ? VersionMark + test.Names[row.Version] : "")}",
            collected.File.Hash);
        book.Use(c => PaperRecords.Drop(c, row.Student.Id));
        return Total.Of(marked);
    });

    private Collected? Kept(Student student)
    {
        Guid attempt = AttemptOf(student.Id);
        return book.Given(f => f.IsPaper && f.Head?.Id == attempt).MaxBy(c => c.File.LastAt);
    }

    private TypedPaper Whole(CollectedFile file, Items<TakenAnswer> answers)
    {
        string id = file.Head?.Student ?? "", place = file.Places.IsEmpty
            ? ""
            : file.Places[^1], start = Folder + id + VersionMark;
        return new TypedPaper(
            new Student(id, ""),
            place.StartsWith(start, StringComparison.Ordinal) ? place[start.Length..] : "",
            answers.Select(key.TryUnseal)
                .OfType<TakenAnswer>()
                .ToDictionary(a => a.Question, a => new PaperAnswer(a.Answer, a.Proof, a.Certainty)),
            IsWhole: true);
    }

    private BegunLine? Begun(PaperTest test, PaperRow row) =>
        // the test is the key's
        row.Begun.Length > 0
            ? new BegunLine(key.Map.FindBank(test.Sheets[row.Version].Questions[row.At].Question.Id)!.Id, row.Begun)
            : null;

    private IEnumerable<(DateTimeOffset At, TypedPaper Paper)> Drafts() =>
        book.Use(PaperRecords.Drafts).Select(row => (row.At, new TypedPaper(
            new Student(row.Student, ""),
            row.Version,
            DraftLines.Read(row.Events)
                .Select(d => (d.Then, Taken: key.TryUnseal(d.Taken)))
                .Where(d => d.Taken is not null)
                .ToDictionary(d => d.Taken!.Question, d => new PaperAnswer(
                    d.Taken!.Answer, d.Taken.Proof, d.Taken.Certainty, d.Then)), // filtered a line above
            IsWhole: false)
        {
            Begun = DraftLines.ReadBegun(row.Events) is { } line
                && key.Map.Find(line.Question) is { } asked ? line with { Question = asked.Bank } : null,
        }));

    private Collected CollectedOf(PaperTest test, PaperRow row, DateTimeOffset now)
    {
        // the test is the key's
        string[] questions = [.. test.Sheets[row.Version].Questions.Select(q => key.Map.FindBank(q.Question.Id)!.Id)];
        Items<TakenAnswer> answers = row.Answers.Select((answer, i) => answer is null or { IsBlank: true }
            ? null
            : key.Seal(Taken(test, row, i, answer, now))).OfType<TakenAnswer>().ToItems();
        var file = new CollectedFile
        {
            Hash = "",
            Kind = FileKind.Paper,
            Head = new ResultHead(key.Pack, row.Student.Id, 1, AttemptOf(row.Student.Id)),
            StartedAt = now,
            LastAt = now,
            HandedInAt = now,
            Planned = questions.ToItems(),
            Answered = answers.Count,
            Lines = answers.Count,
        };
        var collected = new Collected(file, answers, []);
        string content =
            $"{key.Pack}\n{StudentId.Fold(row.Student.Id)}\n{string.Join(' ', questions)}\n{GradebookRows.Text(now)}\n{GivenLines.Write(collected)}";
        return collected with { File = file with { Hash = Chain.Hash(Encoding.UTF8.GetBytes(content)) } };
    }

    private static TakenAnswer Taken(PaperTest test, PaperRow row, int index, PaperAnswer answer, DateTimeOffset now) =>
        new(test.Sheets[row.Version].Questions[index].Question.Id, answer.Answer, answer.Certainty, answer.Proof, 0,
            now);

    /// <summary>A student has one paper in a test.</summary>
    private static Guid AttemptOf(string student) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes("paper\n" + StudentId.Fold(student))).AsSpan(0, 16));
}
