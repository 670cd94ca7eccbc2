using Quiz.Core.Classroom;

namespace Quiz.Papers;

/// <summary>A student's paper that was typed in before, wholly or in part.</summary>
/// <param name="Version">The name of its version; empty where there was one only.</param>
/// <param name="Answers">By question. Of a whole paper a question that is missing was left blank.</param>
/// <param name="IsWhole">Whether it is in the gradebook; if not, it was left half-way.</param>
internal sealed record TypedPaper(
    Student Student, string Version, IReadOnlyDictionary<string, PaperAnswer> Answers, bool IsWhole)
{
    /// <summary>The line that was left before it was typed to its end; null if none was.</summary>
    public BegunLine? Begun { get; init; }
}

/// <summary>A line of a paper that was not typed to its end.</summary>
internal sealed record BegunLine(string Question, string Text);
