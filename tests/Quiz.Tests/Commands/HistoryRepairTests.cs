using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using Quiz.Files.Storage;
using Quiz.Running;

namespace Quiz.Tests.Commands;

/// <summary>Copies of the history, and what they are good for.</summary>
public sealed class HistoryRepairTests : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("quiz-repair-");
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public HistoryRepairTests() => File.Copy(
        Path.Combine(Golden.Repository, "tests/Quiz.Tests/Views/lamp.yaml"), Path.Combine(_home.FullName, "lamp.yaml"));

    private DataFolder Data => new(Path.Combine(_home.FullName, "data"));

    public void Dispose() => _home.Delete(recursive: true);

    [Fact]
    public void After_a_sitting_there_is_a_copy_at_most_one_a_day_and_only_the_last_few()
    {
        Run("", "play", "lamp.yaml"); // nothing was done
        Assert.False(Directory.Exists(Copies));
        for (int day = 0; day < HistoryCopies.Most + 2; day++)
        {
            Run("\n0\n", "play", "lamp.yaml", "--new");
            DateTime written = File.GetLastWriteTimeUtc(Files[^1]);
            Run("\n0\n", "play", "lamp.yaml", "--new");
            Assert.Equal(written, File.GetLastWriteTimeUtc(Files[^1]));
            _clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(HistoryCopies.Most, Files.Length);
        Assert.Equal("history-2026-03-03.db.gz", Path.GetFileName(Files[0]));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Files[0]));
        Assert.EndsWith("Copies: 2026-03-07, 2026-03-06, 2026-03-05, 2026-03-04, 2026-03-03.\n",
            Run("", "history", "check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_history_is_left_alone()
    {
        Run("\n0\n", "play", "lamp.yaml");
        (int code, string output, _) = Run("", "history", "check");
        Assert.Equal(0, code);
        Assert.Contains(" of 1 sitting.\nNothing is damaged.\nCopies: 2026-03-01.\n", output, StringComparison.Ordinal);
        Assert.StartsWith(
            "Nothing is damaged, so nothing is changed.", Run("", "history", "restore").Out, StringComparison.Ordinal);
        Assert.Equal(2, Run("", "history", "restore", "yesterday").Code);
        Assert.Equal((1, "quiz: There is no sound copy of 2025-01-01.\n"),
            (Run("", "history", "restore", "2025-01-01") is var run ? (run.Code, run.Error) : default));
        Assert.Contains(
            "Resumed at question 2 of 5, 1 answered.", Run("", "play", "lamp.yaml").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_history_there_is_nothing_to_check()
    {
        (int code, string output, _) = Run("", "history", "check");
        Assert.Equal(0, code);
        Assert.EndsWith("Nothing is damaged.\nThere is no copy yet; the next sitting leaves one.\n", output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_garbage_is_put_aside_and_the_copy_takes_its_place()
    {
        Run("\n0\n", "play", "lamp.yaml");
        File.WriteAllText(Data.History, string.Concat(Enumerable.Repeat("This is a letter. ", 500)));
        Assert.Equal(1, Run("", "history", "check").Code);
        (int code, string output, _) = Run("", "history", "restore");
        Assert.Equal(0, code);
        Assert.StartsWith("Restored from the copy of 2026-03-01: ", output, StringComparison.Ordinal);
        Assert.Contains("history-damaged-20260301-120000.db", output, StringComparison.Ordinal);
        Assert.Equal(0, Run("", "history", "check").Code);
        Assert.Contains(
            "Resumed at question 2 of 5, 1 answered.", Run("", "play", "lamp.yaml").Out, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Data.Folder, "history-damaged-*.db"));
        Assert.DoesNotContain(
            Directory.EnumerateFileSystemEntries(Data.Folder),
            e => Path.GetFileName(e).StartsWith(".restoring", StringComparison.Ordinal));
    }

    [Fact]
    public void What_came_after_the_copy_is_read_out_of_the_damaged_file()
    {
        Run("\n0\n", "play", "lamp.yaml");
        Run("0\n0\n", "play", "lamp.yaml"); // after the copy of the day
        string left = Run("", "play", "lamp.yaml").Out;
        Assert.DoesNotContain("at question 2 ", left, StringComparison.Ordinal);
        // a history it is no more
        using (SqliteConnection other = Beside()) other.Run("DELETE FROM sittings; PRAGMA user_version = 0");
        Assert.Equal(1, Run("", "history", "check").Code);
        Assert.Equal(0, Run("", "history", "restore").Code);
        Assert.Equal(left, Run("", "play", "lamp.yaml").Out);
    }

    [Theory]
    [InlineData(0, 4096)]
    [InlineData(0, 1)]
    [InlineData(4096, 8192)]
    [InlineData(0, 0)]
    public void Whatever_is_left_of_the_file_it_comes_back_as_it_was_copied(int from, int to)
    {
        Run("\n0\n0\n", "play", "lamp.yaml");
        string left = Run("", "play", "lamp.yaml").Out;
        using (FileStream file = File.Open(Data.History, FileMode.Open))
        {
            if (from == 0) file.SetLength(to);
            else file.Position = from;
            if (from > 0) file.Write(Enumerable.Repeat((byte)0xAA, to - from).ToArray());
        }

        if (to == 0) File.WriteAllText(Data.History + "-wal", "x");
        Assert.Equal(0, Run("", "history", "restore").Code);
        Assert.Equal(0, Run("", "history", "check").Code);
        Assert.Equal(left, Run("", "play", "lamp.yaml").Out);
    }

    [Fact]
    public void While_another_window_has_it_open_nothing_takes_its_place()
    {
        Run("\n0\n", "play", "lamp.yaml");
        using var window = new History(Data);
        Assert.Single(window.Sittings(null, ""));
        (int code, _, string error) = Run("", "history", "restore", "2026-03-01");
        Assert.Equal(1, code);
        Assert.Contains("is held by another program", error, StringComparison.Ordinal);
        window.Dispose();
        Assert.Equal(0, Run("", "history", "restore", "2026-03-01").Code);
    }

    [Theory]
    [InlineData("kind", "sneezed")]
    [InlineData("outcome", "Sneezed")]
    [InlineData("score", "much")]
    public void A_damaged_step_is_told_and_stepped_over(string property, string value)
    {
        Run("\n0\n0\n", "play", "lamp.yaml");
        using (SqliteConnection other = Beside())
            other.Run("UPDATE events SET json = json_set(json, $property, $value) WHERE number = (SELECT min(number) "
                + "FROM events WHERE kind = 'answered')", ("$property", "$." + property), ("$value", value));
        (int code, string output, string error) = Run("", "play", "lamp.yaml");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("1 step in your history is damaged and is left out: quiz history check says more.", output,
            StringComparison.Ordinal);
        Assert.Contains("Resumed at question 3 of 5, 1 answered.", output, StringComparison.Ordinal);
        (code, output, _) = Run("", "history", "check");
        Assert.Equal(1, code);
        Assert.Contains(" on lamp is damaged: it is no step that this version of Quiz knows, or a part of it is "
            + "missing or another.", output, StringComparison.Ordinal);
        (code, _, error) = Run("", "history", "export");
        Assert.Equal(0, code);
        Assert.Contains("1 step in your history is damaged", error, StringComparison.Ordinal);
        foreach (string[] args in (string[][])[["stats", "lamp.yaml", "--plain"], ["review", "lamp.yaml"], ["--plain"]])
            Assert.Equal(0, Run("", args).Code);
        Assert.Equal(0, Run("", "history", "restore").Code);
        Assert.Equal(0, Run("", "history", "check").Code);
        Assert.Contains(
            "Resumed at question 3 of 5, 2 answered.", Run("", "play", "lamp.yaml").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE sittings SET mode = 'Sleep'")]
    [InlineData("UPDATE sittings SET last_at = 'noon'")]
    [InlineData("UPDATE answers SET outcome = 'Sneezed'")]
    [InlineData("UPDATE answers SET mistaken = 'x', at = '', about = 'x'")]
    [InlineData("UPDATE events SET at = 'noon'")]
    [InlineData("UPDATE events SET id = 'x' || id")]
    public void Whatever_is_damaged_nothing_ends_with_a_stack_trace(string damage)
    {
        Run("\n0\n0\n", "play", "lamp.yaml");
        using (SqliteConnection other = Beside()) other.Run(damage);
        foreach (string[] args in (string[][])[["stats", "lamp.yaml", "--plain"], ["review", "lamp.yaml"],
            ["play", "lamp.yaml"], ["history", "check"], ["history", "export"], ["--plain"]])
        {
            (int code, _, string error) = Run("", args);
            Assert.InRange(code, 0, 1);
            Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        }
    }

    private string Copies => Path.Combine(Data.Folder, "copies");

    private string[] Files => [.. Directory.GetFiles(Copies).Order(StringComparer.Ordinal)];

    private SqliteConnection Beside()
    {
        var connection = new SqliteConnection($"Data Source={Data.History};Pooling=False");
        connection.Open();
        return connection;
    }

    private (int Code, string Out, string Error) Run(string input, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var io = new Io(new StringReader(input), output, error, _clock,
            name => name == "QUIZ_HOME" ? Data.Folder : null, _home.FullName);
        int code = Program.Run(args, io);
        return (code, output.ToString(), error.ToString());
    }
}
