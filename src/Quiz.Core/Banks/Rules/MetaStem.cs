using System.Text.RegularExpressions;
using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Rules;

/// <summary>A question is about what the article tells, which goes without saying.</summary>
internal static partial class MetaStem
{
    public static void Check(Bank bank, Draft draft)
    {
        Regex? meta = bank.Language.Split('-')[0].ToLowerInvariant() switch
        {
            "en" =>
            English(),
            "de" => German(),
            _ => null
        };
        if (meta is null) return;
        // Where a sentence is to be marked, the text is what is asked about.
        foreach (Question question in bank.Questions.Where(q => q is not MarkQuestion))
        {
            if (meta.Match(question.Prompt) is { Success: true } found)
                draft.Report.Add(Problem.MetaStem(draft.Origins.Span(question, "prompt"), found.Value));
        }
    }

    [GeneratedRegex(
        @"\b(((in|of|according to|from) th(e|is) |th(e|is) )(article|text|passage)\b|(which|what) (word|phrase|sentence)s? (do|does|did|in)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(
        @"\b((im|vom|der|dieser|laut|dem|diesem|des) (artikels?|textes|text|abschnitts?)\b|welche[sn]? (wort|wörter|satz|sätze|ausdruck)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex German();
}
