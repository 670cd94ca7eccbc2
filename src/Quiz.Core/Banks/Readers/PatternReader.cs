using Quiz.Core.Banks.Derivation;
using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Readers;

/// <summary>Reads how a bank words its derived questions itself.</summary>
internal static class PatternReader
{
    public static Items<Pattern> Read(Fields bank, Report report)
    {
        var patterns = new List<Pattern>();
        bool isToldOfOld = false;
        foreach ((TextNode name, Node value) in bank.Pairs("patterns"))
        {
            string? text = bank.Prose(value, name.Value);
            bool isKnown = Language.SentenceNames.Contains(name.Value);
            if (OldNames.IsPattern(name.Value) && !(isKnown && text is not null && Fits(name.Value, text)))
            {
                if (!isToldOfOld) report.Add(Problem.OldPatterns(name.Span, name.Value));
                isToldOfOld = true;
            }
            else if (!isKnown)
                report.Add(Problem.UnknownKey(
                    name.Span, name.Value, Nearest.Of(name.Value, Language.SentenceNames), Language.SentenceNames));
            else if (text is not null && Check(name.Value, text, value.Span, report))
                patterns.Add(new Pattern(name.Value, text));
        }

        return patterns.ToItems();
    }

    private static bool Fits(string pattern, string text) =>
        Language.SlotsOf(pattern).ToHashSet(StringComparer.Ordinal).SetEquals(Language.Placeholders(text));

    private static bool Check(string pattern, string text, SourceSpan at, Report report)
    {
        string[] slots = [.. Language.SlotsOf(pattern)], found = [.. Language.Placeholders(text)];
        string[] unknown = [.. found.Except(slots)], missing = [.. slots.Except(found)];
        foreach (string name in unknown) report.Add(Problem.UnknownPlaceholder(at, name, pattern, slots));
        foreach (string name in missing) report.Add(Problem.MissingPlaceholder(at, name, pattern));
        return unknown.Length + missing.Length == 0;
    }
}
