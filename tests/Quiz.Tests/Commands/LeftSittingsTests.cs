using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using Quiz.Files.Storage;
using Quiz.Running;

namespace Quiz.Tests.Commands;

/// <summary>What was left goes on, is never hidden, and never doubled.</summary>
public sealed class LeftSittingsTests : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("quiz-left-");
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public LeftSittingsTests() => File.Copy(Path.Combine(Golden.Repository, "tests/Quiz.Tests/Views/lamp.yaml"), Lamp);

    private string Lamp => Path.Combine(_home.FullName, "lamp.yaml");

    private DataFolder Data => new(Path.Combine(_home.FullName, "data"));

    public void Dispose() => _home.Delete(recursive: true);

    [Theory]
    [InlineData("--count", "3")]
    [InlineData("--all")]
    [InlineData("--only", "keeper", "board")]
    [InlineData("--book", "closed")]
    [InlineData("--mode", "test")]
    [InlineData("--prove", "optional")]
    [InlineData("--certainty")]
    [InlineData("--seed", "7")]
    public void The_same_command_takes_up_what_it_left(params string[] options)
    {
        Play("\n0\n", options);
        (int code, string output, string error) = Play("", options);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("Resumed at question", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--count", "3")]
    [InlineData("--only", "keeper", "board")]
    [InlineData("--book", "closed")]
    [InlineData("--prove", "optional")]
    [InlineData("--certainty")]
    [InlineData("--seed", "7")]
    public void Other_options_than_it_was_begun_with_are_told_and_want_new(params string[] options)
    {
        Play("\n0\n");
        (int code, string output, string error) = Play("", options);
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith(
            "quiz: The lamp on the mole: You have left a sitting here, begun in another way than you ask for now: "
                + "practice, 1 of 5 answered, left on 1 Mar at 12:00.",
            error,
            StringComparison.Ordinal);
        Assert.Contains("--new", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Resumed", Play("", [.. options, "--new"]).Out, StringComparison.Ordinal);
        Assert.Contains("1 of 5 answered", Run("").Out, StringComparison.Ordinal);
        Assert.Contains("Resumed at question 2 of 5, 1 answered.", Play("").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_of_the_other_kind_is_another_sitting()
    {
        Play("\n0\n", "--book", "closed");
        Assert.Equal(1, Play("", "--book", "open").Code);
        Assert.Contains("Resumed", Play("", "--book", "closed").Out, StringComparison.Ordinal);
        Assert.Contains("article closed", Play("", "--book", "open").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_practice_is_no_test()
    {
        Play("\n0\n");
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.DoesNotContain("Resumed", Play("\n0\n", "--mode", "test").Out, StringComparison.Ordinal);
        Assert.Contains("test to go on with: 1 of 5 answered, practice to go on with: 1 of 5 answered", Run("").Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_the_last_goes_on_and_the_list_has_them_all()
    {
        Play("\n0\n");
        _clock.Advance(TimeSpan.FromMinutes(1));
        Play("\n0\n0\n", "--new");
        (_, string output, string error) = Play("");
        Assert.Equal(
            "quiz: You have left 2 sittings like this. This is the last of them; quiz alone lists them all.\n", error);
        Assert.Contains("Resumed at question 3 of 5, 2 answered.", output, StringComparison.Ordinal);
        string list = Run("1\n2\n").Out;
        Assert.Contains("1. practice, 2 of 5 answered, left on 1 Mar at 12:01", list, StringComparison.Ordinal);
        Assert.Contains("Resumed at question 2 of 5, 1 answered.", list, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sitting_in_which_nothing_was_done_leaves_no_trace()
    {
        Play("\n0\n");
        Run("1 test\n\n");
        Assert.DoesNotContain("test to go on with", Run("").Out, StringComparison.Ordinal);
        Assert.Contains("Resumed at question 2 of 5, 1 answered.", Run("1\n").Out, StringComparison.Ordinal);
        using var history = new History(Data);
        Assert.Single(history.Sittings(null, ""));
        Play("", "--as", "Ana");
        Assert.Empty(history.Sittings(null, "Ana"));
    }

    [Fact]
    public void A_test_that_was_begun_in_the_list_goes_on_there()
    {
        Run("1 test\n\n0\n");
        Assert.Contains("Resumed at question 2 of 5, 1 answered.", Run("1 test\n").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("id: lamp\ntitle: [")]
    [InlineData("\0\0\0\0")]
    public void A_bank_that_is_gone_or_broken_goes_on_by_the_copy_in_the_history(string? text)
    {
        string other = Path.Combine(_home.FullName, "week 12.yaml"); // not called after its id
        File.Move(Lamp, other);
        Run("\n0\n", "play", "week 12.yaml");
        if (text is null) File.Delete(other);
        else File.WriteAllText(other, text);
        (int code, string output, string error) = Run("", "play", "week 12.yaml");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("You go on with the copy that is kept in your history.", output, StringComparison.Ordinal);
        Assert.Contains("Resumed at question 2 of 5, 1 answered.", output, StringComparison.Ordinal);
        Assert.Matches("The lamp on the mole: .*practice to go on with: 1 of 5 answered", Run("").Out);
    }

    [Fact]
    public async Task Another_program_that_writes_is_waited_for()
    {
        Play("\n0\n");
        using var other = new SqliteConnection($"Data Source={Data.History};Pooling=False");
        other.Open();
        other.Run("BEGIN IMMEDIATE");
        var freed = Task.Run(async () =>
        {
            await Task.Delay(TimeSpan.FromSeconds(3));
            other.Run("ROLLBACK");
        });
        (int code, string output, string error) = Play("");
        await freed;
        Assert.Equal(0, code);
        Assert.StartsWith("quiz: Another program is writing into your history.", error, StringComparison.Ordinal);
        Assert.Contains("Resumed at question 2 of 5, 1 answered.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_that_cannot_be_read_is_not_an_empty_one()
    {
        Play("\n0\n");
        byte[] whole = File.ReadAllBytes(Data.History);
        File.WriteAllText(Data.History, string.Concat(Enumerable.Repeat("This is a letter. ", 500)));
        (int code, string output, string error) = Play("\n0\n");
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("is damaged", error, StringComparison.Ordinal);
        File.WriteAllBytes(Data.History, whole);
        Assert.Contains("Resumed at question 2 of 5, 1 answered.", Play("").Out, StringComparison.Ordinal);
    }

    private (int Code, string Out, string Error) Play(string input, params string[] options) =>
        Run(input, ["play", "lamp.yaml", .. options]);

    private (int Code, string Out, string Error) Run(string input, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        string quizzes = Directory.CreateDirectory(Path.Combine(_home.FullName, "quizzes")).FullName;
        if (File.Exists(Lamp)) File.Copy(Lamp, Path.Combine(quizzes, "a-lamp.yaml"), overwrite: true);
        var io = new Io(new StringReader(input), output, error, _clock,
            name => name == "QUIZ_HOME" ? Data.Folder : null, _home.FullName);
        int code = Program.Run([.. args.Length > 0 ? args : ["--plain"]], io);
        return (code, output.ToString(), error.ToString());
    }
}
