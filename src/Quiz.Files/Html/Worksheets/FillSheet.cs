using Quiz.Core.Questions;
using Quiz.Core.Wording;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Html.Worksheets;

/// <summary>Gaps on paper: lines to write on, in a text or below the question.</summary>
public sealed class FillSheet(FillQuestion question) : ShapeSheet
{
    public override string? HowTo => HowToAnswer.Of(question);

    public override Markup Asked(SheetQuestion at) => question.Text is { } text
        ? GappedText.Of(text, BlankSpace.Word, at.Bank.Language)
        : P(BlankSpace.Labelled(question.Gaps[0] is NumberGap ? "A number:" : "Answer:"));

    public override Markup Field(SheetQuestion at) => question.Gaps.Count == 1
        ? BlankSpace.Labelled("")
        : Markup.All(question.Gaps.Select((_, i) => BlankSpace.Labelled(Phrases.Number(i + 1))));

    public override string Key(SheetQuestion at) => string.Join(" | ", question.Gaps.Select(g => g.Example));

    public override Markup Told(SheetQuestion at) => Ul(question.Gaps.Select((gap, i) => Li(
        question.Gaps.Count == 1 ? "" : Phrases.Number(i + 1) + " ",
        Strong(gap.Example),
        Why.Of(gap.Rationale),
        Markup.All(AcceptedWords.Of(gap).Select(Why.Soft)))
        .In(at.Bank.Language))).Class("told");
}
