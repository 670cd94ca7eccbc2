namespace Quiz.Files.Html;

/// <summary>
/// A whole HTML page in one file: no script, nothing from elsewhere, and readable on paper as on a screen.
/// </summary>
/// <param name="Title">What a browser calls the page.</param>
/// <param name="Body">Its content, in elements.</param>
/// <param name="Styles">Stylesheets beside the base that every page has, by name.</param>
public sealed record HtmlPage(string Title, Markup Body, params string[] Styles)
{
    /// <summary>
    /// The language of the program's own words. Words of another carry their own (<see cref="Foreign.In"/>).
    /// </summary>
    public const string Language = "en";

    /// <summary>How every page begins, by which the program knows its own files.</summary>
    public const string Beginning = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
        + "name=\"generator\" content=\"quiz\">";

    public void WriteTo(TextWriter output)
    {
        output.Write(Beginning);
        Markup.All(
            Element.Of("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
            Element.Of("title", Title),
            Element.Of("style", ["\n", .. Styles.Prepend("base").Select(name => new Stylesheet(name))]))
            .WriteTo(output);
        output.Write("\n</head>");
        Markup.All(Element.Of("body", Body)).WriteTo(output);
        output.Write("\n</html>\n");
    }
}
