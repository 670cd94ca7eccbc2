using Quiz.Core.Questions;
using Quiz.Core.Wording;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Html.Worksheets;

/// <summary>
/// Pairs, groups and word lists on paper: what has a letter is written by its letter to what has a number.
/// </summary>
public sealed class PairSheet(PairQuestion question) : ShapeSheet
{
    public override string? HowTo => question.Sense switch
    {
        PairSense.Pairs => $"Write the letter of what belongs to each. {question.Rule}",
        PairSense.Groups =>
            $"Write the letter of its group beside each item.{(question.HasDecoyLefts ? " Where an item fits no group, write –." : "")} {question.Rule}",
        PairSense.Gaps => $"Fill the gaps with the letters of words from the list. {question.Rule}",
    };

    public override Markup Asked(SheetQuestion at) => question.Sense switch
    {
        PairSense.Pairs => Div(Lefts(at), Rights(at, "options")).Class("two"),
        PairSense.Groups => Markup.All(Rights(at, "options list"), Lefts(at)),
        PairSense.Gaps =>
            Markup.All(Rights(at, "options list"),
                GappedText.Of(question.Text ?? "", BlankSpace.Box, at.Bank.Language)),
    };

    public override Markup Field(SheetQuestion at) =>
        Span(
            at.Asked.Lefts.Select((_, row) => Span(Phrases.Number(row + 1), " ", BlankSpace.Box).Class("labelled-box")))
            .Class("signs");

    public override string Key(SheetQuestion at) => string.Join(' ', at.Asked.Lefts.Select((left, row) =>
        Phrases.Number(row + 1) + (left.IsDecoy ? "–" : string.Join('/', left.Rights.Select(r => LetterOf(at, r))))));

    public override Markup Told(SheetQuestion at) => Ul(at.Asked.Lefts.Select((left, row) => Li(
        Span(Phrases.Number(row + 1)).Class("letter"),
        Span(
            question.Sense == PairSense.Gaps ? "" : left.Text + " → ",
            Strong(left.IsDecoy
                ? "fits no group"
                : string.Join(" or ", left.Rights.Select(r => $"{LetterOf(at, r)} {question.Right(r).Text}"))),
            Why.Of(left.Rationale)).In(at.Bank.Language)))).Class("options");

    private static Element Lefts(SheetQuestion at) => Ul(at.Asked.Lefts.Select((left, row) =>
        Li(Span(Phrases.Number(row + 1)).Class("letter"), BlankSpace.Box, Span(left.Text).In(at.Bank.Language))))
        .Class("options lefts");

    private static Element Rights(SheetQuestion at, string names) => Ul(at.Asked.Rights.Select((right, row) =>
        Li(Span(Letters.Of(row)).Class("letter"), Span(right.Text).In(at.Bank.Language)))).Class(names);

    private static string LetterOf(SheetQuestion at, string right) =>
        Letters.Of(at.Asked.Rights.ToList().FindIndex(r => r.Id == right));
}
