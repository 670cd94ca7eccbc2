using Microsoft.Extensions.Time.Testing;
using Quiz.Files.Html;
using Quiz.Running;

namespace Quiz.Tests.Commands;

public sealed class ReteachCommandTests : IDisposable
{
    private const string Book = "class.quizbook";

    private readonly string _folder = Directory.CreateTempSubdirectory("quiz-reteach-").FullName;
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private string _home = "data";

    /// <summary>
    /// Six students have answered on paper: what the keeper says, whether the mayor wants it, whether the fishermen
    /// were asked.
    /// </summary>
    public ReteachCommandTests()
    {
        string lamp = File.ReadAllText(Path.Combine(Golden.Repository, "tests/Quiz.Tests/Views/lamp.yaml"));
        File.WriteAllText(At("lamp.yaml"), LampTables.Of(lamp, "")); // all that the tables allow
        Run("S1\n222\nS2\n211\nS3\n131\nS4\n332\nS5\n?\n?\n?\nS6\n212\n:quit\n", "enter", "lamp.yaml", "--into", Book,
            "--plain", "--only", "keeper", "fishermen", "mayor");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_page_tells_the_worst_places_and_asks_anew()
    {
        Assert.Equal((0, At("lamp-reteach.html") + "\n", ""), Run("", "reteach", Book));
        string page = File.ReadAllText(At("lamp-reteach.html"));
        Golden.Check(page[page.IndexOf("<body>", StringComparison.Ordinal)..],
            "tests/Quiz.Tests/Reports/Lesson/lamp.html");
    }

    [Fact]
    public void It_goes_where_it_is_asked_for()
    {
        Directory.CreateDirectory(At("out"));
        Assert.Equal(At("out/lamp-reteach.html") + "\n", Run("", "reteach", Book, "--out", "out").Out);
        Assert.Equal(At("monday.html") + "\n", Run("", "reteach", Book, "--out", "monday.html").Out);
        Assert.StartsWith(HtmlPage.Beginning, Run("", "reteach", Book, "--out", "-").Out, StringComparison.Ordinal);
        Assert.Equal(1, Run("", "reteach", Book, "--out", "lamp.yaml").Code);
        Assert.StartsWith("format: 1", File.ReadAllText(At("lamp.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_shared_names_nobody_and_no_small_group()
    {
        string page = Run("", "reteach", Book, "--share", "--out", "-").Out;
        Assert.Contains("¶1.3", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\bS[1-6]\b", page[page.IndexOf("<body>", StringComparison.Ordinal)..]);
        Assert.DoesNotMatch("[1-4] of 6 answered|[1-4] (did|had|answered)", page);
    }

    [Fact]
    public void A_question_of_the_test_is_not_asked_again_though_it_was_dropped()
    {
        Run("", "regrade", Book, "--drop", "keeper", "--write");
        string page = Run("", "reteach", Book, "--out", "-").Out;
        Assert.DoesNotContain("What does the last keeper say", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_deck_the_student_is_asked_on_another_day_what_was_wrong()
    {
        (int code, _, string error) = Run("", "reteach", Book, "--decks", "decks");
        Assert.Equal((0, $"6 decks in {At("decks")}: each student takes in their own with quiz history import.\n"),
            (code, error));
        Assert.StartsWith("5 new, 0 there already.\n", Run("", "history", "import", "decks/lamp-S1-review.jsonl").Out,
            StringComparison.Ordinal);
        _clock.Advance(TimeSpan.FromDays(1));
        string review = Run("\n:dk\n:dk\n", "review", "lamp.yaml").Out;
        // S1 was wrong of the keeper
        Assert.Contains("No gale has ever put out the light.", review, StringComparison.Ordinal);
        _home = "another";
        Run("", "history", "import", "decks/lamp-S3-review.jsonl");
        // S3 was right
        Assert.DoesNotContain("No gale", Run("\n:dk\n:dk\n", "review", "lamp.yaml").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deck_is_all_that_an_empty_machine_needs()
    {
        Run("", "reteach", Book, "--decks", "decks");
        File.Delete(At("lamp.yaml"));
        string place = At("data/quizzes/lamp.yaml");
        Assert.Equal((0, $"5 new, 0 there already.\nAdded \"The lamp on the mole\" to your articles: {place}\n", ""),
            Run("", "history", "import", "decks/lamp-S1-review.jsonl"));
        Assert.Equal("0 new, 5 there already.\n", Run("", "history", "import", "decks/lamp-S1-review.jsonl").Out);
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.Contains(
            "No gale has ever put out the light.", Run("\n:dk\n:dk\n", "review").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deck_made_again_after_marking_anew_brings_the_new_marks_and_counts_the_answers_once()
    {
        Run("", "reteach", Book, "--decks", "decks");
        Run("", "history", "import", "decks/lamp-S1-review.jsonl");
        File.WriteAllText(
            At("corrected.yaml"),
            File.ReadAllText(At("lamp.yaml")).Replace("answer: not-given", "answer: false", StringComparison.Ordinal));
        Assert.Equal(0, Run("", "regrade", Book, "--bank", "corrected.yaml", "--drop", "fishermen", "--write").Code);
        Run("", "reteach", Book, "--decks", "decks");
        Assert.Equal("2 new, 5 there already.\n", Run("", "history", "import", "decks/lamp-S1-review.jsonl").Out);
        Assert.Equal("0 new, 7 there already.\n", Run("", "history", "import", "decks/lamp-S1-review.jsonl").Out);
        string twice = Run("", "stats", "--json").Out;
        // the mayor is right now, the keeper wrong, the fishermen gone
        Assert.Contains("\"earned\": 1,\n      \"points\": 2\n", twice, StringComparison.Ordinal);
        _home = "another";
        Run("", "history", "import", "decks/lamp-S1-review.jsonl");
        Assert.Equal(twice, Run("", "stats", "--json").Out); // whoever takes in the second only has the same
    }

    [Fact]
    public void A_deck_made_again_after_a_paper_was_typed_in_again_brings_what_stands_on_it()
    {
        Run("", "reteach", Book, "--decks", "decks");
        Run("", "history", "import", "decks/lamp-S1-review.jsonl");
        _clock.Advance(TimeSpan.FromHours(1));
        Run("S1\n122\n:quit\n", "enter", "lamp.yaml", "--into", Book, "--plain", "--only", "keeper", "fishermen",
            "mayor");
        Run("", "reteach", Book, "--decks", "decks");
        Assert.Equal("1 new, 5 there already.\n", Run("", "history", "import", "decks/lamp-S1-review.jsonl").Out);
        Assert.Contains(
            "\"earned\": 2,\n      \"points\": 3\n", Run("", "stats", "--json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deck_made_again_has_nothing_new_and_takes_no_other_files_place()
    {
        Run("", "reteach", Book, "--decks", "decks");
        string first = File.ReadAllText(At("decks/lamp-S2-review.jsonl"));
        _clock.Advance(TimeSpan.FromHours(1));
        Run("", "reteach", Book, "--decks", "decks");
        Assert.Equal(first, File.ReadAllText(At("decks/lamp-S2-review.jsonl")));
        File.WriteAllText(At("decks/lamp-S2-review.jsonl"), "mine");
        Assert.Equal(1, Run("", "reteach", Book, "--decks", "decks").Code);
        Assert.Equal("mine", File.ReadAllText(At("decks/lamp-S2-review.jsonl")));
    }

    [Fact]
    public void Without_a_gradebook_it_is_one_sentence() =>
        Assert.Equal((1, "", "quiz: There is no gradebook \"none.quizbook\": quiz collect makes one.\n"),
            Run("", "reteach", "none.quizbook"));

    private string At(string name) => Path.Combine(_folder, name);

    private (int Code, string Out, string Error) Run(string input, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var io = new Io(
            new StringReader(input), output, error, _clock, name => name == "QUIZ_HOME" ? At(_home) : null, _folder);
        int code = Program.Run(args, io);
        return (code, output.ToString(), error.ToString());
    }
}
