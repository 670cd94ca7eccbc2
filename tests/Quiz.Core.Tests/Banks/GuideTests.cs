using System.Text;
using System.Text.RegularExpressions;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Kinds;
using Quiz.Core.Banks.Readers;
using Quiz.Tests;

namespace Quiz.Core.Tests.Banks;

public class GuideTests
{
    /// <summary>The guide shows a bank, and then further questions for it.</summary>
    [Fact]
    public void The_examples_of_the_format_guide_are_a_bank_without_faults()
    {
        string guide = File.ReadAllText(Path.Combine(Golden.Repository, "quizzes/README.md"));
        string bank = string.Concat(
            Regex.Matches(guide, "```yaml\n(.*?)```", RegexOptions.Singleline).Select(m => m.Groups[1].Value));
        Reading reading = BankReader.Read(Encoding.UTF8.GetBytes(bank));
        Assert.Empty(reading.Diagnostics);
        // That type is described with its sister, which has one answer more.
        Assert.Equal(["true-false"], KindList.Words.Except((reading.Bank?.Questions ?? []).Select(q => q.Type)));
    }
}
