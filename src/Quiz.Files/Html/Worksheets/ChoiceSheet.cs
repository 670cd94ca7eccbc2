using Quiz.Core.Evidence;
using Quiz.Core.Questions;
using Quiz.Core.Wording;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Html.Worksheets;

/// <summary>Options on paper: each has its number, which is ringed.</summary>
public sealed class ChoiceSheet(ChoiceQuestion question) : ShapeSheet
{
    /// <summary>Options up to this length stand side by side.</summary>
    private const int Short = 12;

    /// <summary>Options up to this length stand in two columns.</summary>
    private const int Half = 40;

    public override string? HowTo => HowToAnswer.Of(question);

    public override Markup Asked(SheetQuestion at) => Ul(at.Asked.Options.Select((option, row) =>
            Li(Sign(row), Span(option.Text).In(at.Bank.Language))))
        .Class(Longest <= Short ? "options short" : Longest <= Half ? "options halves" : "options");

    public override Markup Field(SheetQuestion at) =>
        Span([.. at.Asked.Options.Select((_, row) => Sign(row)), BlankSpace.Sign("?")]).Class("signs");

    public override string Key(SheetQuestion at) =>
        string.Join(' ', Enumerable.Range(0, at.Asked.Options.Count)
            .Where(row => at.Asked.Options[row].IsCorrect)
            .Select(RowKey.Of));

    public override Markup Told(SheetQuestion at) => Ul(at.Asked.Options.Select((option, row) => Li(
            BlankSpace.Sign(RowKey.Of(row), question.IsMultiple),
            Span(
                option.IsCorrect ? Strong("Right: ", option.Text) : option.Text,
                Why.Of(option.Rationale),
                Markup.All(Origin(at, option))).In(at.Bank.Language))
        .Class(option.IsCorrect ? "right" : "wrong"))).Class("options");

    private int Longest => question.Options.Max(o => o.Text.Length);

    private Element Sign(int row) => BlankSpace.Sign(RowKey.Of(row), question.IsMultiple);

    /// <summary>What a wrong option misreads, or where it comes from.</summary>
    private IEnumerable<Markup> Origin(SheetQuestion at, Option option)
    {
        if (option.Misled.Kind == MisledBy.Unsupported) yield return Why.Soft("Nothing in the article supports it.");
        foreach (Place place in option.Misled.Places)
        {
            // Of a voice that is chosen wrongly the place is shown where it does speak: nothing misleads there.
            string how = question.IsDerived ? "See"
                : option.Misled.Kind == MisledBy.Misreads ? "It misreads"
                : "It is from elsewhere,";
            yield return Why.Soft($"{how} {at.Address(place)}: “{place.Quote}”");
        }
    }
}
