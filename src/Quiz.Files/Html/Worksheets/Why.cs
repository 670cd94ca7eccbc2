using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Html.Worksheets;

/// <summary>What is said in the key beneath an answer: why it is right or wrong.</summary>
public static class Why
{
    public static Markup Of(string? reason) => reason is null ? Markup.None : Span(reason).Class("why");

    /// <summary>The same in small print, for what only some look up.</summary>
    public static Markup Soft(string reason) => Span(reason).Class("why soft");
}
