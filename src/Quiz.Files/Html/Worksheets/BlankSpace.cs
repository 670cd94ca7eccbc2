using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Html.Worksheets;

/// <summary>Empty places to write in by hand. Their widths never depend on what belongs there.</summary>
public static class BlankSpace
{
    /// <summary>Room for a letter or a number.</summary>
    public static Element Box => Empty("box");

    /// <summary>Room for a word or two in a text.</summary>
    public static Element Word => Empty("blank");

    /// <summary>Room for an address such as ¶7.2.</summary>
    public static Element Address => Empty("blank address");

    /// <summary>A line from margin to margin.</summary>
    public static Element Line => Div().Class("ruled").With("aria-hidden", "true");

    /// <summary>A label with a line behind it that takes what room there is.</summary>
    public static Element Labelled(string label) =>
        Span(label, " ", Span().Class("fill").With("aria-hidden", "true")).Class("labelled");

    /// <summary>Something that is ringed or ticked by hand.</summary>
    public static Element Sign(string text, bool isTicked = false) =>
        Span(text).Class(isTicked ? "sign square" : "sign");

    private static Element Empty(string names) => Span(Span("blank").Class("unseen")).Class(names);
}
