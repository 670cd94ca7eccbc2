using System.Text;
using System.Text.RegularExpressions;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Learning;
using Quiz.Running;
using Quiz.Screens;

namespace Quiz.Tests;

public partial class ReadmeTests
{
    [Fact]
    public void The_bank_in_the_README_has_no_fault()
    {
        string yaml = Yaml().Match(File.ReadAllText(Path.Combine(Golden.Repository, "README.md"))).Groups[1].Value;
        Reading reading = BankReader.Read(Encoding.UTF8.GetBytes(yaml));
        Assert.Empty(reading.Diagnostics);
        Assert.NotNull(reading.Bank);
    }

    [Fact]
    public void The_results_in_the_README_are_what_its_answers_earn()
    {
        string[] lines = [.. JsonLines().Matches(File.ReadAllText(Path.Combine(Golden.Repository, "README.md")))
            .Select(m => m.Groups[1].Value)];
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var io = new Io(TextReader.Null, output, error, TimeProvider.System, _ => null, Golden.Repository,
            InBytes: new MemoryStream(Encoding.UTF8.GetBytes(lines[0])));
        Assert.Equal(0, Program.Run(["grade", "quizzes/tour.yaml", "-"], io));
        Assert.Equal((lines[1], ""), (output.ToString(), error.ToString()));
    }

    /// <summary>Both tables in one test, since each would write the page anew.</summary>
    [Fact]
    public void Its_tables_list_the_keys_and_the_grades_as_they_are()
    {
        string page = File.ReadAllText(Path.Combine(Golden.Repository, "README.md")).ReplaceLineEndings("\n");
        page = With(page, "keys", "| key | does |",
            Bindings.All.Where(b => b.Help is not null).Select(b => $"| `{b.Shown}` | {b.Help} |"));
        page = With(page, "grades", "| what happened | grade |",
            ObjectiveGrade.Rules.Select(r => $"| {r.When} | {r.Grade.ToString().ToLowerInvariant()} |"));
        Golden.Check(page, "README.md");
    }

    /// <summary>The page with the rows of a table written anew, between the two comments that name it.</summary>
    private static string With(string page, string name, string head, IEnumerable<string> rows)
    {
        int from = page.IndexOf('\n', page.IndexOf($"<!-- {name}: ", StringComparison.Ordinal)) + 1;
        int to = page.IndexOf($"<!-- /{name} -->", StringComparison.Ordinal);
        return $"{page[..from]}{head}\n|---|---|\n{string.Concat(rows.Select(r => r + "\n"))}{page[to..]}";
    }

    /// <summary>Links from one page of the repository to another lead somewhere.</summary>
    [Theory]
    [InlineData("README.md")]
    [InlineData("src/README.md")]
    [InlineData("tests/README.md")]
    [InlineData("quizzes/README.md")]
    [InlineData(".github/CONTRIBUTING.md")]
    public void Its_links_lead_somewhere(string page)
    {
        string path = Path.Combine(Golden.Repository, page);
        string folder = Path.GetDirectoryName(path)!; // a file lies in a folder
        foreach (Match link in Link().Matches(File.ReadAllText(path)))
        {
            string target = Path.Combine(folder, link.Groups[1].Value);
            Assert.True(File.Exists(target) || Directory.Exists(target), $"{page} links to {link.Groups[1].Value}");
        }
    }

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Yaml();

    [GeneratedRegex("```jsonl\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonLines();

    [GeneratedRegex(@"\]\((?!http|#)([^)#]+)")]
    private static partial Regex Link();
}
