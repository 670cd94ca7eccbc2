using System.Xml.Linq;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Files.Html.Worksheets;

namespace Quiz.Tests.Html.Worksheets;

public class WorksheetPageTests
{
    public static TheoryData<string> Banks => [.. Paper.Banks];

    [Theory]
    [InlineData("lamp")]
    [InlineData("mole")]
    public void A_worksheet_looks_like_this(string bank) => Golden.Check(
        Paper.WithoutStyle(WorksheetPage.Of(
            Paper.Sheets(Paper.Read($"tests/Quiz.Tests/Views/{bank}.yaml"), 2), isLarge: false, hasGrid: true)),
        $"tests/Quiz.Tests/Html/Worksheets/Golden/worksheet-{bank}.html");

    /// <summary>Whatever is right, the students' file is the same, letter for letter.</summary>
    [Theory]
    [MemberData(nameof(Banks))]
    public void The_key_leaves_no_trace(string path)
    {
        Bank bank = Paper.Read(path);
        Assert.Equal(Page(bank), Page(Paper.WithOtherKeys(bank)));
    }

    [Theory]
    [MemberData(nameof(Banks))]
    public void Neither_ids_nor_reasons_nor_hints_are_on_it(string path)
    {
        Bank bank = Paper.Read(path);
        string page = Paper.Elements(WorksheetPage.Of(Paper.Sheets(bank, 2), isLarge: false, hasGrid: true)).Value;
        string[] shown = [.. bank.Passages.Select(p => p.Text), .. bank.All.Select(q => q.Prompt)];
        foreach (Question question in bank.All)
        {
            IEnumerable<string?> all = [question.Hint, question.Rationale, .. question is ChoiceQuestion c
                ? c.Options.Select(o => o.Rationale)
                : [], .. question is OpenQuestion o ? [o.Model] : (string[])[]];
            string[] secrets = [.. all.OfType<string>()];
            Assert.All(secrets.Where(s => !shown.Any(t => t.Contains(s, StringComparison.Ordinal))),
                secret => Assert.DoesNotContain(secret, page, StringComparison.Ordinal));
            if (question.Id.Contains('-', StringComparison.Ordinal))
                Assert.DoesNotContain(question.Id, page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Banks))]
    public void Every_version_has_the_same_questions_and_its_own_name_everywhere(string path)
    {
        Items<Sheet> sheets = Paper.Sheets(Paper.Read(path), 3);
        XElement[] versions =
            [.. Paper.Elements(WorksheetPage.Of(sheets, isLarge: false, hasGrid: false)).OfClass("sheet")];
        Assert.Equal(3, versions.Length);
        Assert.Single(
            versions.Select(v => string.Join(' ', v.OfClass("code").Select(c => c.Value).Order())).Distinct());
        foreach ((string name, XElement version) in "ABC".Select(c => c.ToString()).Zip(versions))
        {
            Assert.Matches(
                $" version {name} · sheet [2-8b-z]{{4}}$", Assert.Single(version.OfClass("running")).Value.Trim());
            Assert.All(version.OfClass("number-of"),
                heading => Assert.StartsWith($"Question {name}", heading.Value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_single_version_has_no_name() =>
        Assert.DoesNotContain("ersion A", Page(Paper.Read(Paper.Banks[0]), versions: 1), StringComparison.Ordinal);

    [Fact]
    public void Sentences_have_the_numbers_of_the_screen()
    {
        Bank bank = Paper.Read(Paper.Banks[0]);
        XElement page = Paper.Elements(WorksheetPage.Of(Paper.Sheets(bank, 1), isLarge: false, hasGrid: false));
        Assert.Equal(SentenceList.Of(bank).Select(s => SentenceList.Label(bank, s.Address)),
            page.OfClass("sentence").Select(s => "¶" + s.Value));
    }

    [Fact]
    public void What_a_bank_says_is_text()
    {
        Bank bank = Paper.Read(Paper.Banks[0]) with { Title = "<script>alert(1)</script> & more" };
        string page = Page(bank);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_in_another_language_say_so()
    {
        XElement page = Paper.Elements(WorksheetPage.Of(
            Paper.Sheets(Paper.Read(Paper.Banks[0]) with { Language = "de" }, 1), isLarge: false, hasGrid: false));
        Assert.All(page.OfClass("prompt"), prompt => Assert.Equal("de", (string?)prompt.Attribute("lang")));
    }

    [Theory]
    [InlineData(BookPolicy.Open, false)]
    [InlineData(BookPolicy.Closed, true)]
    public void A_closed_article_is_on_sheets_of_its_own(BookPolicy book, bool isApart)
    {
        Bank bank = Paper.Read(Paper.Banks[0]);
        XElement page = Paper.Elements(WorksheetPage.Of(
            Paper.Sheets(bank, 1, Paper.All(bank) with { Book = book }), isLarge: false, hasGrid: false));
        Assert.Equal(isApart, Assert.Single(page.OfClass("questions"))
            .Attribute("class")!.Value
            .Contains("new-page", StringComparison.Ordinal));
    }

    /// <summary>The rule is said before, and only where it holds.</summary>
    [Fact]
    public void Proof_and_certainty_are_asked_for_where_the_test_does()
    {
        Bank bank = Paper.Read(Paper.Banks[0]);
        string plain =
            Page(bank), more = Page(bank, Paper.All(bank) with { Prove = ProofPolicy.Required, Certainty = true });
        Assert.All(["Which sentence proves your answer?", "A right answer with a wrong proof", "How sure are you?",
            "−6 if wrong"], words => Assert.DoesNotContain(words, plain, StringComparison.OrdinalIgnoreCase));
        Assert.All(["Which sentence proves your answer?", "A right answer with a wrong proof", "How sure are you?",
            "−6 if wrong"], words => Assert.Contains(words, more, StringComparison.OrdinalIgnoreCase));
    }

    private static string Page(Bank bank, SittingOptions? options = null, int versions = 2) =>
        Paper.Written(WorksheetPage.Of(Paper.Sheets(bank, versions, options), isLarge: false, hasGrid: true));
}
