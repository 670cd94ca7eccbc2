using Quiz.Tests.Classroom;

namespace Quiz.Tests.Commands;

/// <summary>Opening a test that was taken, with its key.</summary>
public sealed class PlayResultTests : ClassroomFixture
{
    public PlayResultTests()
    {
        MakePack();
        HideKey();
        Run("\n1\n2\n:handin\n:handin\n", "play", "lamp.quizpack", "--as", "S017");
    }

    [Fact]
    public void Without_its_key_it_says_where_it_stands_and_what_is_needed()
    {
        (int code, string output, string error) = Run("", "play", "lamp-S017-1.result");
        Assert.Equal((1, ""), (code, output));
        Assert.Equal(
            $"quiz: This test was handed in, receipt {Result().Receipt}. How it went can be seen with its key: lay the .quizkey beside \"lamp-S017-1.result\", or name it with --key.\n", error);
    }

    [Fact]
    public void With_its_key_it_opens_in_full_feedback()
    {
        (int code, string output, _) = Run(":all\n", "play", "lamp-S017-1.result", "--key", "hidden");
        Assert.Equal(0, code);
        Golden.Check(Settled(output), "tests/Quiz.Tests/Commands/Golden/play-result.txt");
    }

    [Fact]
    public void A_key_that_lies_beside_it_is_found()
    {
        File.Move(In("hidden"), In("any.quizkey"));
        Assert.Contains("Handed in. Results", Run("", "play", "lamp-S017-1.result").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_went_wrong_can_be_practised_with_a_history_of_its_own()
    {
        string output = Run(":again\n\n0\n", "play", "lamp-S017-1.result", "--key", "hidden").Out;
        Assert.Contains("The lamp on the mole, practice", output, StringComparison.Ordinal);
        Assert.EndsWith("Saved, 1 of 3 answered.\n", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Data, "history.db")));
    }

    [Fact]
    public void A_test_that_is_only_shown_keeps_no_disputes() =>
        Assert.Contains(
            "nothing more is kept of it: tell your teacher",
            Run(":goto 1\n:dispute No.\n", "play", "lamp-S017-1.result", "--key", "hidden").Out,
            StringComparison.Ordinal);

    [Fact]
    public void The_key_of_another_test_does_not_open_it()
    {
        Run("", "pack", "lamp.yaml", "--out", "other");
        (int code, _, string error) =
            Run("", "play", "lamp-S017-1.result", "--key", Path.Combine("other", "lamp.quizkey"));
        Assert.Equal(1, code);
        Assert.Contains("It is the result of another test", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_changed_is_shown_and_said_to_be_changed()
    {
        string[] lines = File.ReadAllLines(In("lamp-S017-1.result"));
        lines[2] = lines[2].Replace("\"seconds\":", "\"seconds\":1", StringComparison.Ordinal);
        lines[3] = lines[3][..9];
        File.WriteAllLines(In("lamp-S017-1.result"), lines);
        Assert.StartsWith("Line 4 is damaged and left out.\n",
            Run("", "play", "lamp-S017-1.result", "--key", "hidden").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("play", "nowhere.result")]
    [InlineData("play", "empty.result")]
    public void What_is_no_result_is_one_sentence(params string[] args)
    {
        File.WriteAllText(In("empty.result"), "");
        (int code, string output, string error) = Run("", args);
        Assert.Equal((1, ""), (code, output));
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }
}
