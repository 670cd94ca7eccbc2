using Quiz.Core;

namespace Quiz.Files.Html;

/// <summary>A piece of an HTML page: an element, a text, or several of them one after another.</summary>
/// <remarks>A string becomes a text by itself, and a text is encoded when it is written: nothing from a bank can be
/// markup.</remarks>
public abstract class Markup
{
    public static Markup None { get; } = All();

    /// <summary>Whether it is written on a line of its own, which only a reader of the source sees.</summary>
    public virtual bool StartsLine => false;

    public virtual bool EndsLine => StartsLine;

    public static implicit operator Markup(string text) => new MarkupText(text);

    public static Markup All(params IEnumerable<Markup> parts) =>
        new MarkupList(parts.Where(p => p is not MarkupList { IsEmpty: true }).ToItems());

    public abstract void WriteTo(TextWriter output);
}
