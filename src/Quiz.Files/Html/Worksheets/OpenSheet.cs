using Quiz.Core.Questions;
using Quiz.Core.Wording;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Html.Worksheets;

/// <summary>
/// An answer in own words on paper: ruled lines, and in the key a model answer with what a good one has.
/// </summary>
public sealed class OpenSheet(OpenQuestion question) : ShapeSheet
{
    private const int Lines = 6;

    public override string HowTo => "Answer in your own words. Your teacher will mark this.";

    public override Markup Asked(SheetQuestion at) =>
        Div(Enumerable.Repeat(0, Lines).Select(_ => BlankSpace.Line)).Class("lines");

    public override Markup Field(SheetQuestion at) => Span("in your own words, beside the question").Class("soft");

    public override string Key(SheetQuestion at) => "own words";

    public override Markup Told(SheetQuestion at) => Markup.All(
        P(Strong("A model answer: "), Span(question.Model).Class("text").In(at.Bank.Language)),
        question.Rubric.IsEmpty ? Markup.None : Markup.All(
            P("What a good answer has:"),
            Ul(question.Rubric.Select(line => Li(
                Span(line.Text).In(at.Bank.Language), $" ({Phrases.Count(line.Points, "point")})"))).Class("rubric")));
}
