using Quiz.Core;
using Quiz.Files.Html;

namespace Quiz.Files.Reports;

/// <summary>What is to be kept in mind, on a page.</summary>
public static class CautionList
{
    public static Markup Of(Items<string> cautions) => cautions.IsEmpty
        ? Markup.None
        : Tags.Ul(cautions.Select(c => Tags.Li(c))).Class("cautions");
}
