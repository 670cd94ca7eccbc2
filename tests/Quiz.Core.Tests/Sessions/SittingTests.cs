using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;

namespace Quiz.Core.Tests.Sessions;

public class SittingTests
{
    private static readonly Dictionary<string, int> Never = [];

    private static Question At(string id, int passage, int start, int end) =>
        Build.Choice(id, passage) with { Evidence = [new(Build.Place(passage, start, end), [])] };

    private static Plan Plan(Bank bank, SittingOptions options, Dictionary<string, int>? asked = null) =>
        SittingPlanner.Plan(bank, options, asked ?? Never);

    [Fact]
    public void At_most_one_question_is_asked_on_a_span()
    {
        Bank bank = Build.Bank(At("q1", 1, 0, 8), At("q2", 1, 4, 12), At("q3", 1, 20, 24));
        for (int seed = 0; seed < 20; seed++)
        {
            Items<string> questions = Plan(bank, new SittingOptions { Seed = seed }).Questions;
            Assert.Equal(2, questions.Count);
            Assert.Contains("q3", questions);
        }
    }

    [Fact]
    public void At_most_one_question_is_asked_on_a_claim()
    {
        Bank bank = Build.Bank(At("q1", 1, 0, 4), At("q2", 1, 9, 12)) with
        {
            Claims = [new Claim { Id = "c", By = "article", Says = "so", Evidence = [new(Build.Place(1, 0, 12), [])] }],
        };
        Assert.Single(Plan(bank, new SittingOptions { Seed = 3 }).Questions);
    }

    [Fact]
    public void All_means_all() =>
        Assert.Equal(2, Plan(Build.Bank(At("q1", 1, 0, 8), At("q2", 1, 4, 12)), new SittingOptions
        {
            Seed =
            1,
            Count = null
        }).Questions.Count);

    [Fact]
    public void Questions_on_one_point_take_turns()
    {
        Bank bank = Build.Bank(At("q1", 1, 0, 8), At("q2", 1, 4, 12));
        Assert.Equal(["q2"], Plan(bank, new SittingOptions { Seed = 1 }, new() { ["q1"] = 1 }).Questions);
        Assert.Equal(["q1"], Plan(bank, new SittingOptions { Seed = 1 }, new() { ["q1"] = 1, ["q2"] = 2 }).Questions);
    }

    [Fact]
    public void Passages_keep_their_order_whatever_the_seed()
    {
        Bank bank = Build.Bank([.. Enumerable.Range(0, 12).Select(i => At($"q{i}", i % 2 + 1, i, i + 1))]);
        var orders = new HashSet<string>();
        for (int seed = 0; seed < 20; seed++)
        {
            Items<string> questions = Plan(bank, new SittingOptions { Seed = seed, Count = null }).Questions;
            string[] passages = [.. questions.Select(id => bank.Question(id)!.Passage!)];
            Assert.Equal(passages.Order(StringComparer.Ordinal), passages);
            orders.Add(string.Join(' ', questions));
        }

        Assert.True(orders.Count > 10);
    }

    [Fact]
    public void A_seed_decides_everything()
    {
        Bank bank = Build.Bank([.. Enumerable.Range(0, 12).Select(i => At($"q{i}", 1, i, i + 1))]);
        var options = new SittingOptions { Seed = 42, Count = 5 };
        Assert.Equal(Plan(bank, options), Plan(bank, options));
        Assert.Equal(Session.Start(bank, Plan(bank, options), Build.Noon),
            Session.Start(bank, Plan(bank, options), Build.Noon));
    }

    [Theory]
    [InlineData("q1", "q1")]
    [InlineData("short-answer", "q2")]
    [InlineData("war", "q3")]
    public void A_sitting_is_narrowed_by_id_type_or_tag(string word, string expected) =>
        Assert.Equal([expected], Plan(
            Build.Bank(Build.Choice("q1"), Build.Fill("q2"), Build.Choice("q3", 2, "war")),
            new SittingOptions { Seed = 1, Only = [word] }).Questions);

    [Fact]
    public void A_test_is_as_open_as_the_author_says_unless_the_learner_says_otherwise()
    {
        Bank bank = Build.Bank(Build.Choice("q")) with { Book = BookPolicy.Closed };
        Assert.Equal(BookPolicy.Closed, Plan(bank, new SittingOptions { Seed = 1, Mode = Mode.Test }).Book);
        Assert.Equal(BookPolicy.Open, Plan(bank, new SittingOptions { Seed = 1 }).Book);
        Assert.Equal(BookPolicy.Open,
            Plan(bank, new SittingOptions { Seed = 1, Mode = Mode.Test, Book = BookPolicy.Open }).Book);
    }
}
