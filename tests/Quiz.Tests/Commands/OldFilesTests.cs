using Microsoft.Extensions.Time.Testing;
using Quiz.Core.Classroom;
using Quiz.Running;

namespace Quiz.Tests.Commands;

/// <summary>
/// Files whose derived questions nobody can make any more, as an earlier version left them: whatever can be done with
/// them still is.
/// </summary>
public sealed class OldFilesTests : IDisposable
{
    private const string Gone = "8 questions of this test were made from the bank's tables by an earlier version of "
        + "Quiz; this one no longer has them. Marks given before stay, in the totals alone.";
    private const string TooLate = " 8 answers came in too late to be marked: kept, and neither right nor wrong.";

    private static readonly string Fixtures = Path.Combine(Golden.Repository, "tests/Quiz.Tests/Fixtures/Before-0012");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("quiz-old-");
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 12, 20, 9, 0, 0, TimeSpan.Zero));

    public OldFilesTests()
    {
        foreach (string file in Directory.EnumerateFiles(Fixtures, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(_folder.FullName, Path.GetRelativePath(Fixtures, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // in a folder of the copy
            File.Copy(file, copy);
        }

        Directory.CreateDirectory(In("data"));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_key_opens_and_says_what_is_gone()
    {
        KeyFile key = KeyJson.Read(File.ReadAllBytes(In("well.quizkey")));
        Assert.Equal(8, key.Gone.Count);
        // it has just been named by it
        Assert.Equal(["lake", "river", "trade"],
            key.ToPack().Test.Questions.Select(q => key.Map.Find(q.Id)!.Bank).Order(StringComparer.Ordinal));
        Assert.Empty(key.Asked);
    }

    [Fact]
    public void Marks_that_were_given_stay_and_answers_that_come_in_later_count_neither_as_right_nor_as_wrong()
    {
        Assert.Contains(
            Gone + TooLate + "\n", Do("", "collect", "late", "--into", "well.quizbook"), StringComparison.Ordinal);
        string report = Do("", "report", "well.quizbook");
        Assert.Contains("! " + Gone + TooLate + "\n", report, StringComparison.Ordinal);
        Assert.Equal(["11 11", "5.5 11", "1 3"], Marks(report, "Ann One", "Ben Two", "Dee Four"));
    }

    [Fact]
    public void A_new_gradebook_takes_old_results_by_what_the_key_still_has()
    {
        Assert.Contains(
            "27 answers came in too late",
            Do("", "collect", "in", "late", "--key", "well.quizkey", "--into", "new.quizbook"),
            StringComparison.Ordinal);
        Assert.Equal(["3 3", "1 3", "1 3"], Marks(Do("", "report", "new.quizbook"), "Ann One", "Ben Two", "Dee Four"));
    }

    [Fact]
    public void Marking_anew_leaves_what_nobody_can_mark_any_more_and_a_decision_on_it_can_be_taken_back()
    {
        Assert.Contains("S02 Ben Two: 5.5 of 11 → 5.5 of 10\n", Do("", "regrade", "well.quizbook", "--drop", "river"),
            StringComparison.Ordinal);
        Assert.Contains("S01 Ann One: 11 of 11 → 10 of 10\n",
            Do("", "regrade", "well.quizbook", "--drop", "who-said.leak", "--write"), StringComparison.Ordinal);
        Assert.Contains("S01 Ann One: 10 of 10 → 11 of 11\n",
            Do("", "regrade", "well.quizbook", "--undo", "2", "--write"), StringComparison.Ordinal);
        Assert.Contains("S02 Ben Two: 5.5 of 11 → 6.5 of 11\n",
            Do("", "regrade", "well.quizbook", "--points", "S02:who-said.leak=1"), StringComparison.Ordinal);
        Assert.StartsWith("0 of 3 students change", Do("", "regrade", "well.quizbook", "--bank", "well.yaml"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("well.quizkey")]
    [InlineData("well.quizbook")]
    public void A_key_is_released_and_opens_the_results(string test)
    {
        Do("", "release", test, "--out", "new-release.quizkey");
        string opened = Do(":all\n:quit\n", "play", "in/well-S02-1.result", "--key", "new-release.quizkey", "--plain");
        Assert.Contains("8 questions were made by an earlier version of Quiz and are gone; they are left out.\n",
            opened, StringComparison.Ordinal);
        Assert.Contains("You have 1 of 3 points.\n", opened, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in/well-S01-1.result", "You have 3 of 3 points.")]
    [InlineData("in/well-S03-1.result", "This was not handed in; here is what was answered.")]
    public void A_result_opens_with_the_key_that_was_released_then(string result, string said) =>
        Assert.Contains(
            said, Do(":quit\n", "play", result, "--key", "released.quizkey", "--plain"), StringComparison.Ordinal);

    [Fact]
    public void A_pack_asks_all_of_its_questions() =>
        Assert.Contains("NOT handed in, 1 of 11 answered.",
            Do(":skip\n0\n:quit\n", "play", "well.quizpack", "--as", "S09", "--plain"), StringComparison.Ordinal);

    [Fact]
    public void Papers_whose_order_nobody_can_tell_any_more_are_not_typed_in()
    {
        (int code, _, string error) = Run("", "enter", "well.quizbook", "--plain");
        Assert.Equal((1, "quiz: Some questions of these papers were made by an earlier version of Quiz and are gone, "
            + "so that nobody can tell their order: type the papers in with that version.\n"), (code, error));
    }

    [Fact]
    public void A_lesson_and_decks_are_made_from_what_is_left()
    {
        Do("", "reteach", "well.quizbook", "--decks", "decks");
        Assert.True(File.Exists(In("well-reteach.html")));
        Assert.Contains(
            " 0 there already.", Do("", "history", "import", "decks/well-S02-review.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sitting_goes_on_behind_the_question_that_is_gone()
    {
        UseHistory();
        string resumed = Do("water\n:finish\n:quit\n", "play", "well.yaml", "--plain");
        Assert.Contains("Resumed at question 2 of 2, 1 answered. 4 questions were made by an earlier version of Quiz "
            + "and are gone; they are left out. Commands begin", resumed, StringComparison.Ordinal);
        Assert.Contains("You have 2 of 2 points.\n", resumed, StringComparison.Ordinal);
        Assert.StartsWith("Finished: ", resumed.TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_of_then_is_due_and_counted_now()
    {
        UseHistory();
        Assert.Contains("Who says what", Do("", "stats", "well.yaml", "--plain"), StringComparison.Ordinal);
        Assert.Contains("Ida Vale: 1 of 1 right", Do("", "stats", "well.yaml", "--plain"), StringComparison.Ordinal);
        Assert.Contains(
            "Question 1 of ", Do(":skip\n:quit\n", "review", "well.yaml", "--plain"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_travels_to_another_machine()
    {
        Assert.StartsWith("67 new, 0 there already.\nAdded \"", Do("", "history", "import", "history.jsonl"),
            StringComparison.Ordinal);
        Do("", "history", "export", "again.jsonl");
        Assert.Equal(File.ReadAllText(In("history.jsonl")), File.ReadAllText(In("again.jsonl")));
    }

    private void UseHistory() => File.Copy(In("history.db"), In("data", "history.db"));

    private string In(params string[] parts) => Path.Combine([_folder.FullName, .. parts]);

    private string Do(string input, params string[] args)
    {
        (int code, string output, string error) = Run(input, args);
        Assert.True(code == 0, error);
        return output;
    }

    private (int Code, string Output, string Error) Run(string input, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var io = new Io(
            new StringReader(input), output, error, _time, name => name == "QUIZ_HOME" ? In("data") : null, In());
        return (Program.Run(args, io), output.ToString(), error.ToString());
    }

    /// <summary>"11 11" for a student who has 11 of 11 points.</summary>
    private static string[] Marks(string report, params string[] names) =>
        [.. names.Select(n => string.Join(' ', report.Split('\n')
            .First(l => l.StartsWith(n, StringComparison.Ordinal))[(n.Length + 6)..]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Take(2)))];
}
