using Quiz.Core.Banks;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Printing;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Tests.Classroom;
using Quiz.Core.Tests.Exchange;

namespace Quiz.Core.Tests.Printing;

public class PaperVersionTests
{
    private static readonly Bank Bank = AllShapes.Bank;

    private static readonly SittingOptions All = new() { Count = null, Seed = 7 };

    [Fact]
    public void Versions_have_the_same_questions() =>
        Assert.Single(PaperVersion.Of(Bank, All with { Count = 3 }, 5)
            .Select(v => string.Join(' ', v.Plan.Questions.Order()))
            .Distinct());

    [Fact]
    public void Versions_have_letters_and_seeds_one_after_another() =>
        Assert.Equal([("A", 7), ("B", 8), ("C", 9)], PaperVersion.Of(Bank, All, 3).Select(v => (v.Name, v.Plan.Seed)));

    [Fact]
    public void Versions_differ_in_the_order_of_options_and_items()
    {
        string[] orders = [.. PaperVersion.Of(Bank, All, 4).Select(v => string.Join(
            '|', Sitting(v).Questions.OrderBy(q => q.Question.Id).SelectMany(q => q.Shown).Select(o => o.Id)))];
        Assert.Equal(4, orders.Distinct().Count());
    }

    [Fact]
    public void More_versions_leave_the_first_ones_as_they_are() =>
        Assert.Equal(PaperVersion.Of(Bank, All, 2), PaperVersion.Of(Bank, All, 6).Take(2));

    /// <summary>So that a test on the screen under the same seed is version A.</summary>
    [Fact]
    public void The_first_version_is_the_test_under_the_seed() =>
        Assert.Equal(OnScreen(Bank, All with { Count = 2 }),
            PaperVersion.Of(Bank, All with { Count = 2, Mode = Mode.Practice }, 1)[0].Plan);

    [Fact]
    public void Passages_keep_their_order_in_every_version()
    {
        Bank bank = Build.Bank([.. Enumerable.Range(1, 9).Select(n => Build.Choice($"q{n}", 1 + n % 3))]) with
        {
            Passages = [.. Enumerable.Range(1, 3).Select(n => Build.Passage(n, "One. Two."))],
        };
        foreach (PaperVersion version in PaperVersion.Of(bank, All, 5))
        {
            string?[] passages = [.. Sitting(version, bank).Questions.Select(q => q.Question.Passage)];
            Assert.Equal(passages.Order(), passages);
        }
    }

    /// <summary>So that sheets and pack of one test fit together, however the sheets were made.</summary>
    [Fact]
    public void A_test_that_is_made_has_the_orders_of_a_worksheet_of_its_questions()
    {
        KeyFile key = Exam.Key(terms: new TestTerms("Monday", 20, null, BookPolicy.Closed, true, ProofPolicy.Optional));
        var options = new SittingOptions
        {
            Count = null,
            Only = key.Bank.All.Select(q => q.Id)
            .ToItems(),
            Seed = 5,
            Book = BookPolicy.Closed,
            Certainty = true,
            Prove = ProofPolicy.Optional
        };
        Assert.Equal(PaperVersion.Of(key.Bank, options, 3).Select(v => v with { Plan = v.Plan with { Only = [] } }),
            PaperVersion.Of(key, 5, 3));
        Assert.Equal(("Monday", 20), (key.TestBank.Title, key.TestBank.Minutes));
    }

    /// <summary>
    /// So that sheets that are printed can be typed in, whatever becomes of the key, and those from before there was an
    /// end.
    /// </summary>
    [Fact]
    public void A_test_that_is_made_keeps_its_orders()
    {
        KeyFile made = Exam.Key();
        KeyFile before = made with
        {
            Map =
            made.Map with { Questions = made.Map.Questions.Select(q => q with { IsOnWhole = false }).ToItems() }
        };
        KeyFile corrected = made with
        {
            Bank = made.Bank with
            {
                Questions = made.Bank.Questions
            .Select(q => q is OpenQuestion ? q with { Evidence = made.Bank.Questions[0].Evidence } : q)
            .ToItems()
            }
        };
        string open = made.Bank.Questions.First(q => q is OpenQuestion).Id;
        for (int seed = 0; seed < 20; seed++)
        {
            Items<string> orders = PaperVersion.Of(made, seed, 1)[0].Plan.Questions;
            Assert.Equal(open, orders[^1]);
            Assert.Equal(orders, PaperVersion.Of(corrected, seed, 1)[0].Plan.Questions);
            string?[] passages =
                [.. PaperVersion.Of(before, seed, 1)[0].Plan.Questions.Select(id => made.Bank.Question(id)!.Passage)];
            Assert.Equal(passages.OrderBy(p => made.Bank.Passage(p!).Number), passages);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(27)]
    public void There_are_as_many_versions_as_letters(int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PaperVersion.Of(Bank, All, count));

    private static Plan OnScreen(Bank bank, SittingOptions options) => Quiz.Core.Sessions.Choosing.SittingPlanner.Plan(
        bank, options with { Mode = Mode.Test }, new Dictionary<string, int>());

    private static Session Sitting(PaperVersion version, Bank? bank = null) =>
        Session.Start(bank ?? Bank, version.Plan, DateTimeOffset.UnixEpoch);
}
