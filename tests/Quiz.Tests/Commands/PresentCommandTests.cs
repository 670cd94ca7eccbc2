using Microsoft.Extensions.Time.Testing;
using Quiz.Running;

namespace Quiz.Tests.Commands;

public sealed class PresentCommandTests : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("quiz-present-");

    public PresentCommandTests()
    {
        foreach (string bank in (string[])["lamp", "mole"])
            File.Copy(Path.Combine(Golden.Repository, $"tests/Quiz.Tests/Views/{bank}.yaml"),
                Path.Combine(_home.FullName, bank + ".yaml"));
    }

    public void Dispose() => _home.Delete(recursive: true);

    [Fact]
    public void A_lesson_as_lines() => Golden.Check(
        Present(
            """

            9 4
            12 4 3 1 0
            12 4 3 1
            many
            :key
            :evidence
            :undo
            :again 2 1 16 1
            :key

            :article 2
            :article 9
            :overview
            :goto 1
            :next
            :evidnce
            :help
            """,
            "present", "lamp.yaml", "--only", "keeper", "mayor").Out,
        "tests/Quiz.Tests/Commands/Golden/present-lamp.txt");

    [Fact]
    public void Every_other_way_of_answering_as_lines() => Golden.Check(
        Present(
            """

            Ines Falk 9
            falk 12
            the mayor 4
            ? 3
            the mayor 0
            :key

            :key
            12 8 6 1

            1904 20
            1894
            :key

            :next
            :key
            20 2 5 0

            :key

            3 2 x
            :key
            9 9 9

            :key

            :key

            :write
            :end
            """,
            "present", "mole.yaml", "--all").Out
            .Replace(_home.FullName, "HOME", StringComparison.Ordinal),
        "tests/Quiz.Tests/Commands/Golden/present-mole.txt");

    [Fact]
    public void Leaving_keeps_the_hands_and_the_same_command_goes_on_with_them()
    {
        (int code, string first, _) = Present("\n12 4 3 1 0\n", "present", "lamp.yaml", "--only", "keeper");
        Assert.Equal(0, code);
        Assert.EndsWith("Saved, hands for 1 of 1 question.\n", first, StringComparison.Ordinal);
        Assert.Contains("Counted: 20 hands.", Present("", "present", "lamp.yaml", "--only", "keeper").Out,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Counted", Present("\n", "present", "lamp.yaml").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Counted", Present("\n", "present", "lamp.yaml", "--only", "keeper", "--as", "7b").Out,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Counted", Present("\n", "present", "lamp.yaml", "--only", "keeper", "--new").Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_ended_is_not_gone_on_with()
    {
        Present("\n12 4 3 1 0\n:end\n", "present", "lamp.yaml", "--only", "keeper");
        Assert.DoesNotContain(
            "Counted", Present("\n", "present", "lamp.yaml", "--only", "keeper").Out, StringComparison.Ordinal);
    }

    /// <summary>It is a class's, and must not stand where a learner goes on.</summary>
    [Fact]
    public void A_presentation_is_no_sitting_of_the_list()
    {
        Present("\n12 4 3 1 0\n", "present", "lamp.yaml", "--only", "keeper");
        Assert.DoesNotContain("go on with", Present(":quit\n", "--plain", ".").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Resumed", Present("", "play", "lamp.yaml").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_has_a_row_for_each_line_of_each_vote()
    {
        Present("\n12 4 3 1 0\n:again 2 1 16 1 0\n:write\n", "present", "lamp.yaml", "--only", "keeper");
        string table = File.ReadAllText(Assert.Single(Directory.GetFiles(_home.FullName, "lamp-hands-*.csv")))
            .ReplaceLineEndings("\n");
        Golden.Check(table, "tests/Quiz.Tests/Commands/Golden/present-hands.csv");
    }

    [Theory]
    [InlineData("There is no file", "present", "nowhere.yaml")]
    [InlineData("has no questions with weather", "present", "lamp.yaml", "--only", "weather")]
    public void What_cannot_be_done_is_one_sentence_and_exit_code_1(string sentence, params string[] args)
    {
        (int code, string output, string error) = Present("", args);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("present")]
    [InlineData("present", "lamp.yaml", "--count", "0")]
    [InlineData("present", "lamp.yaml", "--mode", "test")]
    [InlineData("present", "--nonsense")]
    public void Wrong_usage_is_exit_code_2(params string[] args) => Assert.Equal(2, Present("", args).Code);

    private (int Code, string Out, string Error) Present(string input, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        var io = new Io(new StringReader(input), output, error, clock,
            name => name == "QUIZ_HOME" ? Path.Combine(_home.FullName, "data") : null, _home.FullName);
        int code = Program.Run(args, io);
        return (code, output.ToString(), error.ToString());
    }
}
