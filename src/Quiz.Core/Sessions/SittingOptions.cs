using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>What a learner asks a sitting to be.</summary>
public sealed record SittingOptions
{
    /// <summary>How many questions a sitting has when nobody says otherwise.</summary>
    public const int UsualCount = 12;

    public Mode Mode { get; init; } = Mode.Practice;

    /// <summary>How many questions at most; null means all of them, also several on one claim or span.</summary>
    public int? Count { get; init; } = UsualCount;

    /// <summary>Tags, types or ids: a question that has none of them is left out. Empty means no narrowing.</summary>
    public Items<string> Only { get; init; }

    /// <summary>Open or closed; null means as the bank says for a test, and open for practice.</summary>
    public BookPolicy? Book { get; init; }

    /// <summary>Whether answers are to be proved; null leaves it to the bank and its questions.</summary>
    public ProofPolicy? Prove { get; init; }

    /// <summary>Whether to ask for certainty; null leaves it to the bank.</summary>
    public bool? Certainty { get; init; }

    public required long Seed { get; init; }
}
