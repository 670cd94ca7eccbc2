using Quiz.Core;
using Quiz.Core.Learning;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Screens;

/// <summary>What a learner asks a review to be.</summary>
internal sealed record ReviewRequest
{
    /// <summary>After how many minutes it is enough, unless said otherwise.</summary>
    public const int UsualMinutes = 20;

    /// <summary>The files of the banks to review; none means all that are listed.</summary>
    public Items<string> Paths { get; init; }

    /// <summary>How many questions at most.</summary>
    public int Count { get; init; } = DueList.UsualCount;

    public int Minutes { get; init; } = UsualMinutes;

    /// <summary>Whether answers are to be proved; null leaves it to the banks and their questions.</summary>
    public ProofPolicy? Prove { get; init; }

    /// <summary>Whether to ask for certainty; null leaves it to the banks.</summary>
    public bool? Certainty { get; init; }

    /// <summary>What the order of options is made from; null chooses by chance.</summary>
    public long? Seed { get; init; }

    /// <summary>Whether what was left stays as it is, and another review is begun in any case.</summary>
    public bool IsNew { get; init; }

    /// <summary>
    /// Whether a review that was left is one such as is asked for: no longer than it may be, and otherwise as it was
    /// said to be.
    /// </summary>
    public bool IsMetBy(Plan left) =>
        (Count == DueList.UsualCount || left.Questions.Count <= Count)
        && (Minutes == UsualMinutes || left.Minutes is null || left.Minutes <= Minutes)
        && (Prove is null || Prove == left.Prove)
        && (Certainty is null || Certainty == left.AsksCertainty)
        && (Seed is null || Seed == left.Seed);
}
