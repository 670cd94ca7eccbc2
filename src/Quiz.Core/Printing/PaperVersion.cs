using System.Globalization;
using Quiz.Core.Banks;
using Quiz.Core.Sessions;

namespace Quiz.Core.Printing;

/// <summary>A worksheet in one of its versions: the same questions as in the others, shuffled anew.</summary>
/// <param name="Name">"A", "B", "C"….</param>
/// <param name="Plan">A sitting on it (<see cref="Session.Start"/>) has its questions, options and items in the order of the paper.</param>
public sealed record PaperVersion(string Name, Plan Plan)
{
    /// <summary>More versions than letters would have no names.</summary>
    public const int Most = 26;

    /// <summary>
    /// The first versions of a worksheet, which is a test that nobody has taken before. What options ask for chooses the questions;
    /// version A shuffles by their seed, B by the next number, and so on, so that more versions leave the first ones as they are.
    /// </summary>
    /// <param name="count">From 1 to <see cref="Most"/>.</param>
    public static Items<PaperVersion> Of(Bank bank, SittingOptions options, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Most);
        Plan first = Sitting.Plan(bank, options with { Mode = Mode.Test }, new Dictionary<string, int>());
        return Enumerable.Range(0, count).Select(i => new PaperVersion(NameOf(i), Sitting.Reshuffled(first, bank, unchecked(first.Seed + i)))).ToItems();
    }

    private static string NameOf(int index) => ((char)('A' + index)).ToString(CultureInfo.InvariantCulture);
}
