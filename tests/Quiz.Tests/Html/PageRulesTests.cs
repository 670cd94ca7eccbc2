using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Files.Html.Worksheets;
using Quiz.Tests.Gradebooks;
using Quiz.Tests.Html.Worksheets;

namespace Quiz.Tests.Html;

/// <summary>What holds of every page that is written: a parser and a screen reader can rely on it.</summary>
public partial class PageRulesTests
{
    private static readonly string[] Headings = ["h1", "h2", "h3", "h4", "h5", "h6"];

    public static TheoryData<string> Banks => [.. Paper.Banks];

    [Theory]
    [MemberData(nameof(Banks))]
    public void Worksheets_and_keys_keep_the_rules(string path)
    {
        Bank bank = Paper.Read(path);
        Items<Sheet> sheets =
            Paper.Sheets(bank, 2, Paper.All(bank) with { Prove = ProofPolicy.Required, Certainty = true });
        Check(Paper.Written(WorksheetPage.Of(sheets, isLarge: false, hasGrid: true)));
        Check(Paper.Written(WorksheetPage.Of(sheets, isLarge: true, hasGrid: false)));
        Check(Paper.Written(KeyPage.Of(sheets, $"quiz print \"{path}\" & more")));
    }

    [Theory]
    [MemberData(nameof(Banks))]
    public void Maps_keep_the_rules(string path)
    {
        Bank bank = Paper.Read(path);
        foreach ((bool isBlank, bool isLarge) in new[] { (false, false), (true, false), (true, true) }) Check(
            Paper.Written(MapPage.Of(bank, isBlank, isLarge)));
    }

    [Fact]
    public void Reports_and_lessons_keep_the_rules()
    {
        using var folder = new ClassFolder(students: 12);
        folder.Do("collect", "in", "--key", "towers.quizkey");
        folder.Run("report", "towers.quizbook", "--html", "--all", "--out", "report.html");
        folder.Run("reteach", "towers.quizbook", "--out", "lesson.html");
        Check(File.ReadAllText(folder.PathOf("report.html")));
        Check(File.ReadAllText(folder.PathOf("lesson.html")));
    }

    private static void Check(string page)
    {
        const string Type = "<!doctype html>";
        Assert.StartsWith(Type, page, StringComparison.Ordinal);
        XElement html = XElement.Parse(Void().Replace(page[Type.Length..], "<$1/>"));
        Assert.Equal("en", (string?)html.Attribute("lang"));
        Assert.NotEqual("", Assert.Single(html.Element("head")!.Elements("title")).Value); // a page has a head
        Assert.DoesNotContain(
            html.Descendants(),
            e => e.Name.LocalName is "script" or "link" or "iframe" or "img" or "object" or "embed");
        Assert.DoesNotContain(html.Descendants().Attributes(), a => a.Name.LocalName is "src" or "srcset"
            || (a.Name.LocalName is "href" && !a.Value.StartsWith('#'))
            || a.Value.Contains("url(", StringComparison.Ordinal));
        Assert.DoesNotMatch(@"url\(|@import", string.Concat(html.Descendants("style").Select(s => s.Value)));
        Assert.All(html.Descendants().Attributes("href"),
            a => Assert.Single(html.Descendants().Attributes("id"), id => "#" + id.Value == a.Value));
        CheckHeadings(html);
        foreach (XElement table in html.Descendants("table")) CheckTable(table);
    }

    /// <summary>The first one is the page's, and none skips a level.</summary>
    private static void CheckHeadings(XElement html)
    {
        int[] levels = [.. html.Descendants()
            .Where(e => Headings.Contains(e.Name.LocalName))
            .Select(e => int.Parse(e.Name.LocalName[1..], CultureInfo.InvariantCulture))];
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)),
            pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.Second} after h{pair.First}"));
        Assert.All(html.Descendants().Where(e => Headings.Contains(e.Name.LocalName)),
            e => Assert.NotEqual("", e.Value.Trim()));
    }

    /// <summary>
    /// It has a caption and a row of headings, each row has its own heading, and all are of one width.
    /// </summary>
    private static void CheckTable(XElement table)
    {
        Assert.NotEqual("", Assert.Single(table.Elements("caption")).Value);
        // a table has a head
        XElement[] columns = [.. Assert.Single(table.Element("thead")!.Elements("tr")).Elements()];
        Assert.All(columns, c => Assert.Equal(("th", "col"), (c.Name.LocalName, (string?)c.Attribute("scope"))));
        Assert.All(table.Element("tbody")!.Elements("tr"), row => // as above
        {
            Assert.Equal(columns.Length, row.Elements().Count());
            Assert.Equal(("th", "row"),
                (row.Elements().First().Name.LocalName, (string?)row.Elements().First().Attribute("scope")));
        });
    }

    /// <summary>Elements without an end tag, which XML does not know.</summary>
    [GeneratedRegex(@"<((?:meta|br|wbr|hr|col|input|img|link)(?:\s[^>]*)?)>")]
    private static partial Regex Void();
}
