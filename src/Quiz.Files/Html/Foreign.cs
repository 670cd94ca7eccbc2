namespace Quiz.Files.Html;

/// <summary>
/// Marks words that are in another language than the page, so that they are spoken, hyphenated and directed as theirs.
/// </summary>
public static class Foreign
{
    /// <param name="language">A BCP 47 tag.</param>
    public static Element In(this Element element, string language) =>
        language == HtmlPage.Language ? element : element.With("lang", language).With("dir", "auto");
}
