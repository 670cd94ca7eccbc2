using Microsoft.Extensions.Time.Testing;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Sessions;
using Quiz.Files.Storage;
using Quiz.Running;
using Quiz.Tests.Screens.Statistics;

namespace Quiz.Tests.Commands;

public sealed class MapCommandTests : IDisposable
{
    private const string Blank = "Blank until";

    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("quiz-map-");

    public MapCommandTests() => Bring("ferry.yaml");

    public void Dispose() => _home.Delete(recursive: true);

    [Theory]
    [InlineData("unread", "map", "ferry.yaml")]
    [InlineData("filled", "map", "ferry.yaml", "--filled")]
    [InlineData("blank", "map", "ferry.yaml", "--blank")]
    public void It_is_told_as(string golden, params string[] args) => Check(golden, args);

    [Fact]
    public void After_a_sitting_it_tells_what_was_known_and_missed()
    {
        Remember(new Learner(5).Sit(Bank, Noon.AddDays(-1), Mode.Practice, 2));
        Check("marked", "map", "ferry.yaml");
        Assert.Contains(Blank, Run("map", "ferry.yaml", "--as", "somebody else").Output, StringComparison.Ordinal);
    }

    /// <summary>It would give the answers of the test away.</summary>
    [Fact]
    public void While_a_test_is_open_it_stays_blank_whatever_was_read_before()
    {
        var learner = new Learner(5);
        Remember(learner.Sit(Bank, Noon.AddDays(-2), Mode.Practice, 2));
        Entry[] test = [.. learner.Sit(Bank, Noon.AddDays(-1), Mode.Test, 2)];
        Remember(test.SkipLast(1));
        Assert.Contains($"{Blank} your test", Run("map", "ferry.yaml").Output, StringComparison.Ordinal);
        Remember(test.TakeLast(1));
        Assert.DoesNotContain(Blank, Run("map", "ferry.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sitting_that_is_not_finished_fills_nothing()
    {
        Remember(new Learner(5).Sit(Bank, Noon.AddDays(-1), Mode.Practice, 2).SkipLast(1));
        Assert.Contains(Blank, Run("map", "ferry.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_results_in_lines_have_it_too()
    {
        string output =
            Typed("play ferry.yaml --all --plain --seed 4", ":map", "", ":dk", "", ":dk", "", ":map", ":map blank");
        Assert.Contains("That is for the results", output, StringComparison.Ordinal);
        Assert.Contains("0 known, 2 missed.", output, StringComparison.Ordinal);
        Assert.Contains("to the last coin. (¶2.2, missed)", output, StringComparison.Ordinal);
        Assert.Contains("To be placed, in alphabetical order:", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_in_lines_has_it_after_the_last_question_and_filled_when_all_is_told()
    {
        string[] lines = ["", ":map", ":overview", ":map", ":goto 1", ":key", "", ":key", "", ":map"];
        string[] maps = Typed("present ferry.yaml --all --plain", lines).Split("The map of the article: ")[1..];
        Assert.Equal(2, maps.Length);
        Assert.StartsWith("The ferry to Skarholm, blank", maps[0], StringComparison.Ordinal);
        Assert.Contains("Anna Berg (harbour master) doubts: ", maps[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_bank_without_tables_has_no_map()
    {
        Bring("mole.yaml");
        (int code, string output, string error) = Run("map", "mole.yaml");
        Assert.Equal((1, ""), (code, output));
        Assert.EndsWith("so there is no map of it.\n", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("map")]
    [InlineData("map", "ferry.yaml", "--blank", "--filled")]
    public void Wrong_usage_ends_in_2(params string[] args) => Assert.Equal(2, Run(args).Code);

    private Bank Bank =>
        BankReader.Read(BankBytes.Read(Path.Combine(_home.FullName, "ferry.yaml"))).Bank!; // without a fault

    private void Bring(string bank) =>
        File.Copy(Path.Combine(Golden.Repository, "tests/Quiz.Tests/Views", bank), Path.Combine(_home.FullName, bank));

    private void Remember(IEnumerable<Entry> entries)
    {
        using var history = new History(new DataFolder(_home.FullName));
        foreach (Entry entry in entries) history.Append(entry);
    }

    private void Check(string golden, params string[] args)
    {
        (int code, string output, string error) = Run(args);
        Assert.Equal((0, ""), (code, error));
        Golden.Check(output, $"tests/Quiz.Tests/Commands/Golden/map-{golden}.txt");
    }

    /// <summary>What is said to lines that are typed.</summary>
    private string Typed(string command, params string[] lines) =>
        Run(new StringReader(string.Join('\n', lines) + "\n"), command.Split(' ')).Output;

    private (int Code, string Output, string Error) Run(params string[] args) => Run(TextReader.Null, args);

    private (int Code, string Output, string Error) Run(TextReader input, string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        string home = _home.FullName;
        var time = new FakeTimeProvider(Noon);
        var io = new Io(input, output, error, time, name => name == "QUIZ_HOME" ? home : null, home);
        return (Program.Run(args, io), output.ToString(), error.ToString());
    }
}
