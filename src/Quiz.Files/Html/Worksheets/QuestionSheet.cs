using Quiz.Core.Questions;
using Quiz.Core.Wording;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Html.Worksheets;

/// <summary>A question on paper with all that is asked about it, kept together on a page.</summary>
public static class QuestionSheet
{
    public static Element Of(SheetQuestion at) => Framed(
        at,
        at.Shape.HowTo is { } howTo ? P(howTo).Class("soft") : Markup.None,
        at.Shape.Asked(at),
        at.Proof == ProofPolicy.Never ? Markup.None : P(Phrases.ProofPrompt + " ", Proof).Class("beside"),
        at.AsksCertainty ? P(Phrases.CertaintyPrompt + " ", Certainty).Class("beside") : Markup.None);

    /// <summary>Number, prompt and worth of a question, and beneath them whatever belongs to it.</summary>
    public static Element Framed(SheetQuestion at, params IEnumerable<Markup> content) => Section(
        H3(Span("Question ").Class("unseen"), at.Number).Class("number-of"),
        P(at.Question.Prompt).Class("prompt text").In(at.Bank.Language),
        P(at.Points, " ", Element.Of("br"), Span(at.Code).Class("code")).Class("worth soft"),
        at.Question.Statement is { } statement
            ? P(statement).Class("statement text").In(at.Bank.Language)
            : Markup.None,
        Div(content).Class("answer")).Class("question together");

    /// <summary>Room for the proof of an answer.</summary>
    private static Element Proof => Span(
        Span("¶", BlankSpace.Address).Class("gap"), Span(BlankSpace.Box, " ", Phrases.NoSentence).Class("gap"))
        .Class("signs");

    /// <summary>How sure somebody is, to be ringed.</summary>
    private static Element Certainty => Span(Quiz.Core.Questions.Certainty.Levels.Select(level =>
        Span(BlankSpace.Sign(Phrases.Number(level)), " ", Phrases.CertaintyName(level)).Class("gap"))).Class("signs");
}
