using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Html.Worksheets;

/// <summary>The head of a worksheet: what it is, whose it is, how to answer.</summary>
public static class HeadSheet
{
    public static Element Of(Sheet sheet) => Element.Of(
        "header",
        H1(Span(sheet.Bank.Title).In(sheet.Bank.Language)),
        Who(sheet),
        HowTo(sheet));

    /// <summary>How long it takes, and how answers are given.</summary>
    public static Element HowTo(Sheet sheet) =>
        Ul([Li(Size(sheet)), .. Rules(sheet).Select(rule => Li(rule))]).Class("rules");

    /// <summary>The version, and lines for name, class, date and points.</summary>
    public static Element Who(Sheet sheet) => Div(
        sheet.Name.Length == 0 ? Markup.None : Span($"Version {sheet.Name}").Class("version"),
        BlankSpace.Labelled("Name"),
        BlankSpace.Labelled("Class"),
        BlankSpace.Labelled("Date"),
        Span("Points ", BlankSpace.Box, $" of {Phrases.Number(sheet.Questions.Sum(q => q.Question.Points))}")
            .Class("total"))
        .Class("who");

    private static string Size(Sheet sheet) =>
        $"{Phrases.Count(sheet.Sitting.Questions.Count, "question")}, about {Phrases.Count(Estimate.MinutesOnPaper(sheet.Bank, sheet.Questions.Select(q => q.Question)), "minute")}.";

    private static IEnumerable<string> Rules(Sheet sheet)
    {
        var choices = sheet.Questions.Select(q => q.Question).OfType<ChoiceQuestion>().ToList();
        bool rings = choices.Exists(q => !q.IsMultiple), ticks = choices.Exists(q => q.IsMultiple);
        if (rings)
            yield return ticks
                ? "Ring the number of your answer. Where several answers may be right, tick each in its square."
                : "Ring the number of your answer.";
        else if (ticks) yield return "Several answers may be right: tick each in its square.";
        yield return "Every sentence of the article has a number: ¶1.2 is the second one of paragraph 1.";
        if (sheet.Questions.FirstOrDefault(q => q.Proof != ProofPolicy.Never) is { } proved)
            yield return $"Where you are asked for the sentence that proves your answer: {Decapitalised(Phrases.ProofRule(proved.Proof))}";
        if (sheet.Questions.Any(q => q.AsksCertainty))
            yield return $"Ring how sure you are, too; that is counted apart from the score: {string.Join("; ", Certainty.Levels.Select(l => $"{Phrases.CertaintyName(l)}, {Phrases.CertaintyStakes(l)}"))}.";
        yield return "If you do not know, write ? and go on.";
    }

    private static string Decapitalised(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
