using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Classroom.Marking;
using Quiz.Files.Storage;

namespace Quiz.Files.Gradebooks;

/// <summary>
/// Decisions by which answers are marked anew. What they would change is seen before anything is written.
/// </summary>
/// <param name="Key">The bytes of another key file; empty if it stays the same.</param>
public sealed record Regrading(Items<Choice> Choices, ReadOnlyMemory<byte> Key)
{
    public const string NoKey = "There is no key in this gradebook yet: name it with quiz collect --key.";

    /// <param name="writes">Whether it is kept.</param>
    /// <exception cref="StorageException">The gradebook has no key, or a decision does not fit it.</exception>
    public RegradeReport Run(Gradebook book, DateTimeOffset now, bool writes) => book.Change(
        () =>
        {
            InForce earlier = book.InForce();
            MarkingRules before = earlier.RulesBy(book.Key(earlier) ?? throw new StorageException(NoKey));
            Dictionary<string, Items<MarkedAnswer>> marked = book.Answers();
            if (!Key.IsEmpty) book.Decide(new KeyGiven(book.Keep(Key)), now);
            foreach (Choice choice in Choices) book.Decide(choice, now);
            InForce inForce = book.InForce();
            KeyFile key = book.Key(inForce) ?? throw new StorageException(NoKey);
            return Mark(book, marked, earlier, before, inForce, inForce.RulesBy(key), now) with { IsWritten = writes };
        },
        isTrial: !writes);

    private static RegradeReport Mark(Gradebook book, Dictionary<string, Items<MarkedAnswer>> marked, InForce earlier,
        MarkingRules before, InForce later, MarkingRules after, DateTimeOffset now)
    {
        int generation = book.BeginGeneration(now);
        var changes = new Dictionary<string, Items<ExplainedChange>>(StringComparer.Ordinal);
        var anew = new Dictionary<string, Items<MarkedAnswer>>(StringComparer.Ordinal);
        Dictionary<string, Items<MarkedAnswer>> standing = after.Key.Gone.IsEmpty ? [] : book.ByKey();
        using (GradebookWriter writer = book.Writer())
        {
            foreach (Collected collected in book.Given().Where(c => marked.ContainsKey(c.File.Hash)))
            {
                string file = collected.File.Hash;
                anew[file] = after.Mark(collected, standing.GetValueOrDefault(file));
                Items<Change> own = Change.Between(marked[file], anew[file]);
                writer.Mark(file, generation, own.Select(c => c.After));
                changes[file] = own.Where(c => c.IsFelt)
                    .Select(c => new ExplainedChange(c, Causes.Of(collected.File, c.After, before, after))).ToItems();
            }
        }

        Items<CollectedFile> files = book.Files();
        Dictionary<string, (Student Student, CollectedFile File)> was =
            Counted(files, earlier, before.Key), counts = Counted(files, later, after.Key);
        var students = was.Keys.Union(counts.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(id => StudentChange.Of(was.TryGetValue(id, out (Student, CollectedFile) one) ? one : null,
                counts.TryGetValue(id, out (Student, CollectedFile) other) ? other : null, marked, anew, changes))
            .OfType<StudentChange>().ToItems();
        return new RegradeReport(students, counts.Count, IsWritten: true);
    }

    /// <summary>The file that counts for each student, by the folded id.</summary>
    private static Dictionary<string, (Student Student, CollectedFile File)> Counted(Items<CollectedFile> files,
        InForce inForce, KeyFile key) => Gradebook.AttemptsAmong(files, inForce, key).Students
        .Where(s => s.CountedFile is not null).ToDictionary(s =>
            StudentId.Fold(s.Student.Id), s => (s.Student, s.CountedFile!), StringComparer.Ordinal); // as just asked
}

/// <summary>What somebody has, and could have had.</summary>
public readonly record struct Total(double Points, double Max)
{
    /// <summary>Rounded so far that thirds of points add up to whole ones, whatever the order.</summary>
    public static Total Of(IReadOnlyCollection<MarkedAnswer> answers) =>
        new(Math.Round(answers.Sum(a => a.Points ?? 0), 9),
            Math.Round(answers.Where(a => a.Points is not null).Sum(a => a.Max), 9));
}

/// <summary>An answer that earns something else, and why: the end of a sentence.</summary>
public sealed record ExplainedChange(Change Change, string Cause);

/// <summary>What marking anew comes to.</summary>
/// <param name="Students">Those who change.</param>
/// <param name="Counted">How many have an attempt that counts.</param>
public sealed record RegradeReport(Items<StudentChange> Students, int Counted, bool IsWritten);
