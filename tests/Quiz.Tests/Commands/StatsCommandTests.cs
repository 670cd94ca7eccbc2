using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Sessions;
using Quiz.Files.Storage;
using Quiz.Running;
using Quiz.Tests.Screens.Statistics;

namespace Quiz.Tests.Commands;

public sealed class StatsCommandTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("quiz-stats-");
    private readonly string _bank;

    public StatsCommandTests()
    {
        _bank = Path.Combine(_home.FullName, "lamp.yaml");
        File.Copy(Path.Combine(Golden.Repository, "tests/Quiz.Tests/Views/lamp.yaml"), _bank);
        Bank bank = BankReader.Read(BankBytes.Read(_bank)).Bank!; // sound
        using var history = new History(new DataFolder(_home.FullName));
        var learner = new Learner(4);
        foreach (Entry entry in learner.Sit(bank, Noon.AddDays(-9), Mode.Practice, 5, proves: true)
            .Concat(learner.Sit(bank, Noon.AddDays(-2), Mode.Review, 5, saysHowSure: true))
            .Concat(learner.Sit(bank with { Id = "gone" }, Noon.AddDays(-1), Mode.Test, 3))) history.Append(entry);
    }

    public void Dispose() => _home.Delete(recursive: true);

    [Theory]
    [InlineData("lines", "stats", "lamp.yaml")]
    [InlineData("table", "stats", "lamp.yaml", "--csv")]
    [InlineData("document", "stats", "lamp.yaml", "--json")]
    [InlineData("nothing", "stats", "--as", "somebody else")]
    public void It_is_told_as(string golden, params string[] args)
    {
        (int code, string output, string error) = Run(args);
        Assert.Equal((0, ""), (code, error));
        Golden.Check(output.ReplaceLineEndings("\n"), $"tests/Quiz.Tests/Commands/Golden/stats-{golden}.txt");
    }

    [Fact]
    public void The_document_is_whole_and_has_a_version_also_when_empty()
    {
        JsonElement root = JsonDocument.Parse(Run("stats", "--json", "--as", "nobody").Output).RootElement;
        Assert.Equal(1, root.GetProperty("schemaVersion").GetInt32());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("bank").ValueKind);
        Assert.All(["scores", "recall", "due", "speakers", "sides", "processes", "passages", "certainty", "proof"],
            name => Assert.Equal(0, root.GetProperty(name).GetArrayLength()));
    }

    [Fact]
    public void A_bank_that_is_gone_still_has_its_scores()
    {
        JsonElement root = JsonDocument.Parse(Run("stats", "gone", "--json").Output).RootElement;
        Assert.Equal("test",
            Assert.Single(root.GetProperty("scores").EnumerateArray()).GetProperty("mode").GetString());
        Assert.Equal(0, root.GetProperty("passages").GetArrayLength());
    }

    [Theory]
    [InlineData("There is no file \"nowhere\", and no article of that id was answered.", "nowhere")]
    [InlineData("lamp.yaml has a fault in line 131: ", "lamp.yaml")]
    public void What_cannot_be_told_is_one_sentence_and_exit_code_1(string sentence, string bank)
    {
        File.AppendAllText(_bank, "colour: red\n");
        (int code, string output, string error) = Run("stats", bank);
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("quiz: " + sentence, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("stats", "--json", "--csv")]
    [InlineData("stats", "lamp", "tour")]
    [InlineData("stats", "--jsn")]
    public void Wrong_usage_ends_in_2(params string[] args) => Assert.Equal(2, Run(args).Code);

    [Fact]
    public void A_history_that_cannot_be_read_is_one_sentence()
    {
        File.WriteAllText(Path.Combine(_home.FullName, "history.db"), new string('x', 4096));
        (int code, string output, string error) = Run("stats");
        Assert.Equal((1, ""), (code, output));
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    private (int Code, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var io = new Io(TextReader.Null, output, error, new FakeTimeProvider(Noon),
            name => name == "QUIZ_HOME" ? _home.FullName : null, _home.FullName);
        return (Program.Run(args, io), output.ToString(), error.ToString());
    }
}
