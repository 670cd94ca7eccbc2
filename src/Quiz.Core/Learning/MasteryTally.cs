namespace Quiz.Core.Learning;

/// <summary>
/// How many things of a group were right the last time they were asked. Counts, because a percentage of two says
/// nothing.
/// </summary>
/// <param name="Bank">The id of the bank whose group it is; empty for a group over all banks.</param>
/// <param name="Label">A short address such as "¶7"; may be empty.</param>
/// <param name="Right">How many were fully right.</param>
/// <param name="Asked">How many were ever asked.</param>
/// <param name="All">How many there are to ask.</param>
public sealed record MasteryTally(string Bank, string Id, string Name, string Label, int Right, int Asked, int All)
{
    public int NotRight => Asked - Right;

    public int Unasked => All - Asked;

    /// <param name="last">For each thing of the group: whether it was right the last time, null if it was never
    /// asked.</param>
    internal static MasteryTally Of(
        string bank, string id, string name, string label, IReadOnlyCollection<bool?> last) =>
        new(bank, id, name, label, last.Count(right => right == true), last.Count(right => right is not null),
            last.Count);
}
