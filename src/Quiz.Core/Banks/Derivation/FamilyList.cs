using Quiz.Core.Questions;

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

    /// <summary>
    /// What a derived question is for; null for a written one, and for those of families that there are no more.
    /// </summary>
    public static Aim? AimOf(Question question) =>
        question.IsDerived ? All.FirstOrDefault(f => question.Tags.Contains(f.Name))?.Aim : null;
}
