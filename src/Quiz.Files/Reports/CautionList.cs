using Quiz.Core;
using Quiz.Html;

namespace Quiz.Reports;

/// <summary>What is to be kept in mind, on a page.</summary>
internal static class CautionList
{
    public static Markup Of(Items<string> cautions) => cautions.IsEmpty
        ? Markup.None
        : Tags.Ul(cautions.Select(c => Tags.Li(c))).Class("cautions");
}
