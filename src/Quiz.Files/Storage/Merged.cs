using Quiz.Core;

namespace Quiz.Files.Storage;

/// <summary>What came of adding pieces to a history.</summary>
/// <param name="New">How many events it did not have.</param>
/// <param name="Known">How many it had already.</param>
/// <param name="Clashing">The sittings that were gone on with on both machines.</param>
public sealed record Merged(int New, int Known, Items<string> Clashing)
{
    public static Merged None { get; } = new(0, 0, []);

    public Merged Plus(Merged other) =>
        new(New + other.New, Known + other.Known, Clashing.Concat(other.Clashing).Distinct().ToItems());
}
