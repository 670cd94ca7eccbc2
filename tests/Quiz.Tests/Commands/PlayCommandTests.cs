using Microsoft.Extensions.Time.Testing;
using Quiz.Running;

namespace Quiz.Tests.Commands;

public sealed class PlayCommandTests : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("quiz-play-");

    public PlayCommandTests() => File.Copy(
        Path.Combine(Golden.Repository, "tests/Quiz.Tests/Views/lamp.yaml"), Path.Combine(_home.FullName, "lamp.yaml"));

    public void Dispose() => _home.Delete(recursive: true);

    [Fact]
    public void The_end_of_the_input_saves_and_the_next_start_goes_on()
    {
        (int code, string first, _) = Play("\n0\n", "play", "lamp.yaml");
        Assert.Equal(0, code);
        Assert.EndsWith("Saved, 1 of 5 answered.\n", first, StringComparison.Ordinal);
        Assert.Contains(
            "Resumed at question 2 of 5, 1 answered.", Play("", "play", "lamp.yaml").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Resumed", Play("", "play", "lamp.yaml", "--new").Out, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Resumed", Play("", "play", "lamp.yaml", "--as", "somebody else").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seed_asks_the_same_questions_in_the_same_order() =>
        Assert.Equal(Play("\n:overview\n", "play", "lamp.yaml", "--seed", "7").Out,
            Play("\n:overview\n", "play", "lamp.yaml", "--seed", "7").Out);

    [Theory]
    [InlineData("There is no file", "play", "nowhere.yaml")]
    [InlineData("has no questions with weather", "play", "lamp.yaml", "--only", "weather")]
    [InlineData("There is no file", "play", "lamp.yaml", "--article", "nowhere.txt")]
    public void What_cannot_be_done_is_one_sentence_and_exit_code_1(string sentence, params string[] args)
    {
        (int code, string output, string error) = Play("", args);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("play")]
    [InlineData("play", "lamp.yaml", "--mode", "exam")]
    [InlineData("play", "lamp.yaml", "--count", "0")]
    [InlineData("play", "lamp.yaml", "--count", "many")]
    [InlineData("play", "lamp.yaml", "--nonsense")]
    [InlineData("play", "lamp.yaml", "--seed", "1.5")]
    public void Wrong_usage_is_exit_code_2_and_says_so_without_jargon(params string[] args)
    {
        (int code, _, string error) = Play("", args);
        Assert.Equal(2, code);
        Assert.DoesNotContain("System.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bank_with_a_fault_is_not_played_and_the_fault_is_told_at_its_line()
    {
        File.AppendAllText(Path.Combine(_home.FullName, "lamp.yaml"), "colour: red\n");
        (int code, _, string error) = Play("", "play", "lamp.yaml");
        Assert.Equal(1, code);
        Assert.Contains("lamp.yaml has a fault in line 131: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_original_stands_beside_its_retelling_for_a_reader_who_has_it()
    {
        File.WriteAllText(Path.Combine(_home.FullName, "mine.txt"), "Of old.\n\nOf strife.\n\nOf votes.\n");
        Assert.Contains("original ¶2: Of strife.", Play("", "play", "lamp.yaml", "--article", "mine.txt").Out,
            StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_home.FullName, "mine.txt"), "Of old.\n\nOf strife.\n");
        (int code, _, string error) = Play("", "play", "lamp.yaml", "--new", "--article", "mine.txt");
        Assert.Equal(1, code);
        Assert.Contains(
            "It has 2 paragraphs, and the article has 3. Paragraph 3 is missing.", error, StringComparison.Ordinal);
    }

    private (int Code, string Out, string Error) Play(string input, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        var io = new Io(new StringReader(input), output, error, clock,
            name => name == "QUIZ_HOME" ? Path.Combine(_home.FullName, "data") : null, _home.FullName);
        int code = Program.Run(args, io);
        return (code, output.ToString(), error.ToString());
    }
}
