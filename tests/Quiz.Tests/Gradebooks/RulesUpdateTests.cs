using Microsoft.Data.Sqlite;
using Quiz.Core.Classroom.Marking;
using Quiz.Files.Storage;

namespace Quiz.Tests.Gradebooks;

/// <summary>Marks do not change unnoticed when the program marks by other rules than before.</summary>
public sealed class RulesUpdateTests : IDisposable
{
    private readonly ClassFolder _folder = new();

    public RulesUpdateTests() => _folder.Do("collect", "in", "--key", "towers.quizkey");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("report", "towers.quizbook")]
    [InlineData("collect", "in")]
    [InlineData("regrade", "towers.quizbook", "--scores")]
    public void The_first_command_of_a_newer_version_marks_all_anew_and_says_who_changes(params string[] command)
    {
        string scores = Scores();
        string student = Marked(by: 0);
        (int code, _, string error) = _folder.Run(command);
        Assert.Equal(0, code);
        string[] lines = error.Split('\n');
        Assert.Equal("This gradebook was marked by an earlier version of Quiz. All answers are marked anew by the "
            + "rules of this one.", lines[0]);
        Assert.Matches("^1 of [0-9]+ students change: 1 up, 0 down\\.$", lines[1]);
        Assert.StartsWith(student, lines[2], StringComparison.Ordinal);
        Assert.EndsWith(": this version of Quiz marks by other rules", lines[3], StringComparison.Ordinal);
        Assert.Empty(_folder.Run(command).Error);
        Assert.EndsWith(ScoreOf(student, Scores()), ScoreOf(student, scores), StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_of_a_newer_version_are_left_alone()
    {
        Marked(by: MarkingRules.Version + 1);
        (int code, string output, string error) = _folder.Run("report", "towers.quizbook");
        Assert.Equal((1, ""), (code, output));
        Assert.Equal("quiz: The gradebook \"towers.quizbook\" was marked by a newer version of Quiz, by other rules: "
            + "install that version.\n", error);
    }

    private string Scores() => _folder.Do("regrade", _folder.Book, "--scores");

    /// <summary>What a student has in the end: "30 of 43".</summary>
    private static string ScoreOf(string student, string scores) =>
        scores.Split('\n').First(line =>
            line.StartsWith(student, StringComparison.Ordinal)).Split(" → ")[^1].Split(": ")[^1];

    /// <summary>
    /// Makes the gradebook one that other rules have marked, which gave somebody nothing for a right answer.
    /// </summary>
    /// <returns>Who that is.</returns>
    private string Marked(int by)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Book};Pooling=False");
        connection.Open();
        connection.Run("UPDATE generations SET rules = $rules", ("$rules", by));
        string student = _folder.Truth.Counted.Keys.First(
            s => _folder.Truth.Faults.All(f => f.Student != s) && _folder.Truth.Total(s) > 0);
        Assert.Equal(1, connection.Run(
            """
            UPDATE answers SET score = 0, points = 0, state = 'wrong' WHERE (file, question) =
                (SELECT a.file, a.question FROM answers a JOIN files f ON f.hash = a.file WHERE f.student = $student AND a.points > 0 ORDER BY a.question LIMIT 1)
            """,
            ("$student", student)));
        return student;
    }
}
