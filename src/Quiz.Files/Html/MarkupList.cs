using Quiz.Core;

namespace Quiz.Files.Html;

/// <summary>Pieces of a page one after another.</summary>
public sealed class MarkupList(Items<Markup> parts) : Markup
{
    public bool IsEmpty => parts.IsEmpty;

    public override bool EndsLine => !IsEmpty && parts[^1].EndsLine;

    public override void WriteTo(TextWriter output)
    {
        foreach (Markup part in parts)
        {
            if (part.StartsLine) output.Write('\n');
            part.WriteTo(output);
        }
    }
}
