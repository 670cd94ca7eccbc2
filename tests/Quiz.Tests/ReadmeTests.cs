using System.Text;
using System.Text.RegularExpressions;
using Quiz.Core.Banks;

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
        string[] lines = [.. JsonLines().Matches(File.ReadAllText(Path.Combine(Golden.Repository, "README.md"))).Select(m => m.Groups[1].Value)];
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var io = new Io(TextReader.Null, output, error, TimeProvider.System, _ => null, Golden.Repository, InBytes: new MemoryStream(Encoding.UTF8.GetBytes(lines[0])));
        Assert.Equal(0, Program.Run(["grade", "quizzes/tour.yaml", "-"], io));
        Assert.Equal((lines[1], ""), (output.ToString(), error.ToString()));
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
