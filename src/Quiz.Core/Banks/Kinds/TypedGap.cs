using Quiz.Core.Banks.Yaml;
using Quiz.Core.Grading;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Kinds;

/// <summary>What the types share that have words typed into a gap: what is accepted there, and what is compared.</summary>
internal static class TypedGap
{
    private static readonly Words<bool> Comparisons = new(("ignore", true), ("exact", false));

    private static readonly Words<bool> TypoPolicies = new(("none", false), ("few", true));

    /// <summary>The keys of a gap that make sense only where it is typed into.</summary>
    public static Items<string> Keys { get; } = ["reject", "case", "accents", "typos"];

    /// <summary>Null where nothing is accepted; that is then reported.</summary>
    public static TextGap? Read(Fields fields, Draft draft)
    {
        var policy = new TextPolicy(fields.Word("case", Comparisons) ?? true, fields.Word("accents", Comparisons) ?? true);
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
