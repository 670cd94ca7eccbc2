using Quiz.Core.Banks;
using Quiz.Core.Maps;
using Quiz.Core.Wording;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Html.Worksheets;

/// <summary>How a node of the map stands on paper: in words with its places, or as a numbered line.</summary>
public sealed class MapSheet(Bank bank, bool isBlank)
{
    /// <summary>Words of the bank, in its language.</summary>
    public Element Own(string words) => Span(words).In(bank.Language);

    public Markup Thing(MapNode node) => Line(node, Content(node));

    /// <summary>A thing on the way to a side; its parts have no arrow of their own.</summary>
    public Markup OnArrow(MapNode node, bool toLeft)
    {
        if (node.Depth > 0) return Thing(node);
        Markup shaft = isBlank ? Markup.None : Span().Class("shaft").With("aria-hidden", "true");
        return toLeft ? Line(node, Head("←"), Content(node), shaft) : Line(node, Content(node), shaft, Head("→"));
    }

    public Markup Statement(MapNode node) =>
        isBlank ? Thing(node) : Li(Span(node.Verb ?? "").Class("verb"), " ", Own(node.Text), Places(node));

    private static Element Head(string arrow) => Span(arrow).Class("arrow").With("aria-hidden", "true");

    private static Element Line(MapNode node, params IEnumerable<Markup> content) =>
        Li(content).Class(node.Depth > 0 ? "thing part" : "thing");

    private Markup Content(MapNode node) =>
        isBlank ? BlankSpace.Labelled(Phrases.Number(node.Number)) : Span(Own(node.Text), Places(node));

    private Markup Places(MapNode node)
    {
        string places = string.Join(", ", node.Places.Select(p => bank.Passage(p.Passage).Label(p.Range)).Distinct());
        return places.Length == 0 ? Markup.None : Markup.All(" ", Span(places).Class("soft"));
    }
}
