using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Maps;
using Quiz.Core.Wording;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Html.Worksheets;

/// <summary>The map of an article on one sheet of paper: filled, or blank with a list of what belongs there.</summary>
public static class MapPage
{
    /// <summary>
    /// About as many things and statements as a sheet has room for: in words, or as lines and a list.
    /// </summary>
    private const int RoomForWords = 44, RoomForLines = 26;

    /// <summary>However many things there are, some of what is said stays.</summary>
    private const int FewestStatements = 6;

    private const string ToFill =
        ". Write on each line what belongs there, or the line's number into a box in the list below.";

    private const string ToRead =
        ": who could get what, and who says what. ¶1.2 is the second sentence of paragraph 1.";

    public static HtmlPage Of(Bank bank, bool isBlank, bool isLarge)
    {
        var whole = ArticleMap.Of(bank);
        int things = whole.Sides.Sum(s => s.Parts.Sum(p => p.Nodes.Count));
        ArticleMap map = whole.Within(Math.Max(FewestStatements, (isBlank ? RoomForLines : RoomForWords) - things));
        var sheet = new MapSheet(bank, isBlank);
        return new HtmlPage(
            $"{bank.Title}: map",
            Element.Of(
                "main",
                Head(bank, isBlank),
                map.Sides.IsEmpty ? Markup.None : Sides(map.Sides, sheet),
                map.Voices.IsEmpty ? Markup.None : Voices(map.Voices, sheet, whole.Nodes.Count - map.Nodes.Count),
                isBlank ? ToPlace(map, bank) : Markup.None),
            isLarge ? ["worksheet", "map", "large"] : ["worksheet", "map"]);
    }

    private static Element Head(Bank bank, bool isBlank) => Element.Of(
        "header",
        H1(Span(bank.Title).In(bank.Language)),
        isBlank
            ? Div(BlankSpace.Labelled("Name"), BlankSpace.Labelled("Class"), BlankSpace.Labelled("Date")).Class("who")
            : Markup.None,
        P($"{MapWording.Title}{(isBlank ? ToFill : ToRead)}").Class("soft"));

    private static Element Sides(Items<MapSide> sides, MapSheet sheet)
    {
        if (sides is not [var left, var right])
            return Div(sides.Select(side => Box(side, side.Parts, sheet))).Class("sides");
        IEnumerable<Markup> flows =
        [
            .. left.Flows.Select(part => Flow(left, part, sheet, toLeft: true)),
            .. right.Flows.Select(part => Flow(right, part, sheet, toLeft: false)),
        ];
        return Div(
            Box(left, left.Own, sheet),
            Section([H2("Between them").Class("unseen"), .. flows]).Class("flows"),
            Box(right, right.Own, sheet)).Class("sides facing");
    }

    private static Element Box(MapSide side, IEnumerable<MapPart> parts, MapSheet sheet) => Section(
    [
        H2(sheet.Own(side.Name.Title)),
        .. parts.Select(part => Markup.All(
            H3(MapWords.Heading(part)),
            Ul(part.Nodes.Select(sheet.Thing)).Class("things"))),
    ]).Class("side together");

    private static Markup Flow(MapSide side, MapPart part, MapSheet sheet, bool toLeft) => Markup.All(
        H3(sheet.Own(side.Name.Title), " could get"),
        Ul(part.Nodes.Select(node => sheet.OnArrow(node, toLeft))).Class("things"));

    private static Element Voices(Items<MapVoice> voices, MapSheet sheet, int leftOut) => Section(
        H2(MapWords.Voices),
        Div(voices.Select(voice => Section(
            H3(sheet.Own(voice.Name), voice.Role is { } role ? Markup.All(" ", Span(role).Class("soft")) : Markup.None),
            Ul(voice.Says.Select(sheet.Statement)).Class("things")).Class("together"))).Class("voices"),
        leftOut == 0 ? Markup.None : P(LeftOut(leftOut)).Class("soft"));

    private static string LeftOut(int count) =>
        $"There is no room for {Phrases.Count(count, "more statement")}; the screen has all of them.";

    private static Element ToPlace(ArticleMap map, Bank bank) => Section(
        H2("To be placed"),
        Ul(map.ToPlace.Select(thing => Li(
            [.. Enumerable.Repeat(BlankSpace.Box, thing.Times), Span(thing.Text).In(bank.Language)])))
            .Class("to-place"))
        .Class("together");
}
