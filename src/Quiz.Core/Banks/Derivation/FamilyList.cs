namespace Quiz.Core.Banks.Derivation;

/// <summary>Every family of questions that can be derived.</summary>
internal static class FamilyList
{
    public static Items<Family> All { get; } =
    [
        WhoSaid.Family,
        WhatTheySaid.Family,
        MatchSpeakers.Family,
        SaysOrNot.Family,
        WhoWants.Family,
        SortWants.Family,
        FindClaim.Family,
    ];

    public static IEnumerable<string> Names => All.Select(f => f.Name);
}
