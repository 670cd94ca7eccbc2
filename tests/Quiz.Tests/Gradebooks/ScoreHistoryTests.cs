using System.Text.Json;
using Quiz.ClassGenerator;

namespace Quiz.Tests.Gradebooks;

/// <summary>What everybody had before something was decided.</summary>
public sealed class ScoreHistoryTests : IDisposable
{
    private readonly ClassFolder _folder = new();

    private readonly string _twice;

    public ScoreHistoryTests()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        // whose first attempt counts
        _twice = _folder.Truth.Faults
            .First(f => f.Kind == "duplicate" && !f.File.StartsWith("again", StringComparison.Ordinal)).Student;
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_earlier_column_has_what_counted_then_though_another_attempt_counts_now()
    {
        string first = Scores(_twice);
        _folder.Do("collect", "in", "--prefer", $"{_twice}=2");
        string[] both = Scores(_twice).Split(" → ");
        Assert.Equal(first, both[0]);
        Assert.Equal(2, both.Length);
        Assert.NotEqual(both[0].Split(": ")[1], both[1]);

        _folder.Do("regrade", _folder.Book, "--drop", "q002", "--write");
        string[] dropped = Scores(_twice).Split(" → ");
        Assert.Equal(both, dropped[..2]);
        Assert.EndsWith(" of 43", dropped[2], StringComparison.Ordinal);
        string[] times = _folder.Do("regrade", _folder.Book, "--scores").Split("\n\n")[0].Split('\n');
        Assert.Equal("1. 2026-10-13 08:01  collected", times[0]);
        Assert.Matches($"^2\\. 2026-10-13 08:\\d\\d  of {_twice} the attempt [0-9A-Z]{{8}} counts$", times[1]);
        Assert.Matches("^3\\. 2026-10-13 08:\\d\\d  q002 is dropped$", times[2]);
        Assert.Equal(3, times.Length);
    }

    [Fact]
    public void Whoever_had_nothing_then_or_has_nothing_now_is_there()
    {
        (string _, string typed, string file) = _folder.Truth.Faults.First(f => f.Kind == "unknown");
        string scored = Scores(typed).Split(": ")[1], meant = typed.TrimEnd('x');
        _folder.Do("collect", "in", "--owner", $"{file}={meant}");
        Assert.Equal($"{scored} → –", Scores(typed).Split(": ")[1]);
        Assert.Equal($"– → {scored}", Scores(meant).Split(": ")[1]);
    }

    [Fact]
    public void What_changes_nothing_for_anybody_has_no_column()
    {
        string before = _folder.Do("regrade", _folder.Book, "--scores");
        _folder.Do("regrade", _folder.Book, "--write");
        _folder.Do("collect", "in", "--deadline", "2027-01-01 00:00");
        Assert.Equal(before, _folder.Do("regrade", _folder.Book, "--scores"));
    }

    [Fact]
    public void As_JSON_each_time_has_its_scores()
    {
        _folder.Do("regrade", _folder.Book, "--bank", "corrected/towers.yaml", "--write");
        using var json = JsonDocument.Parse(_folder.Do("regrade", _folder.Book, "--scores", "--json"));
        Assert.Equal(2, json.RootElement.GetProperty("times").GetArrayLength());
        Truth truth = _folder.Truth;
        Assert.All(json.RootElement.GetProperty("students").EnumerateArray(), s =>
        {
            string id = s.GetProperty("student").GetString()!; // as written
            Assert.Equal(
                [truth.Total(id), truth.TotalCorrected(id)],
                s.GetProperty("scores").EnumerateArray().Select(t => t.GetProperty("points").GetDouble()),
                (a, b) => Math.Abs(a - b) < 1e-8);
        });
    }

    private string Scores(string student) => _folder.Do("regrade", _folder.Book, "--scores").Split('\n').Single(l =>
        l.StartsWith(student + " ", StringComparison.Ordinal) || l.StartsWith(student + ":", StringComparison.Ordinal));
}
