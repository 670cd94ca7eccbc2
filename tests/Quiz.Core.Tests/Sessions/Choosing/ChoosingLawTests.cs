using CsCheck;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;
using Quiz.Tests;

namespace Quiz.Core.Tests.Sessions.Choosing;

/// <summary>What holds for every sitting, whatever the bank, the seed and what was asked before.</summary>
public class ChoosingLawTests
{
    private const int Banks = 300, Seeds = 20;

    public static TheoryData<string> Shipped =>
        [.. Directory.GetFiles(Path.Combine(Golden.Repository, "quizzes"), "*.yaml").Select(f => Path.GetFileName(f))];

    [Fact]
    public void In_any_bank_the_rules_hold() => Gen.Select(InventedBank.Any, Gen.Long, Gen.Int[1, 14], Gen.Enum<Mode>(),
        Gen.Int[0, 2].Array[0, 60]).Sample((bank, seed, count, mode, times) =>
    {
        var asked = bank.All.Zip(times).Where(p => p.Second > 0).ToDictionary(p => p.First.Id, p => p.Second);
        Rules.Hold(bank, new SittingOptions { Seed = seed, Count = count, Mode = mode }, asked,
            mode == Mode.Practice && asked.Count == 0);
        Rules.Hold(bank, new SittingOptions { Seed = seed, Count = count }, [], isNewcomer: true);
    }, iter: Banks);

    [Theory]
    [MemberData(nameof(Shipped))]
    public void In_the_shipped_banks_the_rules_hold(string name)
    {
        Bank bank = Read(name);
        for (int seed = 0; seed < Seeds; seed++)
        {
            Rules.Hold(bank, new SittingOptions { Seed = seed }, [], isNewcomer: true);
            Rules.Hold(bank, new SittingOptions { Seed = seed, Mode = Mode.Test }, [], isNewcomer: false);
            Rules.Hold(bank, new SittingOptions { Seed = seed },
                bank.Questions.Take(seed).ToDictionary(q => q.Id, _ => 1), isNewcomer: seed == 0);
        }
    }

    /// <summary>What newcomers meet first, to be read like a page of the bank.</summary>
    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_first_sitting_is_as_its_author_would_want_it(string name)
    {
        Bank bank = Read(name);
        string text = string.Join('\n', new[] { 1, 2 }.Select(seed =>
            $"Seed {seed}\n\n" + string.Concat(SittingPlanner.Plan(bank, new SittingOptions { Seed = seed },
                new Dictionary<string, int>()).Questions.Select(id => bank.Question(id)!)
                .Select(q => $"{(q.IsCore ? '*' : ' ')} {q.Id} · {q.Passage} · {q.Process}\n  {q.InALine}\n"))));
        Golden.Check(text, $"tests/Quiz.Core.Tests/Sessions/FirstSittings/{Path.ChangeExtension(name, ".txt")}");
    }

    private static Bank Read(string name) =>
        BankReader.Read(File.ReadAllBytes(Path.Combine(Golden.Repository, "quizzes", name))).Bank!;
}
