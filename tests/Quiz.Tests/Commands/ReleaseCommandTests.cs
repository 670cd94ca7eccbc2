using System.Globalization;
using Quiz.Files.Storage;
using Quiz.Tests.Classroom;

namespace Quiz.Tests.Commands;

public sealed class ReleaseCommandTests : ClassroomFixture
{
    public ReleaseCommandTests()
    {
        File.WriteAllText(In("class.csv"), "id,name\nS017,Mia Moser\n");
        Run("", "pack", "lamp.yaml", "--count", "3", "--roster", "class.csv");
        Run("\n1\n2\n:handin\n:handin\n", "play", "lamp.quizpack", "--as", "S017");
    }

    [Fact]
    public void The_class_gets_a_key_without_its_list_that_opens_results()
    {
        (int code, string output, string error) = Run("", "release", "lamp.quizkey", "--out", "given/");
        Assert.Equal((0, $"For the class, after the test: {In("given", "lamp-release.quizkey")}\n"), (code, output));
        Assert.Equal("It has the answers to what was asked, and nobody's name.\n", error);
        string text = File.ReadAllText(In("given", "lamp-release.quizkey"));
        Assert.DoesNotContain("Mia", text, StringComparison.Ordinal);
        Assert.DoesNotContain("S017", text, StringComparison.Ordinal);
        Assert.Equal(3, PackFiles.ReadKey(In("given", "lamp-release.quizkey"), "key").Bank.Questions.Count);
        Assert.True(PackFiles.ReadKey(Key, "key").Bank.Questions.Count > 3);
        string own = Run(":all\n", "play", "lamp-S017-1.result", "--key", "lamp.quizkey").Out;
        Assert.Equal(own,
            Run(":all\n", "play", "lamp-S017-1.result", "--key", Path.Combine("given", "lamp-release.quizkey")).Out);
    }

    [Fact]
    public void Whoever_opens_a_result_sees_the_marks_that_the_teacher_has_given()
    {
        string[] ids = [.. PackFiles.ReadKey(Key, "key").Map.Questions.Select(q => q.Bank)];
        string given = Path.Combine("given", "lamp-release.quizkey");
        Assert.Equal(0,
            Run("", "collect", "lamp-S017-1.result", "--key", "lamp.quizkey", "--into", "class.quizbook").Code);
        Assert.Equal(0, Run("", "regrade", "class.quizbook", "--drop", ids[0], "--write").Code);
        Assert.Equal(0, Run("", "regrade", "class.quizbook", "--points", $"S017:{ids[1]}=0.25", "--write").Code);
        Assert.Contains("It has your decisions, too", Run("", "release", "class.quizbook", "--out", "given/").Error,
            StringComparison.Ordinal);
        Assert.DoesNotContain("S017", File.ReadAllText(In(given)), StringComparison.Ordinal);
        string shown = Run(":all\n", "play", "lamp-S017-1.result", "--key", given).Out;
        Assert.Matches(": 0.25 of [1-3]\\. Your teacher gave the points\\.", shown);
        Assert.Contains(", and not counted: the question was dropped.", shown, StringComparison.Ordinal);
        string[] row = Run("", "report", "class.quizbook", "--csv").Out.Split('\n')[1].Split(',');
        // which questions chance has put into the test, and so whether there are thirds of points, is another each time
        string earned =
            double.Parse(row[3], CultureInfo.InvariantCulture).ToString("0.##", CultureInfo.InvariantCulture);
        Assert.Contains($"You have {earned} of {row[4]} points.", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "already. Move it away, or name another file with --out.", "lamp.quizkey", "--out", "lamp.quizkey")]
    [InlineData(1, "There is no", "nobody.quizkey")]
    [InlineData(2, "A test is named by its key (*.quizkey) or its gradebook (*.quizbook).", "lamp.yaml")]
    [InlineData(2, "A file's path cannot be empty.", "lamp.quizkey", "--out", "")]
    public void What_does_not_go_is_one_sentence(int code, string sentence, params string[] args)
    {
        string before = File.ReadAllText(Key);
        (int found, string output, string error) = Run("", ["release", .. args]);
        Assert.Equal((code, ""), (found, output));
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Key));
    }
}
