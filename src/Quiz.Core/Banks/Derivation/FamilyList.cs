namespace Quiz.Core.Banks.Derivation;

/// <summary>Every family of questions that can be derived.</summary>
internal static class FamilyList
{
    public static Items<Family> All { get; } =
    [
        WhoSays.Family,
        WhatTheySay.Family,
        WhoseIdea.Family,
        SortVoices.Family,
        WhatTheyWant.Family,
        WhoWants.Family,
        FindIt.Family,
    ];

    public static IEnumerable<string> Names => All.Select(f => f.Name);
}
