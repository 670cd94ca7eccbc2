using Quiz.Core.Questions;
using Quiz.Core.Wording;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Html.Worksheets;

/// <summary>
/// Items to order on paper: their letters are written into a row of boxes. Letters, since numbers could be taken for
/// ranks.
/// </summary>
public sealed class OrderSheet(OrderQuestion question) : ShapeSheet
{
    public override string? HowTo => HowToAnswer.Of(question);

    public override Markup Asked(SheetQuestion at) => Markup.All(
        Ul(at.Asked.Items.Select((item, row) =>
            Li(Span(Letters.Of(row)).Class("letter"), Span(item.Text).In(at.Bank.Language)))).Class("options"),
        P("The letters in the right order: ", Boxes));

    public override Markup Field(SheetQuestion at) => Boxes;

    public override string Key(SheetQuestion at) => string.Join(' ', question.Items.Select(item => LetterOf(at, item)));

    public override Markup Told(SheetQuestion at) =>
        Ul(question.Items.Select(item =>
            Li(Span(LetterOf(at, item)).Class("letter"), Span(item.Text).In(at.Bank.Language)))).Class("options");

    private Element Boxes => Span(question.Items.Select(_ => BlankSpace.Box)).Class("boxes");

    private static string LetterOf(SheetQuestion at, OrderItem item) =>
        Letters.Of(at.Asked.Items.ToList().IndexOf(item));
}
