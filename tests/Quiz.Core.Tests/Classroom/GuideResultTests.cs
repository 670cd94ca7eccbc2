using System.Text;
using System.Text.RegularExpressions;
using Quiz.Core.Classroom;
using Quiz.Tests;

namespace Quiz.Core.Tests.Classroom;

public class GuideResultTests
{
    [Fact]
    public void The_result_in_the_format_guide_is_whole_and_has_the_receipt_that_is_told()
    {
        string guide = File.ReadAllText(Path.Combine(Golden.Repository, "quizzes/README.md")).ReplaceLineEndings("\n");
        string lines = Regex.Match(guide, "```jsonl\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        Result result = ResultReader.Read(Encoding.UTF8.GetBytes(lines));
        Assert.True(result.IsWhole);
        Assert.True(result.IsHandedIn);
        Assert.Contains($"The one above is {result.Receipt}.", guide, StringComparison.Ordinal);
        Assert.Equal(2, FinalAnswers.Of(result.Lines).Count);
    }
}
