using Quiz.Core.Prose;

namespace Quiz.Files.Html;

/// <summary>
/// Text as it is read; what HTML would take for markup is encoded, and what would steer a page's direction is shown.
/// </summary>
public sealed class MarkupText(string text) : Markup
{
    public override void WriteTo(TextWriter output) => output.Write(Encode(text));

    public static string Encode(string text) => Visible.Of(text, keepNewlines: true)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    public static string EncodeAttribute(string text) => Encode(text).Replace("\"", "&quot;", StringComparison.Ordinal);
}
