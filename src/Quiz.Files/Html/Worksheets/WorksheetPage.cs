using Quiz.Core;
using Quiz.Core.Banks;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Html.Worksheets;

/// <summary>The students' page: every version with its article and questions. Nothing of the key comes here.</summary>
public static class WorksheetPage
{
    /// <param name="isLarge">Whether it is set for readers with low vision.</param>
    /// <param name="hasGrid">Whether each version ends with an answer sheet.</param>
    public static HtmlPage Of(Items<Sheet> sheets, bool isLarge, bool hasGrid) => new(
        sheets[0].Bank.Title,
        Element.Of("main", sheets.Select(sheet => Version(sheet, hasGrid))),
        isLarge ? ["worksheet", "large"] : ["worksheet"]);

    /// <summary>The answer sheets of the versions alone.</summary>
    public static HtmlPage AnswersOf(Items<Sheet> sheets, bool isLarge) => new(
        $"{sheets[0].Bank.Title}: answer sheet",
        Element.Of("main", sheets.Select(sheet => SheetFrame.Of(sheet.Running, GridSheet.Of(sheet)))),
        isLarge ? ["worksheet", "large"] : ["worksheet"]);

    private static Element Version(Sheet sheet, bool hasGrid) => SheetFrame.Of(
        sheet.Running,
        HeadSheet.Of(sheet),
        ArticleSheet.Of(sheet.Bank),
        Section(H2("Questions"), Markup.All(sheet.Questions.Select(QuestionSheet.Of))).Class(
            sheet.Sitting.Plan.Book == BookPolicy.Closed ? "questions new-page" : "questions"),
        hasGrid ? GridSheet.Of(sheet) : Markup.None);
}
