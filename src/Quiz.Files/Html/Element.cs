using System.Collections.Frozen;
using Quiz.Core;

namespace Quiz.Files.Html;

/// <summary>An HTML or SVG element with its attributes and what is in it.</summary>
public sealed class Element : Markup
{
    /// <summary>Elements that never hold anything, and have no end tag.</summary>
    private static readonly FrozenSet<string> Void =
        FrozenSet.Create("br", "col", "hr", "img", "input", "link", "meta", "wbr");

    /// <summary>
    /// Elements that stand in a line of text, where a line break in the source would be a space on the page.
    /// </summary>
    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        "a", "abbr", "b", "bdi", "br", "cite", "code", "em", "i", "input", "kbd", "label", "mark", "q", "small", "span",
        "strong", "sub", "sup", "time", "tspan", "wbr");

    private readonly string _name;
    private readonly Items<(string Name, string Value)> _attributes;
    private readonly Markup _content;

    private Element(string name, Items<(string Name, string Value)> attributes, Markup content) =>
        (_name, _attributes, _content) = (name, attributes, content);

    public override bool StartsLine => !Inline.Contains(_name);

    /// <param name="name">The tag's name, from the program and never from a bank.</param>
    public static Element Of(string name, params IEnumerable<Markup> content) => new(name, [], All(content));

    /// <summary>The element with one more attribute; without it if the value is null.</summary>
    public Element With(string attribute, string? value) =>
        value is null ? this : new(_name, _attributes.Add((attribute, value)), _content);

    public Element Class(string names) => With("class", names);

    public override void WriteTo(TextWriter output)
    {
        output.Write('<');
        output.Write(_name);
        foreach ((string name, string value) in _attributes)
        {
            output.Write(' ');
            output.Write(name);
            output.Write("=\"");
            output.Write(MarkupText.EncodeAttribute(value));
            output.Write('"');
        }

        output.Write('>');
        if (Void.Contains(_name)) return;
        _content.WriteTo(output);
        if (_content.EndsLine) output.Write('\n');
        output.Write("</");
        output.Write(_name);
        output.Write('>');
    }
}
