using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Learning;

/// <summary>How well something was remembered, as it follows from what happened; nobody grades themselves.</summary>
public static class ObjectiveGrade
{
    /// <summary>The certainty, over 80 %, at which a right answer is no guess.</summary>
    private const int Sure = 3;

    /// <summary>The rules, of which the first that fits decides; the last fits always.</summary>
    public static Items<GradeRule> Rules { get; } =
    [
        new("\"I don't know\"", Grade.Again, a => a.Outcome == Outcome.DontKnow),
        new("wrong", Grade.Again, a => a.Outcome == Outcome.Wrong),
        new("partly right, for less than half of the points", Grade.Again,
            a => a.Outcome == Outcome.Partly && a.Score < 0.5),
        new("partly right, for half of the points or more", Grade.Hard, a => a.Outcome == Outcome.Partly),
        new("right, but the proof is wrong or was not given where it is required", Grade.Hard, a => a.Score < 1),
        new("right, with the hint", Grade.Hard, a => a.HintUsed),
        new("right, one of two (such as true or false), and proved or sure", Grade.Good,
            a => IsOneOfTwo(a) && IsNoGuess(a)),
        new("right, one of two, and neither proved nor sure", Grade.Hard, IsOneOfTwo),
        new("right, and proved or sure", Grade.Easy, IsNoGuess),
        new("right", Grade.Good, _ => true),
    ];

    /// <summary>The grade of an answer at the first try; null where a person has to read it.</summary>
    public static Grade? Of(Answered answered) =>
        answered.Outcome == Outcome.Unscored ? null : Rules.First(r => r.Fits(answered)).Grade;

    /// <summary>A proof that was given and cost nothing is right.</summary>
    private static bool IsNoGuess(Answered answered) => answered.Proof is not null || answered.Certainty == Sure;

    /// <summary>Whether tossing a coin would do: two options, or two things to put in order.</summary>
    private static bool IsOneOfTwo(Answered answered) =>
        answered.Answer is ChoiceAnswer or OrderAnswer && answered.Shown.Count <= 2;
}
