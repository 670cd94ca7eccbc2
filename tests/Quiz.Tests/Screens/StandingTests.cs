using Quiz.Core;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Screens;
using Quiz.Tests.Plain;

namespace Quiz.Tests.Screens;

/// <summary>In a test, what a learner sees as theirs is theirs, confirmed or not.</summary>
public class StandingTests
{
    private static readonly DateTimeOffset Noon = Lighthouse.Noon;

    public static TheoryData<string> Shapes { get; } = [.. Begun.Keys];

    private static Dictionary<string, (Question Question, string[] Keys, Answer Answer)> Begun => new()
    {
        ["a picked option"] = (Lighthouse.Fuel, ["1"], new ChoiceAnswer(["Gas"])),
        ["an option that Enter would give"] = (Lighthouse.Fuel, ["1", "Down"], new ChoiceAnswer(["fish"])),
        ["ticks"] = (Lighthouse.When, ["1", "3"], new ChoiceAnswer(["It is lit at dusk", "It turns"])),
        ["a typed word"] = (Lighthouse.Payer, ["type: the harbour ", "Esc"], new FillAnswer(["the harbour"])),
        ["words in some gaps"] =
            (Lighthouse.Gaps, ["type:keeper", "Tab", "type:harbour", "Esc"], new FillAnswer(["keeper", "harbour", ""])),
        ["no number where one is asked for"] =
            (Lighthouse.Turns, ["type:sixty-ish", "Esc"], new FillAnswer(["sixty-ish"])),
        ["an order begun"] = (Lighthouse.Night, ["Space", "Down", "Space"], Moved(Lighthouse.Night)),
        ["a word placed in a gap"] = (Lighthouse.Words, ["1", "a"],
            new PairAnswer([new Pairing("1", Lighthouse.Test(Lighthouse.Words).Current.Rights[0].Id)])),
        ["a marked sentence"] = (Lighthouse.Find, ["Down", "Space"], new MarkAnswer(["p1.1"])),
        ["own words"] = (Lighthouse.Why, ["type:He is hungry.", "Esc"], new OpenAnswer("He is hungry.")),
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void What_stands_there_is_given_by_moving_on(string what)
    {
        (Question question, string[] keys, Answer answer) = Begun[what];
        foreach (string on in (string[])["Right", "s", "g"])
        {
            Trainer left = Press(
                Asked(question, Lighthouse.Sleeps), [.. keys, on, .. on == "g" ? ["type:2", "Enter"] : (string[])[]]);
            Assert.Equal(answer, left.Session!.Questions[0].Latest?.Answer);
        }

        Trainer back = Press(Asked(question, Lighthouse.Sleeps), [.. keys, "Right", "Left"]);
        Assert.Equal(answer, back.Session!.Standing);
    }

    /// <summary>As where the program was killed between two steps, or an older version left it.</summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public void What_stands_anywhere_is_given_by_handing_in(string what)
    {
        (Question question, _, Answer answer) = Begun[what];
        Session session = Lighthouse.Test(question, Lighthouse.Sleeps)
            .Apply(new Drafted(question.Id, answer), Noon)
            .Apply(new Went(Stage.Overview, 1), Noon);
        var overview = new Trainer(SittingScreen.For(session), default);
        Assert.Equal("1 question has no answer. Press h again to hand in, any other key goes back.",
            ((OverviewScreen)Press(overview, "h").Screen).Said);
        Assert.Equal(answer, Press(overview, "h", "h").Session!.Questions[0].Latest?.Answer);
        Assert.Equal(answer, new Transcript(session, [":handin", ":handin"]).Session.Questions[0].Latest?.Answer);
    }

    [Fact]
    public void What_was_given_and_taken_off_again_is_none_any_more()
    {
        Trainer given =
            Press(Asked(Lighthouse.When, Lighthouse.Payer, Lighthouse.Find, Lighthouse.Fuel, Lighthouse.Sleeps),
                "1", "Enter", "type:the town", "Enter", "Down", "Space", "Enter", "3", "Enter");
        Assert.Equal(4, given.Session!.AnsweredCount);
        Trainer taken = Press(given, "g", "type:1", "Enter", "1", "Right", "Tab", "type:", "Esc", "Right", "Down",
            "Space", "Right", "x", "Right");
        Assert.All(taken.Session!.Questions.Take(4), q => Assert.Equal(new DontKnow(), q.Latest?.Answer));
    }

    [Fact]
    public void What_was_confirmed_is_not_given_twice()
    {
        Trainer given = Press(Asked(Lighthouse.Payer, Lighthouse.Sleeps), "type: the town ", "Enter", "Left", "Right",
            "Left", "Tab", "type:the town  ", "Esc");
        (_, IReadOnlyList<Effect> effects) = given.Update(new Message.Pressed("Right"), Noon);
        Assert.Equal([typeof(Went)], effects.Cast<Effect.Save>().Select(s => s.Happened.GetType()));
    }

    [Fact]
    public void In_practice_nothing_is_given_that_was_not_confirmed()
    {
        Trainer left = Press(new Trainer(SittingScreen.For(Lighthouse.Practice(Lighthouse.Fuel, Lighthouse.Sleeps)
            .Apply(new Went(Stage.Asking, 0), Noon)), default), "1", "Right");
        Assert.Null(left.Session!.Questions[0].Latest);
    }

    [Theory]
    [InlineData("1", "x")]
    [InlineData("1", "3", "x", "Up", "Up", "x")]
    public void What_is_struck_out_is_not_ticked_any_more(params string[] keys)
    {
        foreach (Question question in (Question[])[Lighthouse.Fuel, Lighthouse.When])
        {
            Trainer struck = Press(Asked(question, Lighthouse.Sleeps), keys);
            Assert.Null(Press(struck, "Enter").Session!.Questions[0].Latest);
            Assert.Null(Press(struck, "Right").Session!.Questions[0].Latest);
            Assert.False(((QuestionScreen)struck.Screen).HasAnswer);
            Trainer practised = Press(new Trainer(SittingScreen.For(Lighthouse.Practice(question)
                .Apply(new Went(Stage.Asking, 0), Noon)), default), [.. keys, "Enter"]);
            Assert.Null(practised.Session!.Current.Latest);
        }
    }

    private static Answer Moved(OrderQuestion question)
    {
        Items<OrderItem> shown = Lighthouse.Test(question).Current.Items;
        return new OrderAnswer([shown[1].Id, shown[0].Id, shown[2].Id, shown[3].Id]);
    }

    private static Trainer Asked(params Question[] questions) =>
        new(SittingScreen.For(Lighthouse.Test(questions).Apply(new Went(Stage.Asking, 0), Noon)), default);

    private static Trainer Press(Trainer trainer, params string[] keys) => keys.Aggregate(trainer, (t, key) =>
        t.Update(key.StartsWith("type:", StringComparison.Ordinal)
            ? new Message.Typed(key[5..])
            : new Message.Pressed(key), Noon).Next);
}
