using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Questions;

namespace Quiz.Papers;

/// <summary>The answers of one student as they are typed in.</summary>
/// <param name="Version">Which version of the paper, 0-based.</param>
/// <param name="Answers">In the order of that version; null where nothing was typed yet.</param>
/// <param name="Typed">The same, as it was typed.</param>
/// <param name="At">The question that comes next, 0-based.</param>
internal sealed record PaperRow(Student Student, int Version, Items<Answer?> Answers, Items<string> Typed, int At)
{
    public bool IsFull => At >= Answers.Count;

    public static PaperRow Empty(Student student, int version, int count) =>
        new(student, version, Enumerable.Repeat<Answer?>(null, count).ToItems(), Enumerable.Repeat("", count).ToItems(), 0);

    public PaperRow With(Answer answer, string typed) => this with { Answers = Answers.With(At, answer), Typed = Typed.With(At, typed), At = At + 1 };
}
