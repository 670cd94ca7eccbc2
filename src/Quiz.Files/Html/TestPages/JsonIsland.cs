namespace Quiz.Files.Html.TestPages;

/// <summary>Data in a page, which its script reads and the browser does not run.</summary>
/// <param name="id">By which the script finds it.</param>
/// <param name="json">The data; nothing in it can end the element.</param>
internal sealed class JsonIsland(string id, string json) : Markup
{
    public override bool StartsLine => true;

    public override void WriteTo(TextWriter output)
    {
        output.Write($"<script type=\"application/json\" id=\"{id}\">");
        output.Write(json.Replace("<", "\\u003c", StringComparison.Ordinal));
        output.Write("</script>");
    }
}
