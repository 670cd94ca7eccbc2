using Quiz.Core.Banks;
using Quiz.Core.Banks.Derivation;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions.Choosing;

/// <summary>Chooses the questions of a sitting that does not ask all.</summary>
internal static class Chooser
{
    /// <summary>From how many questions on a sitting has to have both, who says what and who wants what.</summary>
    private const int FewestForBoth = 8;

    /// <param name="eligible">The questions that may be asked, in the order of the bank.</param>
    /// <param name="asked">How often each question was answered before.</param>
    public static IEnumerable<Question> Choose(IEnumerable<Question> eligible, Bank bank, int count,
        SittingOptions options, IReadOnlyDictionary<string, int> asked)
    {
        Question[] all = [.. eligible];
        var seats = new Seats(Candidates(all, bank, options, asked), count, IsNarrowed(options, all));
        FirstSitting? first = IsFirst(options, asked) ? new FirstSitting(seats) : null;
        bool hasBoth = count >= FewestForBoth;
        if (count > 1) seats.Take(first is null ? Ending(options, seats) : first.Ending(hasBoth));
        if (hasBoth)
        {
            seats.Take(Best(Aim.Wants, seats, first)); // these first, since there are fewer
            seats.Take(Best(Aim.Voices, seats, first));
        }

        seats.Take(first?.Opening);
        while ((first?.Next ?? seats.Next) is { } next) seats.Take(next);

        return seats.Taken;
    }

    /// <summary>
    /// Whether it is the first sitting that a learner has on the bank. Tests are drawn by their seed, so that another
    /// seed makes another sheet, and not just the questions that everybody practises first.
    /// </summary>
    public static bool IsFirst(SittingOptions options, IReadOnlyDictionary<string, int> asked) =>
        options.Mode == Mode.Practice && asked.Values.All(times => times == 0);

    private static IEnumerable<Candidate> Candidates(
        Question[] all, Bank bank, SittingOptions options, IReadOnlyDictionary<string, int> asked)
    {
        bool isFirst = IsFirst(options, asked);
        // What an author counts among the best is met first by everybody, whatever the seed; so it is the same that
        // goes with it.
        IEnumerable<Question> inTurn = isFirst && all.Any(q => q.IsCore)
            ? all
            : Shuffle.Order(all, options.Seed, "sitting");
        Func<Question, Need> need = isFirst ? Need.OfNewcomer : Need.OfReturning(all, asked);
        var meanings = new Meanings(bank.Claims);
        return inTurn.Select((q, turn) => new Candidate(q, bank, meanings, need(q), turn));
    }

    /// <summary>
    /// What a test ends with: an author's question on the whole text, which is more than looking something up; null if
    /// there is none. Somebody who practises has had it in the first sitting, and it comes again in its turn.
    /// </summary>
    private static Candidate? Ending(SittingOptions options, Seats seats) =>
        options.Mode == Mode.Test
            ? seats.Left.Where(c => c.IsOnWhole && !c.Question.IsDerived).MinBy(seats.Rank)
            : null;

    private static bool IsNarrowed(SittingOptions options, Question[] all) =>
        FamilyList.Names.Any(options.Only.Contains) || all.Any(q => q.IsDerived && options.Only.Contains(q.Id));

    /// <summary>What comes next of the questions that are for something; null if there is one already.</summary>
    private static Candidate? Best(Aim aim, Seats seats, FirstSitting? first) =>
        seats.Has(aim) ? null : seats.Left.Where(c => c.Aim == aim).MinBy(c => (first?.Cost(c) ?? 0, seats.Rank(c)));
}
