using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Readers;

/// <summary>Reads how a speaker stands to a claim, also in banks of the older form, where only a verb told of it.</summary>
internal static class StanceReader
{
    private static readonly Words<Stance> Stances = new(
        ("asserts", Stance.Asserts),
        ("doubts", Stance.Doubts),
        ("denies", Stance.Denies),
        ("asks", Stance.Asks),
        ("expects", Stance.Expects),
        ("hopes", Stance.Hopes),
        ("fears", Stance.Fears),
        ("suggests", Stance.Suggests));

    /// <summary>Verbs that tell the stance themselves, for advice only: which one is meant is the author's to say.</summary>
    private static readonly Dictionary<string, string> Hints = new(StringComparer.OrdinalIgnoreCase)
    {
        ["disputes"] = "denies", ["rejects"] = "denies", ["bestreitet"] = "denies", ["leugnet"] = "denies", ["dementiert"] = "denies",
        ["questions"] = "doubts", ["bezweifelt"] = "doubts", ["zweifelt"] = "doubts",
        ["wonders"] = "asks", ["fragt"] = "asks",
        ["predicts"] = "expects", ["foresees"] = "expects", ["forecasts"] = "expects", ["erwartet"] = "expects",
        ["wishes"] = "hopes", ["hofft"] = "hopes",
        ["warns"] = "fears", ["worries"] = "fears", ["befürchtet"] = "fears", ["fürchtet"] = "fears", ["warnt"] = "fears",
        ["proposes"] = "suggests", ["recommends"] = "suggests", ["urges"] = "suggests", ["fordert"] = "suggests", ["empfiehlt"] = "suggests",
        ["thinks"] = "asserts", ["believes"] = "asserts", ["argues"] = "asserts", ["insists"] = "asserts", ["meint"] = "asserts", ["glaubt"] = "asserts",
    };

    /// <returns>Null where only a verb that does more than say is there, which is reported.</returns>
    public static Stance? Read(Fields row, string? verb, Draft draft)
    {
        if (row.Has("stance")) return row.Word("stance", Stances) ?? Stance.Asserts;
        if (verb is null || Language.Of(draft.Language).MerelySays.Contains(verb)) return Stance.Asserts;
        draft.Report.Add(Problem.NoStance(row.ValueSpan("verb"), verb, Meant(verb), Stances.All));
        return null;
    }

    private static string? Meant(string verb)
    {
        string first = verb.Split(' ')[0];
        return Stances.All.FirstOrDefault(s => s.Equals(first, StringComparison.OrdinalIgnoreCase)) ?? Hints.GetValueOrDefault(first);
    }
}
