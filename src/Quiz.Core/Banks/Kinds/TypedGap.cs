using Quiz.Core.Banks.Yaml;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Kinds;

/// <summary>
/// What the types share that have words typed into a gap: what is accepted there, and what is compared.
/// </summary>
internal static class TypedGap
{
    private static readonly WordTable<bool> Comparisons = new(("ignore", true), ("exact", false));

    private static readonly WordTable<bool> Matchings = new(("lenient", true), ("exact", false));

    private static readonly WordTable<bool> TypoPolicies = new(("none", false), ("few", true));

    /// <summary>The keys of a gap that make sense only where it is typed into.</summary>
    public static Items<string> Keys { get; } = ["reject", Match, "case", "accents", "typos"];

    /// <summary>
    /// The key that says whether articles, marks at the ends and forms of characters matter; a cloze may have it for
    /// all of its gaps.
    /// </summary>
    public const string Match = "match";

    /// <summary>Whether they do not; null where nothing is said.</summary>
    public static bool? IsLenient(Fields fields) => fields.Word(Match, Matchings);

    /// <summary>Null where nothing is accepted; that is then reported.</summary>
    /// <param name="isLenient">What holds where the gap itself says nothing.</param>
    public static TextGap? Read(Fields fields, Draft draft, bool isLenient = true)
    {
        var policy = new TextPolicy(
            fields.Word("case", Comparisons) ?? true, fields.Word("accents", Comparisons) ?? true)
        {
            Language = IsLenient(fields) ?? isLenient ? draft.Language : null,
        };
        bool? typos = fields.Word("typos", TypoPolicies);
        PatternList patterns = PatternList.Read(fields, draft, policy);
        if (patterns.Accept.IsEmpty) return null;
        bool allowsTypos = typos ?? patterns.Accept.Any(a => a.Score >= 1 && draft.Names.IsName(a.Pattern));
        return new TextGap
        {
            Accept = patterns.Accept,
            Reject = patterns.Reject,
            Policy = policy,
            AllowsTypos = allowsTypos,
            Others = allowsTypos ? draft.Names.OthersThan(patterns.Accept) : [],
        };
    }
}
