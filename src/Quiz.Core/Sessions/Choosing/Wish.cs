namespace Quiz.Core.Sessions.Choosing;

/// <summary>
/// What a learner asks a sitting to be, and which of it in so many words: only that decides whether one that was left
/// will do.
/// </summary>
/// <param name="Options">All of it; what was said of mode, narrowing, book, proof and certainty is what is not null or
/// empty there.</param>
/// <param name="SaysCount">Whether a number of questions was named, be it all.</param>
/// <param name="SaysSeed">Whether a seed was named.</param>
public sealed record Wish(SittingOptions Options, bool SaysCount = false, bool SaysSeed = false)
{
    /// <summary>Whether a sitting that was left is one such as was asked for.</summary>
    public bool IsMetBy(Session left)
    {
        Plan plan = left.Plan;
        return plan.Mode == Options.Mode
            && (Options.Only.IsEmpty || Options.Only.ToHashSet(StringComparer.Ordinal).SetEquals(plan.Only))
            && (Options.Book is null || Options.Book == plan.Book)
            && (Options.Prove is null || Options.Prove == plan.Prove)
            && (Options.Certainty is null || Options.Certainty == plan.AsksCertainty)
            && (!SaysSeed || Options.Seed == plan.Seed)
            && (!SaysCount || HasCount(left));
    }

    /// <summary>Where a bank has fewer questions than were asked for, all of them are what was asked for.</summary>
    private bool HasCount(Session left)
    {
        int count = left.Plan.Questions.Count;
        if (Options.Count is { } most && count >= most) return count == most;
        return count == SittingPlanner.Plan(
            left.Bank, Options with { Only = left.Plan.Only }, new Dictionary<string, int>()).Questions.Count;
    }
}
