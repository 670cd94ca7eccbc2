namespace Quiz.Core.Banks.Rules;

/// <summary>Every rule that a bank is checked by.</summary>
internal static class RuleList
{
    private static readonly Items<Rule> Written =
    [
        MissingEvidence.Check,
        MissingRationale.Check,
        OriginOfOptions.Check,
        SameClaims.Check,
    ];

    /// <summary>Those that look at what was derived, and say nothing where other faults stand in the way.</summary>
    private static readonly Items<Rule> Derived =
    [
        ThinTables.Check,
        Replacements.Check,
    ];

    public static void Check(Bank bank, Draft draft, RuleSet wording)
    {
        foreach (Rule rule in Written.Concat(Derived)) rule(bank, draft);
        WordingRules.Check(bank, draft, wording);
    }

    /// <summary>Checks what is in the bank, where nothing was made of its tables.</summary>
    public static void CheckWritten(Bank bank, Draft draft)
    {
        foreach (Rule rule in Written) rule(bank, draft);
    }
}
