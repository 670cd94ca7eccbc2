using Quiz.Core.Questions;
using Quiz.Core.Wording;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Html.Worksheets;

/// <summary>
/// The answer sheet: room for all answers of a version on a page or two, to be handed in alone and typed in fast.
/// </summary>
public static class GridSheet
{
    public static Element Of(Sheet sheet)
    {
        bool hasProof = sheet.Questions.Any(q => q.Proof != ProofPolicy.Never), hasCertainty =
            sheet.Questions.Any(q => q.AsksCertainty);
        return Section(
            H2("Answer sheet"),
            P(Span(sheet.Bank.Title).In(sheet.Bank.Language)).Class("soft"),
            HeadSheet.Who(sheet),
            Table(
                "Answers",
                [
                    "Question",
                    "Answer",
                    .. Only(hasProof,
                        Markup.All("Proof ",
                            Span($"or a tick: {char.ToLowerInvariant(Phrases.NoSentence[0])}{Phrases.NoSentence[1..]}")
                                .Class("soft"))),
                    .. Only(hasCertainty,
                        Markup.All("How sure? ",
                            Span(string.Join(
                                ", ",
                                Certainty.Levels.Select(
                                    l =>
                                        $"{Phrases.Number(l)} {Phrases.CertaintyName(l).Replace(" sure", "", StringComparison.Ordinal)}")))
                                .Class("soft"))),
                    "Points",
                ],
                sheet.Questions.Select(q => (IReadOnlyList<Markup>)
                [
                    Markup.All(Span(q.Number).Class("letter"), " ", Span(q.Code).Class("code")),
                    q.Shape.Field(q),
                    .. Only(hasProof, q.Proof == ProofPolicy.Never
                        ? "–"
                        : Span(Span("¶", BlankSpace.Address).Class("gap"), BlankSpace.Box).Class("signs")),
                    .. Only(hasCertainty, q.AsksCertainty
                        ? Span(Certainty.Levels.Select(level => BlankSpace.Sign(Phrases.Number(level)))).Class("signs")
                        : "–"),
                    Span("of " + Phrases.Number(q.Question.Points)).Class("worth soft"),
                ])).Class("grid")).Class("new-page answer-sheet");
    }

    private static IEnumerable<Markup> Only(bool isThere, Markup cell) => isThere ? [cell] : [];
}
