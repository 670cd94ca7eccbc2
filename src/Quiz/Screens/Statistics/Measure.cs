using Quiz.Core;

namespace Quiz.Screens.Statistics;

/// <summary>One thing that the statistics tell.</summary>
/// <param name="Tab">Its name in a word.</param>
/// <param name="Title">What it answers.</param>
internal sealed record Measure(string Tab, string Title, Func<Studied, MeasureView> Show)
{
    /// <summary>All of them, in the order of their digits.</summary>
    public static Items<Measure> All { get; } =
    [
        new("scores", "What each sitting earned", Scores.Show),
        new("memory", "How much you would remember", Memories.Show),
        new("due", "What is due in the next four weeks", DueDays.Show),
        new("who", "Who says what", Groups.Speakers),
        new("sides", "What each side wants", Groups.Sides),
        new("skills", "What the questions ask of a reader", Groups.Processes),
        new("text", "The article, paragraph by paragraph", Groups.Passages),
        new("sure", "How sure you were, and how often right", Sureness.Show),
        new("proof", "Answer and proof", Proofs.Show),
        new("mixed", "Mixed up, or sure and wrong", MixUpList.Show),
    ];
}
