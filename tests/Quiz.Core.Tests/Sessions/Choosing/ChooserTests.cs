using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;

namespace Quiz.Core.Tests.Sessions.Choosing;

public class ChooserTests
{
    private static readonly Dictionary<string, int> Never = [];

    private static readonly Dictionary<string, int> Before = new() { ["gone"] = 1 };

    /// <summary>A question whose evidence no other has.</summary>
    private static Question At(int number, Process? process = null, bool isCore = false, params int[] passages) =>
        Build.Choice($"q{number:00}") with
        {
            Process = process,
            IsCore = isCore,
            Passage = $"p{passages.FirstOrDefault(1)}",
            Evidence = (passages.Length == 0 ? [1] : passages).Select(p => new EvidenceEntry(
                Build.Place(p, number * 10, number * 10 + 5) with { Sentences = [$"p{p}.{number}"] }, [])).ToItems(),
        };

    private static Question Derived(string family, int row, Process process = Process.Infer) => At(100
        + row, process) with
    { Id = $"{family}.r{row}", Tags = [family], About = [new Point(Point.Claim, $"c{row}")] };

    private static Bank Bank(IEnumerable<Question> written, params Question[] derived) => Build.Bank([.. written]) with
    {
        Passages = [.. Enumerable.Range(1, 5).Select(n => Build.Passage(n, "One. Two."))],
        Derived = [.. derived],
    };

    private static Question[] Planned(Bank bank, SittingOptions options, Dictionary<string, int>? asked = null) =>
        [.. SittingPlanner.Plan(bank, options, asked ?? Never).Questions.Select(id => bank.Question(id)!)];

    [Fact]
    public void What_readers_do_is_mixed_as_far_as_the_bank_has_it()
    {
        Bank even = Bank(Enumerable.Range(0, 48).Select(i => At(i, (Process)(i % 4))));
        Bank odd = Bank(Enumerable.Range(0, 48).Select(i => At(i, i == 0 ? Process.Infer : Process.Locate)));
        foreach (long seed in Enumerable.Range(0, 20))
        {
            Process?[] mix = [.. Planned(even, new SittingOptions { Seed = seed }, Before).Select(q => q.Process)];
            Assert.Equal([3, 4, 3, 2], Enum.GetValues<Process>().Select(p => mix.Count(m => m == p)));
            Assert.Contains(Planned(odd, new SittingOptions { Seed = seed }, Before), q => q.Process == Process.Infer);
        }
    }

    [Fact]
    public void Derived_questions_are_at_most_a_third_but_fill_a_bank_that_has_little_else()
    {
        Question[] derived = [.. Enumerable.Range(0, 30).Select(i => Derived($"family-{i % 10}", i))];
        Assert.All(Enumerable.Range(0, 20), seed => Assert.InRange(
            Planned(Bank(Enumerable.Range(0, 20).Select(i => At(i)), derived), new SittingOptions { Seed = seed },
                Before).Count(q => q.IsDerived), 0, 4));
        Assert.Equal(9,
            Planned(Bank([At(1), At(2), At(3)], derived), new SittingOptions { Seed = 1 }).Count(q => q.IsDerived));
        Assert.Equal(12, Planned(
            Bank(Enumerable.Range(0, 20).Select(i => At(i)), [.. derived.Select(q => q with { Tags = ["who-says"] })]),
            new SittingOptions { Seed = 1, Only = ["who-says"] }).Length);
    }

    [Fact]
    public void At_most_two_are_of_a_family_while_there_are_others()
    {
        Question[] derived = [.. Enumerable.Range(0, 9).Select(i => Derived("sort-voices", i)), Derived("find-it", 9)];
        Question[] planned = Planned(Bank([At(1)], derived), new SittingOptions { Seed = 1, Count = 4 });
        Assert.Equal(2, planned.Count(q => q.Tags.Contains("sort-voices")));
        Assert.Equal(5, Planned(Bank([], derived), new SittingOptions { Seed = 1, Count = 6 }).Count(
            q => q.Tags.Contains("sort-voices")));
    }

    [Fact]
    public void Both_who_says_what_and_who_wants_what_occur_from_eight_questions_on()
    {
        Bank bank = Bank(Enumerable.Range(0, 30).Select(i => At(i, (Process)(i % 4))), [.. Enumerable.Range(0, 30)
            .Select(i => Derived(i == 7 ? "who-wants" : i == 8 ? "who-says" : "find-it", i))]);
        foreach (Mode mode in new[] { Mode.Practice, Mode.Test })
        {
            foreach (int seed in Enumerable.Range(0, 20))
                Assert.Equal(["who-says.r8", "who-wants.r7"], Planned(
                    bank,
                    new SittingOptions { Seed = seed, Count = 8, Mode = mode },
                    Before).Select(q => q.Id).Where(id => id.StartsWith("who", StringComparison.Ordinal)).Order());
        }
    }

    [Fact]
    public void No_statement_stands_in_a_box_twice()
    {
        Question[] same = [.. Enumerable.Range(0, 3)
            .Select(i => At(i) with { Statement = $"The {new string(' ', i)} lamp is lit." })];
        Assert.Single(Planned(Bank(same), new SittingOptions { Seed = 1 }));
    }

    /// <summary>The stem of the one names what the box of the other is about.</summary>
    [Fact]
    public void What_is_derived_shares_no_sentence_with_another_question()
    {
        Question derived = Derived("who-wants", 1);
        Question inSameSentence = At(1) with
        {
            Evidence =
            [new(Build.Place(1, 0, 5) with { Sentences = derived.Evidence[0].Place.Sentences }, [])]
        };
        Assert.Single(Planned(Bank([inSameSentence], derived), new SittingOptions { Seed = 1 }));
        Assert.Equal(2, Planned(Bank([inSameSentence, inSameSentence with
        {
            Id = "q2",
            Evidence = [new(Build.Place(1, 6, 9) with { Sentences = derived.Evidence[0].Place.Sentences }, [])],
        }]), new SittingOptions { Seed = 1 }).Length);
    }

    [Fact]
    public void A_newcomer_meets_the_best_ones_whatever_the_seed_and_later_what_is_left()
    {
        Bank bank = Bank(Enumerable.Range(0, 20).Select(i => At(i, (Process)(i % 4), i % 2 == 0)),
            Derived("who-says", 1), Derived("who-wants", 2));
        foreach (int seed in Enumerable.Range(0, 20))
        {
            Question[] first = Planned(bank, new SittingOptions { Seed = seed });
            Assert.Equal(bank.Questions.Where(q => q.IsCore), first.Where(q => !q.IsDerived).OrderBy(q => q.Id));
            Assert.Equal(2, first.Count(q => q.IsDerived));
            Assert.Equal(Enumerable.Repeat(false, 8), Planned(bank, new SittingOptions { Seed = seed }, first
                .ToDictionary(q => q.Id, _ => 1)).Select(q => q.IsCore).Order().Take(8));
            Assert.Contains(
                Planned(bank, new SittingOptions { Seed = seed, Mode = Mode.Test }), q => !q.IsCore && !q.IsDerived);
        }
    }

    [Fact]
    public void A_first_sitting_begins_easily_and_ends_on_the_whole_text()
    {
        Bank bank = Bank(
        [
            At(1, Process.Evaluate, true, 1), At(2, Process.Locate, true, 2), At(3, Process.Locate, false, 1),
            At(4, Process.Locate, true, 4),
            At(5, Process.Interpret, false, 1, 2, 3), At(6, Process.Interpret, true, 1, 3, 4),
            Build.Open("q07") with { IsCore = true, Evidence = [] },
        ]);
        foreach (int seed in Enumerable.Range(0, 20))
        {
            Question[] first = Planned(bank, new SittingOptions { Seed = seed, Count = 5 });
            Assert.Equal(["q02", "q01", "q04", "q06", "q07"], first.Select(q => q.Id));
            Assert.Equal(["q02", "q06"],
                Planned(bank, new SittingOptions { Seed = seed, Count = 2 }).Select(q => q.Id));
            Assert.Equal(["q02"], Planned(bank, new SittingOptions { Seed = seed, Count = 1 }).Select(q => q.Id));
        }
    }

    [Fact]
    public void What_is_on_the_whole_text_comes_last_whoever_asks()
    {
        Bank bank = Bank([
            At(1, null, false, 1, 2, 3),
            At(2, null, false, 5),
            Build.Open("q03") with { Evidence = [] },
            At(4, null, false, 1, 2),
        ], Derived("sort-voices", 1) with { Evidence = At(200, null, false, 3, 4, 5).Evidence });
        foreach (Mode mode in new[] { Mode.Practice, Mode.Test })
        {
            Assert.Equal(["q04", "q02", "sort-voices.r1", "q01", "q03"],
                Planned(bank, new SittingOptions { Seed = 1, Mode = mode }, Before).Select(q => q.Id));
            Assert.Equal(["q04", "q02", "q01", "q03"], Planned(bank, new SittingOptions
            {
                Seed =
                1,
                Mode = mode,
                Count = null
            }, Before).Where(q => !q.IsDerived).Select(q => q.Id));
        }
    }
}
