using Quiz.Core.Diagnostics;
using Quiz.Tests;

namespace Quiz.Core.Tests.Diagnostics;

public class ProblemTests
{
    [Fact]
    public void Codes_are_unique() =>
        Assert.Empty(Catalogue.Entries.GroupBy(e => e.Code).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Messages_are_sentences() =>
        Assert.All(Catalogue.Entries,
            e => Assert.True(char.IsUpper(e.Message.TrimStart('"')[0]) || e.Message[0] == '"', e.Message));

    [Fact]
    public void The_authors_words_are_told_on_one_line_and_not_endlessly()
    {
        Diagnostic fault = Problem.QuoteInexact(SourceSpan.Start, "supply", "one\n  two" + new string('x', 1000));
        Assert.Contains("\"one two", fault.Message, StringComparison.Ordinal);
        Assert.InRange(fault.Message.Length, 100, 500);
    }

    [Fact]
    public void The_table_of_codes_in_the_format_guide_is_fresh()
    {
        const string Path = "quizzes/README.md", Begin = "<!-- codes -->\n", End = "<!-- /codes -->";
        string guide = File.ReadAllText(System.IO.Path.Combine(Golden.Repository, Path));
        int begin = guide.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, end =
            guide.IndexOf(End, StringComparison.Ordinal);
        Golden.Check(guide[..begin] + Table() + guide[end..], Path);
    }

    private static string Table() => "| Code | | Says |\n|---|---|---|\n" + string.Concat(Catalogue.Entries.Select(e =>
        $"| {e.Code} | {e.Severity.ToString().ToLowerInvariant()} | {e.Message.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal)} |\n"));
}
