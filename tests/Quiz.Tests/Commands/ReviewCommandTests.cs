using Microsoft.Extensions.Time.Testing;
using Quiz.Running;

namespace Quiz.Tests.Commands;

public sealed class ReviewCommandTests : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("quiz-review-");
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public ReviewCommandTests() => File.Copy(Path.Combine(Golden.Repository, "tests/Quiz.Tests/Views/lamp.yaml"), Lamp);

    private string Lamp => Path.Combine(_home.FullName, "lamp.yaml");

    public void Dispose() => _home.Delete(recursive: true);

    [Fact]
    public void Without_a_history_there_is_nothing_yet()
    {
        (int code, string output, string error) = Run("", "review", "lamp.yaml");
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("There is nothing to review yet.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_due_says_when_it_is()
    {
        Run("\n:dk\n", "play", "lamp.yaml");
        Assert.Equal("Nothing is due today. The next is due tomorrow.\n", Run("", "review", "lamp.yaml").Out);
    }

    [Fact]
    public void What_is_due_is_asked_with_the_article_closed_and_then_it_is_enough()
    {
        Run("\n:dk\n:dk\n", "play", "lamp.yaml", "--only", "keeper", "board", "fishermen");
        _clock.Advance(TimeSpan.FromDays(1));
        string output = Run("\n:article\n:dk\n:dk\n", "review", "lamp.yaml").Out;
        Assert.Contains("The lamp on the mole, review", output, StringComparison.Ordinal);
        Assert.Contains("The article is closed until you have answered.", output, StringComparison.Ordinal);
        Assert.Contains("Question 1 of 2", output, StringComparison.Ordinal);
        Assert.Contains("Enough for today: all that was due has been asked. The next is due tomorrow.", output,
            StringComparison.Ordinal);
        Assert.Equal("Nothing is due today. The next is due tomorrow.\n", Run("", "review", "lamp.yaml").Out);
    }

    [Fact]
    public void A_review_has_at_most_as_many_questions_as_are_asked_for()
    {
        Run("\n:dk\n:dk\n:dk\n", "play", "lamp.yaml", "--only", "keeper", "board", "fishermen");
        _clock.Advance(TimeSpan.FromDays(1));
        string output = Run("\n:dk\n:dk\n:more\n", "review", "lamp.yaml", "--count", "2").Out;
        Assert.Contains("Question 1 of 2", output, StringComparison.Ordinal);
        Assert.Contains(
            "Enough for today. 1 more question is due and can wait until tomorrow.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_ends_after_its_time()
    {
        Run("\n:dk\n:dk\n:dk\n", "play", "lamp.yaml", "--only", "keeper", "board", "fishermen");
        _clock.Advance(TimeSpan.FromDays(1));
        string output = Run(new Slow("\n:dk\n:dk\n", _clock), "review", "lamp.yaml", "--minutes", "2").Out;
        Assert.Contains("You have 0 of 1 point.", output, StringComparison.Ordinal);
        Assert.Contains("Enough for today. 2 more questions are due", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_that_was_left_goes_on_the_same_day_and_is_made_anew_the_next()
    {
        Run("\n:dk\n:dk\n:dk\n", "play", "lamp.yaml", "--only", "keeper", "board", "fishermen");
        _clock.Advance(TimeSpan.FromDays(1));
        Run("\n:dk\n", "review", "lamp.yaml");
        Assert.Contains("Resumed at question 2 of 3, 1 answered.",
            Run("", "review", "lamp.yaml").Out.Split("Commands")[0], StringComparison.Ordinal);
        Assert.Contains("Resumed", Run("", "review", "lamp.yaml", "--count", "5").Out, StringComparison.Ordinal);
        (int code, string output, string error) = Run("", "review", "lamp.yaml", "--count", "2");
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("review, 1 of 3 answered, left on 2 Mar at 12:00", error, StringComparison.Ordinal);
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.DoesNotContain("Resumed", Run("", "review", "lamp.yaml").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_texts_follow_one_another_the_most_forgotten_first()
    {
        File.WriteAllText(Path.Combine(_home.FullName, "sea.yaml"), File.ReadAllText(Lamp).Replace(
            "id: lamp\ntitle: \"The lamp on the mole\"", "id: sea\ntitle: \"The sea\"", StringComparison.Ordinal));
        Run("\n:dk\n", "play", "sea.yaml");
        _clock.Advance(TimeSpan.FromDays(3));
        Run("\n:dk\n", "play", "lamp.yaml");
        _clock.Advance(TimeSpan.FromDays(1));
        string output = Run("\n:dk\n:more\n\n:dk\n", "review", "lamp.yaml", "sea.yaml").Out;
        Assert.StartsWith("The sea, review", output, StringComparison.Ordinal);
        Assert.Contains(
            "Next: The lamp on the mole, 1 question. Type :more to go on.", output, StringComparison.Ordinal);
        Assert.Contains("Enough for today: all that was due has been asked.", output, StringComparison.Ordinal);
        Assert.StartsWith("Nothing is due today.", Run("", "review", "sea.yaml").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Editing_the_wording_keeps_the_schedule_and_a_removed_question_is_not_due()
    {
        Run("\n:dk\n", "play", "lamp.yaml", "--only", "fishermen");
        _clock.Advance(TimeSpan.FromDays(1));
        Edit("The fishermen were asked.", "Somebody asked the fishermen.");
        Assert.Contains(
            "Somebody asked the fishermen.", Run("\n", "review", "lamp.yaml", "--new").Out, StringComparison.Ordinal);
        Edit("id: fishermen\n", "id: fishers\n"); // another way of asking the same sentence
        Assert.Contains(
            "Somebody asked the fishermen.", Run("\n", "review", "lamp.yaml", "--new").Out, StringComparison.Ordinal);
        // now about something else
        Edit("exact: \"Nobody has asked the fishermen\"", "exact: \"The town would rather keep it\"");
        Assert.StartsWith(
            "There is nothing to review yet.", Run("", "review", "lamp.yaml", "--new").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_key_is_asked_about_once_the_answer_is_given()
    {
        Run("\n:dk\n", "play", "lamp.yaml", "--only", "fishermen");
        _clock.Advance(TimeSpan.FromDays(1));
        Edit("answer: false", "answer: true");
        string output = Run("\n:keep\n:dk\n:startover\n:keep\n", "review", "lamp.yaml").Out;
        Assert.Contains("The right answer is another than when you were asked before. :keep keeps what you answered "
            + "then, :startover starts over with this question.", output, StringComparison.Ordinal);
        Assert.Contains("You start over with this question.", output, StringComparison.Ordinal);
        Assert.Contains("What you answered then is kept.", output, StringComparison.Ordinal);
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.DoesNotContain(
            "another than", Run("\n:dk\n", "review", "lamp.yaml", "--new").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disputed_question_is_not_asked()
    {
        Run("\n:dk\n:dispute the text says otherwise\n", "play", "lamp.yaml", "--only", "fishermen");
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.StartsWith(
            "There is nothing to review yet.", Run("", "review", "lamp.yaml").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_sure_and_wrong_comes_first_until_it_was_right_on_two_days()
    {
        Run("\n:dk\n:dk\n", "play", "lamp.yaml", "--only", "keeper", "board");
        _clock.Advance(TimeSpan.FromHours(1));
        Run("\n1\n3\n", "play", "lamp.yaml", "--only", "fishermen", "--certainty");
        _clock.Advance(TimeSpan.FromDays(1));
        string output = Run("\n2\n", "review", "lamp.yaml").Out;
        Assert.Contains("1 question on what you mixed up before, or were sure of and wrong, comes first.", output,
            StringComparison.Ordinal);
        Assert.Contains("The fishermen were asked.", output[..output.IndexOf("Question 2", StringComparison.Ordinal)],
            StringComparison.Ordinal);
        Assert.Contains("Once before you were over 80 % sure here, and wrong.", output, StringComparison.Ordinal);
        Assert.Contains("Sure and wrong, once, last on 1 Mar 2026", Run("", "stats", "lamp.yaml", "--plain").Out,
            StringComparison.Ordinal);

        _clock.Advance(TimeSpan.FromDays(40));
        Run("\n2\n", "review", "lamp.yaml", "--new");
        Assert.DoesNotContain(
            "Sure and wrong, once", Run("", "stats", "lamp.yaml", "--plain").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bank_that_is_not_there_is_one_sentence()
    {
        (int code, string output, string error) = Run("", "review", "nowhere.yaml");
        Assert.Equal((1, ""), (code, output));
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("--count", "0")]
    [InlineData("--minutes", "soon")]
    public void Wrong_usage_is_exit_code_2(params string[] options) =>
        Assert.Equal(2, Run("", ["review", .. options]).Code);

    private void Edit(string old, string mended)
    {
        string text = File.ReadAllText(Lamp);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(Lamp, text.Replace(old, mended, StringComparison.Ordinal));
    }

    private (int Code, string Out, string Error) Run(string input, params string[] args) =>
        Run(new StringReader(input), args);

    private (int Code, string Out, string Error) Run(TextReader input, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var io = new Io(input, output, error, _clock,
            name => name == "QUIZ_HOME" ? Path.Combine(_home.FullName, "data") : null, _home.FullName);
        int code = Program.Run(args, io);
        return (code, output.ToString(), error.ToString());
    }

    /// <summary>A learner who takes two minutes for every line.</summary>
    private sealed class Slow(string lines, FakeTimeProvider clock) : StringReader(lines)
    {
        public override string? ReadLine()
        {
            clock.Advance(TimeSpan.FromMinutes(2));
            return base.ReadLine();
        }
    }
}
