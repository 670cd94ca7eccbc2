using System.Globalization;
using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;

namespace Quiz.Core.Classroom.Printing;

/// <summary>A worksheet in one of its versions: the same questions as in the others, shuffled anew.</summary>
/// <param name="Name">"A", "B", "C"….</param>
/// <param name="Plan">A sitting on it (<see cref="Session.Start"/>) has its questions, options and items in the order
/// of the paper.</param>
public sealed record PaperVersion(string Name, Plan Plan)
{
    /// <summary>More versions than letters would have no names.</summary>
    public const int Most = 26;

    /// <summary>
    /// The first versions of a worksheet, which is a test that nobody has taken before. What options ask for chooses
    /// the questions; version A shuffles by their seed, B by the next number, and so on, so that more versions leave
    /// the first ones as they are.
    /// </summary>
    /// <param name="count">From 1 to <see cref="Most"/>.</param>
    public static Items<PaperVersion> Of(Bank bank, SittingOptions options, int count) =>
        Of(bank, SittingPlanner.Plan(bank, options with { Mode = Mode.Test }, new Dictionary<string, int>()), count);

    /// <summary>
    /// The first versions of a test that is made already: its questions, and what it asks beside them. A worksheet of
    /// the same questions and seed has the same orders.
    /// </summary>
    /// <param name="key">The test; its sheets are of <see cref="KeyFile.TestBank"/>.</param>
    /// <param name="count">From 1 to <see cref="Most"/>.</param>
    public static Items<PaperVersion> Of(KeyFile key, long seed, int count)
    {
        var plan = new Plan
        {
            Bank = key.Bank.Id,
            BankHash = key.Bank.ContentHash,
            Mode = Mode.Test,
            Book = key.Terms.Book,
            Prove = key.Terms.Prove,
            AsksCertainty = key.Terms.AsksCertainty,
            Seed = seed,
            Questions = key.Map.Questions.Select(q => q.Bank).ToItems(),
        };
        // As it was when the test was made, so that a corrected key leaves printed sheets as they are.
        return Of(key.TestBank, plan, count, q => key.Map.FindBank(q.Id) is { IsOnWhole: true });
    }

    private static Items<PaperVersion> Of(Bank bank, Plan first, int count, Func<Question, bool>? isOnWhole = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Most);
        return Enumerable.Range(0, count).Select(i => new PaperVersion(
            NameOf(i), SittingPlanner.Reshuffled(first, bank, unchecked(first.Seed + i), isOnWhole))).ToItems();
    }

    private static string NameOf(int index) => ((char)('A' + index)).ToString(CultureInfo.InvariantCulture);
}
