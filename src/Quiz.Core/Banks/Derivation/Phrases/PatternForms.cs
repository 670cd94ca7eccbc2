namespace Quiz.Core.Banks.Derivation.Phrases;

/// <summary>Every pattern that questions are worded with.</summary>
internal static class PatternForms
{
    public const string Verb = "verb", Says = "says", Speaker = "speaker", Base = "base", Do = "do";
    public const string Wants = "wants", What = "what", Side = "side", Other = "other", From = "from", Title = "title";

    public static Items<PatternForm> All { get; } =
    [
        // words
        new("that"),
        new("whether"),
        new("says"),
        new("said"),
        new("narrator"),
        new("yes"),
        new("no"),
        new("both"),
        new("neither"),
        new("together", [Side, Other]),
        // what a side does; each begins with its verb
        new("wants", [What]),
        new("needs", [What]),
        new("seeks", [What]),
        new("gains", [What]),
        new("offers", [What]),
        new("fears", [What]),
        new("limited-by", [What]),
        // questions
        new("who-said", [Verb, Says]),
        new("who-said-direct", [Verb, Says]) { VariantOf = "who-said" },
        new("what-they-said", [Speaker]),
        new("what-they-said-narrated", [], [Speaker]) { VariantOf = "what-they-said" },
        new("match-speakers"),
        new("says-or-not", [Speaker, Verb, Says]),
        new("says-or-not-asked", [Speaker, Base, Says], [Do]) { VariantOf = "says-or-not" },
        new("says-or-not-narrated", [Speaker, Base, Says], [Do]) { VariantOf = "says-or-not" },
        new("who-wants", [Wants]),
        new("wants-from", [Side, From], [Wants]),
        new("sort-wants"),
        new("find-claim", [Speaker, Verb, Says]),
        new("find-claim-direct", [Speaker, Verb, Says]) { VariantOf = "find-claim" },
        // hints and reasons
        new("hint", [Title]),
        new("reported", [Speaker, Verb, Says]),
        new("direct", [Speaker, Verb, Says]) { VariantOf = "reported" },
        new("narrated", [Speaker, Verb, Says]) { VariantOf = "reported" },
        new("wanted", [Side, Wants]),
        new("not-both"),
        new("not-together"),
        new("not-neither"),
        new("not-alone"),
        new("unsaid"),
    ];

    public static IEnumerable<string> Names => All.Select(f => f.Name);

    public static PatternForm? Find(string name) => All.FirstOrDefault(f => f.Name == name);
}
