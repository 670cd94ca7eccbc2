using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;
using Quiz.Core.Wording;

namespace Quiz.Commands;

/// <summary>What is said where a test has fewer questions than were asked for.</summary>
internal static class Fewer
{
    /// <summary>So many that were left out are named.</summary>
    private const int Named = 5;

    /// <returns>Null where it has as many, or the bank has no more.</returns>
    public static string? Said(Bank bank, SittingOptions wish, Items<string> chosen)
    {
        if (wish.Count is not { } count || chosen.Count >= count) return null;
        string[] left =
            [.. SittingPlanner.Eligible(bank, wish with { Count = null }).Select(q => q.Id).Except(chosen)];
        if (left.Length == 0) return null;
        string names = string.Join(", ", left.Take(Named));
        string more = left.Length > Named ? $" and {Phrases.Number(left.Length - Named)} more" : "";
        return $"There are {Phrases.Number(chosen.Count)} questions and not {Phrases.Number(count)}: {names}{more} "
            + "would ask the same twice or give others away. --all takes them all.";
    }
}
