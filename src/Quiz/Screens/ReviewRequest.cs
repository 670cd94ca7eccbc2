using Quiz.Core;
using Quiz.Core.Questions;
using Quiz.Core.Scheduling;

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
}
