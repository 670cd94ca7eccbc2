using Quiz.Core;
using Quiz.Core.Evidence;
using Quiz.Core.Wording;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Html.Worksheets;

/// <summary>
/// The teacher's page: for every version its answers at a glance, then each with its reasons and the words that decide.
/// </summary>
public static class KeyPage
{
    /// <param name="command">The command line that makes these sheets again.</param>
    public static HtmlPage Of(Items<Sheet> sheets, string command) => new(
        $"{sheets[0].Bank.Title}: answer key",
        Element.Of("main", [
            Element.Of(
                "header",
                H1(Span(sheets[0].Bank.Title).In(sheets[0].Bank.Language), ": answer key"),
                P("For the teacher. The same sheets again: ", Element.Of("code", command)).Class("soft")),
            sheets.Count > 1 ? Across(sheets) : Markup.None,
            .. sheets.Select(Version),
        ]),
        "worksheet");

    /// <summary>The same question has another number in each version, and another key.</summary>
    private static Element Across(Items<Sheet> sheets) => Table(
        "The same question in every version: its number there, and the answer",
        ["Question", "Code", .. sheets.Select(s => (Markup)$"Version {s.Name}")],
        sheets[0].Questions.Select(first => (IReadOnlyList<Markup>)
        [
            first.Question.Id,
            Span(first.Code).Class("code"),
            .. sheets.Select(s => s.Questions.First(q => q.Code == first.Code))
                .Select(q => Markup.All(Strong(q.Number), ": ", q.Shape.Key(q))),
        ])).Class("across");

    private static Element Version(Sheet sheet) => SheetFrame.Of("Answer key · " + sheet.Running, Answers(sheet));

    /// <summary>What is right on a sheet: at a glance, then with reasons.</summary>
    public static Markup Answers(Sheet sheet) => Markup.All(
        H2(sheet.Name.Length == 0 ? "All answers" : $"Version {sheet.Name}"),
        Table(
            "At a glance",
            ["Question", "Answer", "Points", "Code", "Id"],
            sheet.Questions.Select(q => (IReadOnlyList<Markup>)[q.Number, Strong(q.Shape.Key(q)),
                Phrases.Number(q.Question.Points), Span(q.Code).Class("code"), q.Question.Id])).Class("glance"),
        H2(sheet.Name.Length == 0 ? "With reasons" : $"Version {sheet.Name}, with reasons"),
        Markup.All(sheet.Questions.Select(Reasons)));

    private static Element Reasons(SheetQuestion at) => QuestionSheet.Framed(
        at,
        at.Shape.Told(at),
        at.Question.Rationale is { } rationale ? P(rationale).In(at.Bank.Language) : Markup.None,
        Evidence(at));

    private static Markup Evidence(SheetQuestion at)
    {
        if (at.Question.Evidence.IsEmpty)
            return at.Question.IsScored ? P("No sentence of the article says this.") : Markup.None;
        return Ul(at.Question.Evidence.Select(entry => Li(
            Quote(at, entry.Place),
            Markup.All(entry.Or.Select(or => Markup.All(" or ", Quote(at, or))))))).Class("quotes");
    }

    private static Markup Quote(SheetQuestion at, Place place) =>
        Markup.All(Strong(at.Address(place)), " ", Span($"“{place.Quote}”").In(at.Bank.Language));
}
