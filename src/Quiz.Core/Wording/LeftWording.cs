using System.Globalization;
using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Wording;

/// <summary>The words for sittings that were left.</summary>
public static class LeftWording
{
    public static string Word(Mode mode) => mode switch
    {
        Mode.Test => "test",
        Mode.Review => "review",
        _ => "practice",
    };

    /// <summary>
    /// What tells a sitting from others on the same bank: "left on 1 Dec at 14:05, only who-says, article closed".
    /// </summary>
    /// <param name="plan">What it was begun with; null if that cannot be read.</param>
    /// <param name="at">When it was left, on the learner's clock.</param>
    public static string Details(Plan? plan, DateTimeOffset at) => string.Join(", ", new[]
    {
        "left on " + at.ToString("d MMM 'at' HH:mm", CultureInfo.InvariantCulture),
        plan is { Only: { IsEmpty: false } only } ? "only " + string.Join(" ", only) : null,
        plan is { Book: BookPolicy.Closed, Mode: not Mode.Review } ? "article closed" : null,
        plan?.Prove switch
        {
            ProofPolicy.Required => "with proofs",
            ProofPolicy.Optional => "with proofs as you like",
            ProofPolicy.Never => "without proofs",
            _ => null,
        },
        plan is { AsksCertainty: true } ? "with certainty" : null,
        plan is { WrongOnesOf: not null } ? "what you had got wrong" : null,
    }.OfType<string>());

    /// <summary>Why the learner is asked.</summary>
    /// <param name="fits">Whether several are what was asked for; else none is.</param>
    public static string Why(int count, bool fits) => fits
        ? "You have left several sittings like this:"
        : $"You have left {(count == 1 ? "a sitting" : "sittings")} here, begun in another way than you ask for now:";
}
