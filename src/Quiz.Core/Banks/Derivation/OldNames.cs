using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>
/// What families, derived questions and patterns were called one version ago: such words are still understood.
/// </summary>
internal static class OldNames
{
    private const string SortWants =
        "sort-wants", WhatTheyWant = "what-they-want", From = "from", SaysOrNot = "says-or-not";

    private static readonly Dictionary<string, string> Families = new(StringComparer.Ordinal)
    {
        ["who-said"] = "who-says",
        ["what-they-said"] = "what-they-say",
        [SaysOrNot] = "whose-idea",
        ["match-speakers"] = "sort-voices",
        ["find-claim"] = "find-it",
        [SortWants] = WhatTheyWant,
    };

    private static readonly HashSet<string> Patterns = new(StringComparer.Ordinal)
    {
        "that", "whether", "says", "said", "narrator", "yes", "no", "both", "neither", "together",
        "wants", "needs", "seeks", "gains", "offers", "fears", "limited-by",
        "who-said", "who-said-direct", "what-they-said", "what-they-said-narrated", "match-speakers",
        "says-or-not", "says-or-not-asked", "says-or-not-narrated", "who-wants", "wants-from", "sort-wants", "find-claim", "find-claim-direct",
        "hint", "reported", "direct", "narrated", "wanted", "not-both", "not-together", "not-neither", "not-alone", "unsaid",
    };

    /// <summary>What a family is called today; null if the word is not an old one.</summary>
    public static string? Family(string word) =>
        FamilyList.Names.Contains(word) ? null : Families.GetValueOrDefault(word);

    /// <summary>What a derived question is called today; null if the id is not an old one.</summary>
    /// <param name="derived">The ids that there are today: of several that may be meant, the first of them.</param>
    public static string? Find(string id, Bank bank, IReadOnlyCollection<string> derived)
    {
        if (derived.Contains(id)) return null;
        string[] meant = [.. Meant(id.Split('.'), bank)];
        return meant.FirstOrDefault(derived.Contains) ?? (meant.Length == 0 ? null : meant[0]);
    }

    /// <summary>The ids that written questions stand in for, as they are called today.</summary>
    public static IEnumerable<string> Replaced(Bank bank, Items<Question> derived)
    {
        string[] ids = [.. derived.Select(q => q.Id)];
        return bank.Questions.Select(q => q.Replaces).OfType<string>().Select(id => Find(id, bank, ids) ?? id);
    }

    public static bool IsPattern(string name) => Patterns.Contains(name);

    /// <summary>Words that narrow a sitting, as they are today; what means something today keeps its meaning.</summary>
    public static Items<string> Today(Items<string> only, Bank bank)
    {
        string[] derived = [.. bank.Derived.Select(q => q.Id)];
        return only.Select(word => bank.All.Any(q => q.Id == word || q.Type == word || q.Tags.Contains(word))
            ? word
            : Family(word) ?? Find(word, bank, derived) ?? word).ToItems();
    }

    private static IEnumerable<string> Meant(string[] id, Bank bank) => id switch
    {
        ["who-wants", var row, From] => OfSides(bank, row),
        [SortWants, var row] => OfSides(bank, row),
        [SaysOrNot, var row, _] => [$"{Families[SaysOrNot]}.{row}"],
        [var family, var row] when Family(family) is { } today => [$"{today}.{row}"],
        _ => [],
    };

    /// <summary>What a side wants is asked by side, of another or of nobody in particular.</summary>
    private static IEnumerable<string> OfSides(Bank bank, string row) =>
        bank.Wants.FirstOrDefault(w => w.Id == row) is not { Sides: [var side, ..] } want ? [$"{WhatTheyWant}.{row}"]
            : want.From is { } from ? [$"{WhatTheyWant}.{side}.{from}", $"{WhatTheyWant}.{side}"]
            : [$"{WhatTheyWant}.{side}"];
}
