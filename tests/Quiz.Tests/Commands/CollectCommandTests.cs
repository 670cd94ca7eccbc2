using Quiz.Tests.Gradebooks;

namespace Quiz.Tests.Commands;

public sealed class CollectCommandTests : IDisposable
{
    private readonly ClassFolder _folder = new(students: 4);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(2, "There is no option --kye. If it is a file, write ./--kye.", "collect", "in", "--kye")]
    [InlineData(2, "\"S009\" is no pair. Write two names with = between, such as S009=2.", "collect", "in", "--prefer", "S009")]
    [InlineData(2, "--deadline takes a day and a time, such as \"2026-10-12 10:00\", not \"monday\".", "collect", "in", "--deadline", "monday")]
    [InlineData(1, "There is no file or folder \"inn\".", "collect", "inn")]
    [InlineData(1, "Nothing came back from a student \"S9999\".", "collect", "in", "--prefer", "S9999=1")]
    [InlineData(1, "S0004 has no attempt \"7\": name it by its number, its receipt or its file.", "collect", "in", "--prefer", "S0004=7")]
    [InlineData(1, "There is no attempt \"7\": name it by its receipt or its file.", "collect", "in", "--owner", "7=S0004")]
    [InlineData(1, "\"roster.csv\" is damaged or no gradebook; it is left as it is.", "collect", "in", "--into", "roster.csv")]
    [InlineData(1, "There is no gradebook \"none.quizbook\": quiz collect makes one.", "regrade", "none.quizbook", "--drop", "q001")]
    public void What_does_not_go_is_said_in_a_sentence(int code, string sentence, params string[] args)
    {
        (int exit, _, string error) = _folder.Run(args);
        Assert.Equal((code, "quiz: " + sentence), (exit, error.Split('\n')[0]));
    }

    [Fact]
    public void Another_key_is_not_taken_by_collecting()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        (int code, _, string error) = _folder.Run("collect", "in", "--key", "corrected/towers.quizkey");
        Assert.Equal((1, "quiz: The answers in this gradebook are marked by another key: quiz regrade --key shows who changes, and changes it.\n"), (code, error));
    }

    [Fact]
    public void A_new_deadline_holds_from_then_on()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        Assert.Contains("late ", _folder.Do("collect", "in", "--deadline", "2026-10-12 05:00"), StringComparison.Ordinal);
        Assert.Contains("late ", _folder.Do("collect", "in"), StringComparison.Ordinal);
    }
}
