using Quiz.Core;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Prose;
using Quiz.Storage;

namespace Quiz.Gradebooks;

/// <summary>Says what everybody has, and had under earlier rules.</summary>
internal static class ScoreText
{
    /// <exception cref="StorageException">There is no key yet.</exception>
    public static void Write(Gradebook book, TextWriter output)
    {
        InForce inForce = book.InForce();
        CollectedClass collected = book.Class(inForce, book.Key(inForce) ?? throw new StorageException(Regrading.NoKey));
        Dictionary<string, Items<MarkedAnswer>>[] generations = [.. Enumerable.Range(1, book.Generation()).Select(n => book.Answers(n))];
        foreach (StudentAttempts student in collected.Students.Where(s => s.CountedFile is not null))
        {
            string name = student.Student.Name.Length > 0 ? " " + student.Student.Name : "";
            IEnumerable<string> totals = generations.Select(g => g.GetValueOrDefault(student.CountedFile!.Hash)) // as just asked
                .Where(answers => !answers.IsEmpty)
                .Select(answers => RegradeText.Of(Total.Of(answers)));
            output.WriteLine(Visible.Of($"{student.Student.Id}{name}: {string.Join(" → ", totals)}"));
        }
    }
}
