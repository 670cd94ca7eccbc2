using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Classroom.Marking;
using Quiz.Storage;

namespace Quiz.Gradebooks;

/// <summary>Decisions by which answers are marked anew. What they would change is seen before anything is written.</summary>
/// <param name="Key">The bytes of another key file; empty if it stays the same.</param>
internal sealed record Regrading(Items<Choice> Choices, ReadOnlyMemory<byte> Key)
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
            return Mark(book, marked, before, inForce.RulesBy(key), inForce, now) with { IsWritten = writes };
        },
        isTrial: !writes);

    private static RegradeReport Mark(Gradebook book, Dictionary<string, Items<MarkedAnswer>> marked, MarkingRules before, MarkingRules after, InForce inForce, DateTimeOffset now)
    {
        var counted = book.Class(inForce, after.Key).Students.Where(s => s.CountedFile is not null).ToDictionary(s => s.CountedFile!.Hash, s => s.Student); // as just asked
        var students = new List<StudentChange>();
        int generation = book.BeginGeneration(now);
        using GradebookWriter writer = book.Writer();
        foreach (Collected collected in book.Given().Where(c => marked.ContainsKey(c.File.Hash)))
        {
            Items<MarkedAnswer> old = marked[collected.File.Hash], anew = after.Mark(collected);
            Items<Change> changes = Change.Between(old, anew);
            writer.Mark(collected.File.Hash, generation, changes.Select(c => c.After));
            if (!changes.IsEmpty && counted.GetValueOrDefault(collected.File.Hash) is { } student)
                students.Add(new StudentChange(student, Total.Of(old), Total.Of(anew), changes.Select(c => new ExplainedChange(c, Causes.Of(collected.File, c.After, before, after))).ToItems()));
        }

        return new RegradeReport(students.OrderBy(s => StudentId.Fold(s.Student.Id), StringComparer.Ordinal).ToItems(), counted.Count, IsWritten: true);
    }
}

/// <summary>What somebody has, and could have had.</summary>
internal readonly record struct Total(double Points, double Max)
{
    /// <summary>Rounded so far that thirds of points add up to whole ones, whatever the order.</summary>
    public static Total Of(IReadOnlyCollection<MarkedAnswer> answers) =>
        new(Math.Round(answers.Sum(a => a.Points ?? 0), 9), Math.Round(answers.Where(a => a.Points is not null).Sum(a => a.Max), 9));
}

/// <summary>A student who has something else than before.</summary>
internal sealed record StudentChange(Student Student, Total Before, Total After, Items<ExplainedChange> Changes);

/// <summary>An answer that earns something else, and why: the end of a sentence.</summary>
internal sealed record ExplainedChange(Change Change, string Cause);

/// <summary>What marking anew comes to.</summary>
/// <param name="Students">Those who change.</param>
/// <param name="Counted">How many have an attempt that counts.</param>
internal sealed record RegradeReport(Items<StudentChange> Students, int Counted, bool IsWritten);
