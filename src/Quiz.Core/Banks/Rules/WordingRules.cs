using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Rules;

/// <summary>Every rule of wording, and what becomes of the warnings that are allowed.</summary>
internal static class WordingRules
{
    public static Items<WordingRule> All { get; } =
    [
        new("verbatim", Verbatim.Check, IsUsual: true),
        new("unused-row", UnusedRow.Check, IsUsual: false),
        new("options-alike", OptionsAlike.Check, IsUsual: true, IsError: true),
        new("wildcard-shown", WildcardShown.Check, IsUsual: true, IsError: true),
        new("near-duplicate", NearDuplicate.Check, IsUsual: true),
        new("leak", Leak.Check, IsUsual: true),
        new("one-sided", OneSided.Check, IsUsual: true),
        new("mix", ProcessMix.Check, IsUsual: true),
        new("long-stem", LongStem.Check, IsUsual: true),
        new("meta-stem", MetaStem.Check, IsUsual: false),
        new("key-longest", KeyLongest.Check, IsUsual: true),
    ];

    /// <summary>The rules that only warn.</summary>
    public static IEnumerable<string> Allowable => All.Where(r => !r.IsError).Select(r => r.Name);

    public static void Check(Bank bank, Draft draft, RuleSet rules)
    {
        WordingRule[] checkedBy = [.. All.Where(r => r.IsUsual || rules == RuleSet.All)];
        foreach (WordingRule rule in checkedBy) rule.Check(bank, draft);

        var used = new HashSet<Allowance>();
        draft.Report.Silence(fault =>
        {
            Allowance[] covering = [.. draft.Allowances.Where(a => a.Covers(fault))];
            used.UnionWith(covering);
            return covering.Length > 0;
        });
        // Where something faulty was left out, it may be what is meant.
        if (draft.Report.HasErrors) return;
        foreach (Allowance idle in draft.Allowances.Where(
            a => !used.Contains(a) && checkedBy.Any(r => r.Name == a.Rule)))
            draft.Report.Add(Problem.AllowsNothing(idle.At, idle.Rule));
    }
}
