namespace Quiz.Core.Banks.Rules;

/// <summary>Every rule that a bank is checked by.</summary>
internal static class RuleList
{
    public static Items<Rule> All { get; } =
    [
        MissingEvidence.Check,
        MissingRationale.Check,
        OriginOfOptions.Check,
        SameClaims.Check,
        // These look at what was derived, and say nothing where other faults stand in the way.
        ThinTables.Check,
        Replacements.Check,
    ];

    public static void Check(Bank bank, Draft draft)
    {
        foreach (Rule rule in All) rule(bank, draft);
    }
}
