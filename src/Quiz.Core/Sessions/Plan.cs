using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>
/// What a sitting was started with: enough to ask the same questions in the same order on any machine.
/// </summary>
public sealed record Plan
{
    public required string Bank { get; init; }

    /// <summary>The state of the bank it was made for (<see cref="Banks.Bank.ContentHash"/>).</summary>
    public required string BankHash { get; init; }

    public required Mode Mode { get; init; }

    public BookPolicy Book { get; init; } = BookPolicy.Open;

    /// <summary>
    /// Whether answers are to be proved, as the learner wishes; null leaves it to the bank and its questions.
    /// </summary>
    public ProofPolicy? Prove { get; init; }

    /// <summary>Whether the learner is asked how sure they are of an answer.</summary>
    public bool AsksCertainty { get; init; }

    /// <summary>What every shuffle in the sitting is made from.</summary>
    public required long Seed { get; init; }

    /// <summary>The questions' ids, in the order in which they are asked.</summary>
    public required Items<string> Questions { get; init; }

    /// <summary>The tags, types or ids that the questions were narrowed to, if any.</summary>
    public Items<string> Only { get; init; }

    /// <summary>In review: after how many minutes it is enough; null means after its questions.</summary>
    public int? Minutes { get; init; }

    /// <summary>In review: the questions whose right answer is another than when they were asked before.</summary>
    public Items<string> ChangedKeys { get; init; }

    /// <summary>The sitting whose wrong answers are practised here, if that is what this one is for.</summary>
    public string? WrongOnesOf { get; init; }
}
