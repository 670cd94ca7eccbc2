using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Sessions;

namespace Quiz.Papers;

/// <summary>The answers of one student as they are typed in.</summary>
/// <param name="Version">Which version of the paper, 0-based.</param>
/// <param name="Answers">In the order of that version; null where nothing was typed yet.</param>
/// <param name="At">The question at hand, 0-based.</param>
/// <param name="Part">What of it comes next.</param>
internal sealed record PaperRow(
    Student Student, int Version, Items<PaperAnswer?> Answers, int At = 0, Asking Part = Asking.Answer)
{
    /// <summary>The line at the question at hand, as far as it is typed.</summary>
    public string Begun { get; init; } = "";

    public PaperAnswer? Current => Answers[At];

    /// <summary>How many questions are wholly typed in.</summary>
    public int Count => Answers.Count(a => a is { IsWhole: true });

    public bool IsWhole => Count == Answers.Count;

    public bool IsEmpty => Answers.All(a => a is null);

    /// <summary>The first question that lacks something; −1 if none does.</summary>
    public int FirstOpen => Answers.ToList().FindIndex(a => a is not { IsWhole: true });

    /// <summary>To a question, at what it lacks first.</summary>
    public PaperRow To(int index) => this with { At = index, Part = Answers[index]?.Then ?? Asking.Answer, Begun = "" };

    public PaperRow With(PaperAnswer answer) => this with { Answers = Answers.With(At, answer) };
}
