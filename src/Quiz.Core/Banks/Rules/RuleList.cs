namespace Quiz.Core.Banks.Rules;

/// <summary>Every rule that a bank is checked by.</summary>
internal static class RuleList
{
    public static Items<Rule> All { get; } =
    [
        MissingEvidence.Check,
        MissingRationale.Check,
        SpeakerNamed.Check,
        OriginOfOptions.Check,
    ];

    public static void Check(Bank bank, Draft draft)
    {
        foreach (Rule rule in All) rule(bank, draft);
    }
}
