using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;

namespace Quiz.Core.Tests.Sessions;

/// <summary>How derived questions take part in sittings, and what results say of them.</summary>
public class DerivedSittingTests
{
    private static readonly Dictionary<string, int> Never = [];

    /// <summary>A derived question on a claim, without evidence, so that only what it is about can tell it.</summary>
    private static ChoiceQuestion On(string claim, string family, string? about = null) =>
        Build.Choice($"{family}.{claim}") with
        {
            Tags = [family],
            Evidence = [],
            About = [new Point(about ?? Point.Claim, claim)],
        };

    private static Bank Bank(params Question[] derived) =>
        Build.Bank(Build.Choice("q1", 1, "sea"), Build.Choice("q2", 2)) with { Derived = [.. derived] };

    private static Items<string> Planned(Bank bank, SittingOptions options, Dictionary<string, int>? asked = null) =>
        SittingPlanner.Plan(bank, options, asked ?? Never).Questions;

    [Fact]
    public void A_test_leaves_exercises_to_practice_unless_they_are_named()
    {
        Bank bank = Bank(On("a", "who-says"), On("b", "find-it"));
        var practice = new SittingOptions { Seed = 1 };
        SittingOptions test = practice with { Mode = Mode.Test };
        Assert.Equal(["find-it.b", "q1", "q2", "who-says.a"], Planned(bank, practice).Order());
        Assert.Equal(["q1", "q2", "who-says.a"], Planned(bank, test).Order());
        Assert.Equal(["who-says.a"], Planned(bank, test with { Only = ["who-says"] }));
        Assert.Equal(["find-it.b", "q1"], Planned(bank, test with { Only = ["find-it.b", "sea"] }).Order());
        Assert.Equal(["q1", "q2", "who-says.a"], Planned(bank, test with { Only = ["single-choice"] }).Order());
    }

    [Fact]
    public void A_test_of_everything_has_derived_questions_only_where_they_are_named()
    {
        Bank bank = Bank(On("a", "who-says"), On("b", "find-it"));
        var test = new SittingOptions { Seed = 1, Mode = Mode.Test, Count = null };
        Assert.Equal(["q1", "q2"], Planned(bank, test).Order());
        Assert.Equal(["q1", "q2"], Planned(bank, test with { Only = ["single-choice"] }).Order());
        Assert.Equal(["find-it.b", "who-says.a"], Planned(bank, test with { Only = ["who-says", "find-it"] }).Order());
    }

    [Fact]
    public void At_most_one_question_is_asked_on_a_row()
    {
        Bank bank = Bank(On("a", "who-says"), On("a", "find-it"), On("a", "who-wants", Point.Want));
        for (int seed = 0; seed < 20; seed++)
        {
            Items<string> planned = Planned(bank, new SittingOptions { Seed = seed });
            Assert.Single(planned, id => id is "who-says.a" or "find-it.a");
            Assert.Contains("who-wants.a", planned);
        }
    }

    [Fact]
    public void No_row_is_asked_about_that_is_a_wrong_option_elsewhere_and_none_is_one_twice()
    {
        Point Row(string id) => new(Point.Claim, id);
        Bank bank = Bank(On("a", "x") with { Beside = [Row("b")] }, On("b", "x"),
            On("c", "x") with { Beside = [Row("b")] }, On("d", "x"));
        for (int seed = 0; seed < 20; seed++)
        {
            Assert.Equal(2, Planned(bank, new SittingOptions { Seed = seed, Mode = Mode.Test, Only = ["x"] }).Count);
            Assert.Equal(2, Planned(bank, new SittingOptions { Seed = seed, Only = ["x"] }).Count);
        }
    }

    [Fact]
    public void A_written_question_and_a_derived_one_on_the_same_words_exclude_each_other()
    {
        Question same = On("a", "who-says") with { Evidence = [new(Build.Place(1, 2, 6), [])] };
        for (int seed = 0; seed < 20; seed++)
            Assert.Single(Planned(Bank(same), new SittingOptions { Seed = seed }), id => id is "q1" or "who-says.a");
    }

    [Fact]
    public void Written_questions_come_first_and_the_families_take_turns()
    {
        Question[] derived =
            [.. Enumerable.Range(0, 9).Select(i => On($"c{i}", "whose-idea")), On("w", "who-says"), On("f", "find-it")];
        Items<string> planned = Planned(Bank(derived), new SittingOptions { Seed = 5, Count = 5 });
        Assert.Equal(2, planned.Count(id => id is "q1" or "q2"));
        Assert.Equal(3, planned.Where(id => id.Contains('.', StringComparison.Ordinal)).Select(id => id.Split('.')[0])
            .Distinct().Count());
    }

    [Fact]
    public void The_least_asked_point_comes_first_and_on_it_the_family_asked_least()
    {
        Bank bank = Build.Bank() with
        {
            Derived =
            [On("a", "who-says"), On("a", "find-it"), On("b", "who-says"), On("b", "find-it")]
        };
        var one = new SittingOptions { Seed = 3, Count = 1 };
        for (int seed = 0; seed < 20; seed++)
        {
            Assert.Contains(
                Planned(bank, one with { Seed = seed }, new() { ["who-says.a"] = 1 })[0],
                new[] { "who-says.b", "find-it.b" });
            Assert.Equal("find-it.a", Planned(bank, one with
            {
                Seed = seed,
                Only =
                ["find-it", "who-says"]
            }, new() { ["who-says.a"] = 2, ["who-says.b"] = 2, ["find-it.b"] = 1 })[0]);
        }
    }

    [Fact]
    public void Results_know_the_speakers_and_sides_of_derived_questions_from_their_rows()
    {
        Bank bank = Bank(On("a", "who-says"), On("a", "who-wants", Point.Want)) with
        {
            People = [new Person("ann", "Ann", null, [])],
            Sides = [new Side("lake", "Lake")],
            Claims = [new Claim { Id = "a", By = "ann", AlsoBy = ["article"], Says = "so" }],
            Wants = [new Want { Id = "a", Sides = ["lake"], Relation = Relation.Needs, What = "rain" }],
        };
        Plan plan = SittingPlanner.Plan(bank, new SittingOptions { Seed = 1, Only = ["who-says", "who-wants"] }, Never);
        Results results = Results.Of(Session.Start(bank, plan, Build.Noon));
        Assert.Equal([new Tally("ann", "Ann", 0, 1), new Tally("article", "the writer", 0, 1)], results.BySpeaker);
        Assert.Equal([new Tally("lake", "Lake", 0, 1)], results.BySide);
    }

    [Fact]
    public void A_written_question_is_about_the_rows_whose_words_it_turns_on_or_else_about_its_own()
    {
        Claim claim = new() { Id = "a", By = "article", Says = "so", Evidence = [new(Build.Place(1, 2, 6), [])] };
        Bank bank = Bank() with { Claims = [claim] };
        Assert.Equal([new Point(Point.Claim, "a")], QuestionPoints.Of(bank, bank.Questions[0]));
        Assert.Equal([new Point(Point.Sentence, "p2.1")], QuestionPoints.Of(bank, bank.Questions[1]));
        Assert.Equal([new Point(Point.Claim, "x")], QuestionPoints.Of(bank, On("x", "who-says")));
    }
}
