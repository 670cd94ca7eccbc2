using Quiz.Core;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Screens;
using Quiz.Screens.Pages;
using Quiz.Screens.Presenting;
using Quiz.Tests.Plain;

namespace Quiz.Tests.Screens.Presenting;

public class PresentScreenTests
{
    private static readonly Size Wall = new(80, 24);

    [Fact]
    public void Enter_counts_line_by_line_and_keeps_each_at_once()
    {
        var class7 = new Class(Lighthouse.Fuel);
        class7.Press("Enter");
        class7.Type("3").Press("Enter");
        class7.Type("14").Press("Enter").Type("8").Press("Enter").Press("Enter").Type("2").Press("Enter");
        Assert.Equal("Gas=3 fish=14 Oil=8 Coal=0 =2", class7.Hands(0));
        Assert.Equal(5, class7.Saved.OfType<HandsCounted>().Count());
        Assert.False(class7.Screen.IsTyping);
    }

    [Fact]
    public void All_numbers_can_be_typed_at_once_from_any_line()
    {
        var class7 = new Class(Lighthouse.Fuel);
        class7.Press("h").Type("3 14").Press("Enter").Type("8 0 2").Press("Enter");
        Assert.Equal("Gas=3 fish=14 Oil=8 Coal=0 =2", class7.Hands(0));
    }

    [Fact]
    public void What_is_no_number_is_told_and_the_field_is_empty_again()
    {
        var class7 = new Class(Lighthouse.Fuel);
        string field = class7.Press("h").Screen.Page(Wall).Panes[1].Field!.Id;
        class7.Type("many").Press("Enter");
        Assert.Equal("\"many\" is no number of hands.", class7.Screen.Said);
        Assert.Equal("", class7.Screen.Counting?.Typed);
        Assert.NotEqual(field, class7.Screen.Page(Wall).Panes[1].Field!.Id); // a new one, or its text would stay
        Assert.Empty(class7.Saved.OfType<HandsCounted>());
    }

    [Fact]
    public void A_count_that_was_left_goes_on_where_it_was_and_a_full_one_can_be_corrected()
    {
        var class7 = new Class(Lighthouse.Fuel);
        class7.Press("h").Type("3").Press("Enter").Press("Esc").Press("h");
        Assert.Equal(1, class7.Screen.Counting?.Line);
        class7.Type("1 1 1 1").Press("Enter").Press("h");
        // what is typed is the number, not added to it
        Assert.Equal((0, ""), (class7.Screen.Counting?.Line, class7.Screen.Counting?.Typed));
        class7.Press("Down").Type("9").Press("Enter").Press("Esc");
        Assert.Equal("Gas=3 Oil=1 Coal=1 =1 fish=9", class7.Hands(0));
    }

    [Fact]
    public void Shares_are_drawn_when_all_lines_are_counted_or_the_count_is_left()
    {
        var class7 = new Class(Lighthouse.Fuel);
        class7.Press("h").Type("3 14 8 1").Press("Enter");
        Assert.DoesNotContain("%", class7.Text, StringComparison.Ordinal);
        Assert.Contains("54 %", class7.Press("Esc").Text, StringComparison.Ordinal);
        Assert.Contains("50 %", class7.Press("h").Type("2").Press("Enter").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_vote_stands_beside_the_first()
    {
        var class7 = new Class(Lighthouse.Fuel);
        class7.Press("h").Type("10 10 0 0 0").Press("Enter").Press("r").Type("0 5 15 0 0").Press("Enter");
        Assert.Equal("Gas=10 fish=10 Oil=0 Coal=0 =0", class7.Hands(0));
        Assert.Equal("Gas=0 fish=5 Oil=15 Coal=0 =0", class7.Hands(1));
        string bars = class7.Text.Split('\n').First(line => line.Contains("1st", StringComparison.Ordinal));
        Assert.Matches("1st █+░+ +10 +50 % +2nd ░+ +0 +0 %", bars);
    }

    /// <summary>
    /// Two questions that differ only in what is right look the same whatever is done, until the key is asked for.
    /// </summary>
    [Theory]
    [MemberData(nameof(Twins))]
    public void Nothing_gives_the_answer_away_before_it_is_asked_for(Question question, Question twin)
    {
        string[] keys = ["Enter", "1", "Enter", "2", "Enter", "Esc", "p", "Enter", "p", "p", "e", "v", "Esc", "r", "4",
            "Enter", "Esc", "u", "Enter", "PageDown", "x", "?", "Esc", "s", "Enter", "b", "g", "Esc", "h", "Esc"];
        var one = new Class(question);
        var other = new Class(twin);
        foreach (string key in keys)
        {
            one.Press(key);
            other.Press(key);
            Assert.Equal(one.Everything, other.Everything);
            Assert.Equal(Rung.None, one.Session.Rung);
        }

        Assert.NotEqual(one.Press("k").Everything, other.Press("k").Everything);
    }

    public static TheoryData<Question, Question> Twins => new()
    {
        { Lighthouse.Fuel, Lighthouse.Fuel with
        {
            Options = [.. Lighthouse.Fuel.Options.Select((o, i) => o with { IsCorrect = i == 0, Rationale = null })],
            Evidence = Lighthouse.When.Evidence,
            Rationale = "Else.",
            KeyHash = "x",
        } },
        { Lighthouse.Sleeps, Lighthouse.Sleeps with { Options = [.. Lighthouse.Sleeps.Options.Select(o =>
            o with { IsCorrect = !o.IsCorrect })], Evidence = [], Passage = null, IsUnsaid = true } },
        { Lighthouse.Payer, Lighthouse.Payer with { Gaps =
            [new TextGap { Accept = [new AcceptedText("Anna Berg")] }] } },
    };

    [Fact]
    public void The_answer_can_be_taken_back()
    {
        var class7 = new Class(Lighthouse.Fuel);
        string before = class7.Text;
        Assert.NotEqual(before, class7.Press("k").Text);
        Assert.Equal(before, class7.Press("u").Text);
    }

    [Fact]
    public void Reasons_begin_with_the_right_option_and_go_on_with_what_most_hands_chose()
    {
        var class7 = new Class(Lighthouse.Fuel);
        class7.Press("h").Type("2 3 4 9 0").Press("Enter").Press("k");
        int[] at = [.. new[] { "✓ C  It burns oil.", "✗ D  No coal", "✗ B  He dreams", "✗ A  No gas" }.Select(
            reason => class7.Text.IndexOf(reason, StringComparison.Ordinal))];
        Assert.All(at, place => Assert.True(place >= 0));
        Assert.Equal(at.Order(), at);
    }

    [Fact]
    public void The_walk_goes_from_what_decides_to_what_misled_somebody()
    {
        var class7 = new Class(Lighthouse.Fuel);
        class7.Press("h").Type("0 3 9 0 0").Press("Enter").Press("k").Press("e");
        Assert.StartsWith("1 of 2  ✓ C  Oil", class7.Head, StringComparison.Ordinal);
        class7.Press("e");
        Assert.StartsWith("2 of 2  ✗ B  Fish: He dreams of fish", class7.Head, StringComparison.Ordinal);
        class7.Press("e");
        Assert.StartsWith("1 of 2", class7.Head, StringComparison.Ordinal);
        Assert.Equal(PresentView.Question, class7.Press("Esc").Screen.View);
    }

    [Fact]
    public void Words_that_misled_nobody_are_left_alone()
    {
        var class7 = new Class(Lighthouse.Fuel);
        class7.Press("h").Type("0 0 9 0 0").Press("Enter").Press("k").Press("e");
        Assert.StartsWith("✓ C  Oil", class7.Head, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_that_were_called_out_are_judged_once_the_answer_is_shown()
    {
        var class7 = new Class(Lighthouse.Payer);
        class7.Press("Enter").Type("the harbour 9").Press("Enter").Type("Anna Berg 4").Press("Enter").Type("? 2")
            .Press("Enter").Press("Enter");
        Assert.False(class7.Screen.IsTyping);
        Assert.DoesNotContain("✓", class7.Text, StringComparison.Ordinal);
        class7.Press("k");
        Assert.Contains("✓ the harbour", class7.Text, StringComparison.Ordinal);
        Assert.Contains("✗ Anna Berg", class7.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_learners_see_by_the_answer_how_it_went_Enter_says_so_and_counts_nothing()
    {
        var class7 = new Class(Order);
        class7.Press("Enter");
        Assert.Contains("k shows the answer", class7.Screen.Said, StringComparison.Ordinal);
        class7.Press("k").Press("h").Type("20 5 3 2").Press("Enter");
        Assert.Equal("right=20 partly=5 wrong=3 =2", class7.Hands(0));
    }

    [Fact]
    public void A_question_is_gone_to_by_its_number()
    {
        var class7 = new Class(Lighthouse.Fuel, Lighthouse.Sleeps);
        Assert.Equal(1, class7.Press("g").Type("2").Press("Enter").Session.Index);
        Assert.Equal("There is no question \"9\" in this sitting.",
            class7.Press("g").Type("9").Press("Enter").Screen.Said);
        Assert.Equal(0, class7.Press("s").Press("1").Session.Index);
    }

    [Fact]
    public void The_overview_ends_it()
    {
        var class7 = new Class(Lighthouse.Fuel);
        class7.Press("h").Type("0 3 9 0 0").Press("Enter").Press("k").Press("Enter");
        Assert.Contains("right 75 %", class7.Text, StringComparison.Ordinal);
        Assert.Equal(Stage.Overview, class7.Press("h").Session.Stage); // the key that counts hands elsewhere
        Assert.Equal("Press h again to end the lesson; Esc goes back.", class7.Screen.Said);
        Assert.Equal(Stage.Done, class7.Press("h").Session.Stage);
        Assert.IsType<Effect.Export>(Assert.Single(class7.Press("x").Effects));
    }

    [Fact]
    public void Whoever_does_something_else_has_not_ended_it()
    {
        var class7 = new Class(Lighthouse.Fuel, Lighthouse.Sleeps);
        Assert.Equal("", class7.Press("s").Press("h").Press("Down").Screen.Said);
        Assert.Equal(Stage.Overview, class7.Press("h").Session.Stage);
        Assert.Equal(Stage.Asking, class7.Press("Esc").Session.Stage);
    }

    [Theory]
    [InlineData("3 14", "right –")]
    [InlineData("0 3 9 0", "right 75 %")] // but for those who do not know
    public void A_count_that_was_left_has_no_share_in_the_overview(string hands, string state)
    {
        var class7 = new Class(Lighthouse.Fuel);
        Assert.Contains(state, class7.Press("h").Type(hands).Press("Enter").Press("Esc").Press("k").Press("s").Text,
            StringComparison.Ordinal);
    }

    private static OrderQuestion Order { get; } = new()
    {
        Id = "order",
        Type = "ordering",
        Prompt = "Which order?",
        Passage = "p1",
        ContentHash = "c",
        KeyHash = "k",
        Items = [new OrderItem("a", "First"), new OrderItem("b", "Second"), new OrderItem("c", "Third")],
    };

    /// <summary>A class in front of its first question.</summary>
    private sealed class Class
    {
        private Trainer _trainer;

        public Class(params Question[] questions)
        {
            Session session = Session.Start(
                Lighthouse.Bank(questions),
                new Plan
                {
                    Bank = "lighthouse",
                    BankHash =
                    "hash",
                    Mode = Mode.Presentation,
                    Seed = 7,
                    Questions = questions.Select(q => q.Id).ToItems()
                },
                Lighthouse.Noon).Apply(new Went(Stage.Asking, 0), Lighthouse.Noon);
            _trainer = new Trainer(SittingScreen.For(session), Wall);
        }

        public List<SessionEvent> Saved { get; } = [];

        public IReadOnlyList<Effect> Effects { get; private set; } = [];

        public PresentScreen Screen => (PresentScreen)_trainer.Screen;

        public Session Session => _trainer.Session!; // a sitting is open all the time

        /// <summary>What the question's pane says.</summary>
        public string Text => Lines(_trainer.Page.Panes[^1].Document);

        public string Head => Lines(_trainer.Page.Panes[0].Head);

        /// <summary>All that can be seen, places to scroll to and keys included.</summary>
        public string Everything =>
            string.Join('\n',
                _trainer.Page.Panes.Select(
                    p =>
                        $"{p.Title} {p.Label} {p.Note} {p.Reveal} {p.Field}\n{string.Join('\n', p.Head.Concat(p.Document).Select(Toned))}"))
                + _trainer.Page.Status
                + string.Join(' ', Bindings.Footer(_trainer.Screen).Select(b => b.Shown + b.Label));

        public Class Press(string key)
        {
            (_trainer, Effects) = _trainer.Update(new Message.Pressed(key), Lighthouse.Noon);
            Saved.AddRange(Effects.OfType<Effect.Save>().Select(s => s.Happened));
            return this;
        }

        public Class Type(string text)
        {
            (_trainer, _) = _trainer.Update(new Message.Typed(text), Lighthouse.Noon);
            return this;
        }

        public string Hands(int vote) =>
            string.Join(' ', Session.Current.Votes[vote].Counts.Select(h => $"{h.Choice}={h.Count}"));

        private static string Toned(Quiz.Core.Prose.Block block) =>
            string.Concat(block.Lead.Concat(block.Runs).Select(r => $"{r.Tone}:{r.Text}"));

        private static string Lines(Items<Quiz.Core.Prose.Block> document) =>
            string.Join('\n', document.Select(b => b.Text));
    }
}
