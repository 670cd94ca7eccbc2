using System.Text.RegularExpressions;
using System.Xml.Linq;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Classroom.Printing;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Files.Html;
using Quiz.Files.Html.Worksheets;

namespace Quiz.Tests.Html.Worksheets;

/// <summary>Worksheets of banks in the repository, and what stands on them.</summary>
internal static partial class Paper
{
    public static readonly string[] Banks =
    [
        "tests/Quiz.Tests/Views/lamp.yaml", "tests/Quiz.Tests/Views/mole.yaml", "quizzes/tour.yaml",
        "quizzes/moscow-and-pyongyang.yaml", "quizzes/bridge-without-cars.yaml", "quizzes/what-starlings-remember.yaml",
    ];

    // it has no fault
    public static Bank Read(string path) =>
        BankReader.Read(File.ReadAllBytes(Path.Combine(Golden.Repository, path))).Bank!;

    /// <summary>Sheets with everything that a bank asks, derived questions too.</summary>
    public static Items<Sheet> Sheets(Bank bank, int versions, SittingOptions? options = null) =>
        Sheet.Of(bank, PaperVersion.Of(bank, options ?? All(bank), versions));

    public static SittingOptions All(Bank bank) =>
        new() { Count = null, Only = bank.All.Select(q => q.Id).ToItems(), Seed = 7 };

    public static string Written(HtmlPage page)
    {
        using var output = new StringWriter();
        page.WriteTo(output);
        return output.ToString();
    }

    /// <summary>The page without its styles, which a reader of a golden need not see.</summary>
    public static string WithoutStyle(HtmlPage page) => Style().Replace(Written(page), "<style></style>");

    /// <summary>The elements of a page.</summary>
    public static XElement Elements(HtmlPage page)
    {
        string html = Written(page);
        int start = html.IndexOf("<main>", StringComparison.Ordinal), end =
            html.IndexOf("</main>", StringComparison.Ordinal);
        return XElement.Parse(html[start..end].Replace("<br>", "<br/>", StringComparison.Ordinal) + "</main>");
    }

    public static IEnumerable<XElement> OfClass(this XElement element, string name) =>
        element.Descendants().Where(e => ((string?)e.Attribute("class") ?? "").Split(' ').Contains(name));

    /// <summary>
    /// The bank with other keys, reasons and hints, and nothing else changed: neither the rules nor, for the advice on
    /// time, the length of models.
    /// </summary>
    public static Bank WithOtherKeys(Bank bank) => bank with
    {
        Questions = bank.Questions.Select(Otherwise).ToItems(),
        Derived = bank.Derived.Select(Otherwise).ToItems(),
    };

    private static Question Otherwise(Question question) => question.Match<Question>(
        choice: q => q with
        {
            Options = q.Options
            .Select(o => o with { IsCorrect = !o.IsCorrect, Misled = Misled.Not, Rationale = "Other." })
            .ToItems()
        },
        fill: q => q with
        {
            Gaps =
            q.Gaps.Select(
                g => g is NumberGap number ? (Gap)(number with { Answer = number.Answer + 1 }) : (TextGap)g with
                {
                    Accept = ((TextGap)g).Accept.Select(a => a with { Pattern = "other" }).ToItems(),
                    Reject = [],
                })
                .ToItems()
        },
        order: q => q,
        pair: q => q with
        {
            Lefts = q.Lefts.Select(l => l.IsDecoy
            ? l
            : l with { Rights = [q.Lefts.Last(o => !o.IsDecoy).Rights[0]], Rationale = "Other." }).ToItems()
        },
        mark: q => q,
        open: q => q with
        {
            Model = string.Join(' ', q.Model.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(_ => "other")),
            Rubric = []
        }) with
    { Rationale = "Other.", Hint = "Other." };

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
