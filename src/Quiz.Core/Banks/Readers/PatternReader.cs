using Quiz.Core.Banks.Derivation;
using Quiz.Core.Banks.Derivation.Phrases;
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
            if (PatternForms.Find(name.Value) is null && OldNames.IsPattern(name.Value))
            {
                if (!isToldOfOld) report.Add(Problem.OldPatterns(name.Span, name.Value));
                isToldOfOld = true;
            }
            else if (PatternForms.Find(name.Value) is not { } form)
                report.Add(Problem.UnknownKey(name.Span, name.Value, Nearest.Of(name.Value, PatternForms.Names), PatternForms.Names));
            else if (text is not null && Check(form, text, value.Span, report))
                patterns.Add(new Pattern(form.Name, text));
        }

        return patterns.ToItems();
    }

    private static bool Check(PatternForm form, string text, SourceSpan at, Report report)
    {
        string[] found = [.. Phrasebook.Placeholders(text)];
        string[] unknown = [.. found.Except(form.Known)], missing = [.. form.Needed.Except(found)];
        foreach (string name in unknown) report.Add(Problem.UnknownPlaceholder(at, name, form.Name, form.Known));
        foreach (string name in missing) report.Add(Problem.MissingPlaceholder(at, name, form.Name));
        return unknown.Length + missing.Length == 0;
    }
}
