using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Screens;
using Quiz.Screens.Documents;
using Quiz.Screens.Pages;
using Quiz.Tests.Plain;

namespace Quiz.Tests.Screens;

/// <summary>What is typed and not yet confirmed is kept, and taken back as one.</summary>
public class KeepTypedTests
{
    private static readonly DateTimeOffset Noon = Lighthouse.Noon;

    [Fact]
    public void What_is_typed_is_kept_as_a_draft_and_the_screen_stays_as_it_is()
    {
        Trainer typed = Type(Asked(Lighthouse.Why), "He is hun");
        (Trainer kept, IReadOnlyList<Effect> effects) = typed.Update(new Message.KeepTyped(), Noon);
        Assert.Equal(new Drafted("why", new OpenAnswer("He is hun")),
            Assert.IsType<Effect.Save>(Assert.Single(effects)).Happened);
        Assert.Equal(((QuestionScreen)typed.Screen).Hand, ((QuestionScreen)kept.Screen).Hand);
        Assert.Equal(Field(typed), Field(kept));
        Assert.Empty(kept.Update(new Message.KeepTyped(), Noon).Effects);
    }

    [Fact]
    public void Half_typed_gaps_are_kept()
    {
        Trainer typed = Type(Press(Type(Asked(Lighthouse.Gaps), "keeper"), "Tab"), "harb");
        Assert.Equal(new FillAnswer(["keeper", "harb", ""]), Keep(typed).Session!.Current.Draft);
    }

    [Theory]
    [InlineData("q")]
    [InlineData("Ctrl+C")]
    public void Leaving_keeps_what_is_typed_also_behind_the_article(string leave)
    {
        Trainer behind = Press(Type(Asked(Lighthouse.Why), "He is hungry."), "Esc", "p");
        Trainer typing = Type(Asked(Lighthouse.Why), "He is hungry.");
        Trainer reading = typing with { Screen = (QuestionScreen)typing.Screen with { ArticleInFront = true } };
        foreach (Trainer trainer in (Trainer[])[behind, typing, reading,
            reading with { Screen = new TextScreen(reading.Screen, "Help", []) }])
        {
            // it closes the one, and is a character in the other
            if (leave == "q" && trainer.Screen is TextScreen or { IsTyping: true }) continue;
            (Trainer left, IReadOnlyList<Effect> effects) = trainer.Update(new Message.Pressed(leave), Noon);
            Assert.Equal(new OpenAnswer("He is hungry."), left.Session!.Current.Draft);
            if (leave == "q") Assert.Equal(new Effect.List(), effects[^1]);
            else Assert.Equal(left.Session, Assert.IsType<Effect.Leave>(effects[^1]).Session);
        }
    }

    [Fact]
    public void The_reason_of_a_dispute_is_kept_while_it_is_typed()
    {
        Trainer typed = Type(Press(Asked(Lighthouse.Fuel), "1", "!"), "It burns wh");
        Trainer kept = Keep(typed);
        Assert.Equal(("It burns wh", new ChoiceAnswer(["Gas"])),
            (kept.Session!.Current.ReasonDraft, kept.Session.Current.Draft));
        Trainer resumed = new(SittingScreen.For(kept.Session), default);
        Assert.Contains("You began to dispute this question: It burns wh", Golden(resumed), StringComparison.Ordinal);
        Trainer again = Press(resumed, "!");
        Assert.Equal("It burns wh", ((EntryScreen)again.Screen).Typed);
        Session disputed = Press(Type(again, "It burns whales."), "Enter").Session!;
        Assert.Equal(("It burns whales.", null), (disputed.Current.Dispute, disputed.Current.ReasonDraft));
        Assert.Null(Press(Type(again, ""), "Esc").Session!.Current.ReasonDraft);
        Assert.Equal("It burns", Press(Type(again, "It burns"), "Esc").Session!.Current.ReasonDraft);
    }

    [Fact]
    public void What_was_kept_bit_by_bit_is_taken_back_as_a_whole()
    {
        Trainer typed = Asked(Lighthouse.Why);
        foreach (string text in (string[])["He", "He is", "He is hungry."]) typed = Keep(Type(typed, text));
        typed = Press(typed, "Esc");
        Assert.NotNull(typed.Session!.Current.Draft);
        Assert.Null(Press(typed, "u").Session!.Current.Draft);
    }

    [Fact]
    public void Each_gap_is_taken_back_by_itself()
    {
        Trainer typed = Asked(Lighthouse.Gaps);
        foreach (string text in (string[])["ke", "keeper"]) typed = Keep(Type(typed, text));
        typed = Press(typed, "Tab");
        foreach (string text in (string[])["har", "harbour"]) typed = Keep(Type(typed, text));
        typed = Press(typed, "Esc", "u");
        Assert.Equal(new FillAnswer(["keeper", "", ""]), typed.Session!.Current.Draft);
        Assert.Null(Press(typed, "Esc", "u").Session!.Current.Draft);
    }

    private static string Golden(Trainer trainer) =>
        string.Join('\n', QuestionDocument.Of(trainer.Session!, null, false)
            .Select(b => string.Concat(b.Lead.Concat(b.Runs).Select(r => r.Text))));

    private static Field? Field(Trainer trainer) =>
        ((QuestionScreen)trainer.Screen).Hand.Field(trainer.Session!) is { } field ? field with { Text = "" } : null;

    private static Trainer Asked(Question question) =>
        new(SittingScreen.For(Lighthouse.Practice(question).Apply(new Went(Stage.Asking, 0), Noon)), default);

    private static Trainer Keep(Trainer trainer) => trainer.Update(new Message.KeepTyped(), Noon).Next;

    private static Trainer Type(Trainer trainer, string text) => trainer.Update(new Message.Typed(text), Noon).Next;

    private static Trainer Press(Trainer trainer, params string[] keys) =>
        keys.Aggregate(trainer, (t, key) => t.Update(new Message.Pressed(key), Noon).Next);
}
