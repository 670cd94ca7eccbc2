using System.Text.Json;
using Quiz.Tests.Gradebooks;

namespace Quiz.Tests.Commands;

public sealed class RegradeCommandTests : IDisposable
{
    private readonly ClassFolder _folder = new(students: 4);

    public RegradeCommandTests() => _folder.Do("collect", "in", "--key", "towers.quizkey");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(2,
        "The question \"q002\" cannot both count for nobody (--drop) and give everybody its points (--give): name it once.", "--drop", "q001", "--drop", "q002", "--give", "q002")]
    [InlineData(2, "--key and --bank are two ways to say what is right: name one.", "--key", "k", "--bank", "b")]
    [InlineData(2, "--scores only lists something, so that --drop has to wait: name one of them.", "--scores", "--drop",
        "q002")]
    [InlineData(2, "--decisions only lists something, so that --scores has to wait: name one of them.", "--decisions",
        "--scores")]
    [InlineData(1, "There is no decision 9: --decisions lists them.", "--undo", "9", "--write")]
    public void What_does_not_go_is_said_in_a_sentence(int code, string sentence, params string[] args)
    {
        (int exit, _, string error) = _folder.Run(["regrade", _folder.Book, .. args]);
        Assert.Equal((code, "quiz: " + sentence), (exit, error.Split('\n')[0]));
    }

    [Fact]
    public void What_is_taken_back_already_is_said_and_nothing_changes()
    {
        _folder.Do("regrade", _folder.Book, "--drop", "q002", "--write");
        _folder.Do("regrade", _folder.Book, "--undo", "2", "--write");
        string before = _folder.Do("regrade", _folder.Book, "--decisions");
        (int code, string output, string error) =
            _folder.Run("regrade", _folder.Book, "--undo", "2", "--drop", "q003", "--write");
        Assert.Equal((1, "", "quiz: Decision 2 is taken back already: nothing was changed.\n"), (code, output, error));
        Assert.Equal(before, _folder.Do("regrade", _folder.Book, "--decisions"));
    }

    [Fact]
    public void Several_questions_and_decisions_follow_one_option()
    {
        _folder.Do("regrade", _folder.Book, "--drop", "q002", "q003", "--give", "q004", "q005", "--write");
        Assert.Equal(5, _folder.Do("regrade", _folder.Book, "--decisions").TrimEnd('\n').Split('\n').Length);
        _folder.Do("regrade", _folder.Book, "--undo", "2", "3", "--write");
        Assert.Equal(2, _folder.Do("regrade", _folder.Book, "--decisions").Split("(taken back)").Length - 1);
    }

    [Fact]
    public void A_corrected_key_is_told_from_the_first_and_the_class_needs_it_too()
    {
        string shown = _folder.Do("regrade", _folder.Book, "--key", "corrected/towers.quizkey"), written =
            _folder.Do("regrade", _folder.Book, "--key", "corrected/towers.quizkey", "--write");
        Assert.DoesNotContain("quiz release", shown, StringComparison.Ordinal);
        Assert.EndsWith(
            $"By the old key the class goes on seeing the old points: quiz release {_folder.Book} writes one with the correction.\n", written, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "quiz release", _folder.Do("regrade", _folder.Book, "--drop", "q002", "--write"), StringComparison.Ordinal);
        _folder.Do("regrade", _folder.Book, "--key", "towers.quizkey", "--write");
        string[] decisions = [.. _folder.Do("regrade", _folder.Book, "--decisions")
            .Split('\n')
            .Where(l => l.Contains("marked by", StringComparison.Ordinal))
            .Select(l => l[l.IndexOf("marked", StringComparison.Ordinal)..])];
        Assert.Equal(["marked by the key of the test (replaced by 4)", "marked by a corrected key (replaced by 4)",
            "marked by the key of decision 1 again"], decisions);
    }

    [Fact]
    public void A_later_decision_on_the_same_matter_replaces_the_earlier_and_the_list_says_so()
    {
        _folder.Do("regrade", _folder.Book, "--drop", "q002", "--write");
        Assert.Contains("everybody gets the points", _folder.Do("regrade", _folder.Book, "--give", "q002", "--write"),
            StringComparison.Ordinal);
        _folder.Do("collect", "in", "--owner", "towers-S0004-1.result=S0001");
        _folder.Do("collect", "in", "--owner", "towers-S0004-1.result=S0004");
        string[] fates = [.. _folder.Do("regrade", _folder.Book, "--decisions")
            .TrimEnd('\n')
            .Split('\n')
            .Select(l => l.EndsWith(')') ? l[l.LastIndexOf('(')..] : "")];
        Assert.Equal(["", "(replaced by 3)", "", "(replaced by 5)", ""], fates);
        _folder.Do("regrade", _folder.Book, "--undo", "3", "--write");
        Assert.Contains("2026-10-13 08:02  q002 is dropped\n", _folder.Do("regrade", _folder.Book, "--decisions"),
            StringComparison.Ordinal);
        Assert.Contains($"the attempt {Receipt("S0004")} is S0001's (replaced by 5)\n",
            _folder.Do("regrade", _folder.Book, "--decisions"), StringComparison.Ordinal);
        Assert.Contains("\"replacedBy\": 5", _folder.Do("regrade", _folder.Book, "--decisions", "--json"),
            StringComparison.Ordinal);
    }

    private string Receipt(string student)
    {
        using JsonDocument list = JsonDocument.Parse(_folder.Do("collect", "in", "--json"));
        // handed in
        return list.RootElement.GetProperty("students")
            .EnumerateArray()
            .Single(s => s.GetProperty("id").GetString() == student)
            .GetProperty("counted")
            .GetProperty("receipt")
            .GetString()!;
    }
}
