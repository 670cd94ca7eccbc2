using System.Globalization;
using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Plain;

namespace Quiz.Tests.Plain;

/// <summary>Whole conversations in plain mode, as a learner would read or hear them.</summary>
public sealed class PlainSittingTests
{
    [Fact]
    public void Practice_tells_each_answer_and_goes_on() =>
        Run(Lighthouse.Practice(Lighthouse.Fuel, Lighthouse.Sleeps), "", "3", ":evidence", "1", ":miskeyed", ":all",
            ":wrong").Check("practice");

    [Fact]
    public void A_wrong_answer_is_looked_at_again_rung_by_rung() =>
        Run(Lighthouse.Practice(Lighthouse.Fuel), "", "2", "", "", ":quit").Check("ladder-revealed");

    [Fact]
    public void The_ladder_goes_from_the_reason_to_the_hint_to_the_answer() =>
        Run(Lighthouse.Practice(Lighthouse.Fuel), "", "2", "2", ":evidence", "1", ":evidence", "4", ":evidence",
            ":quit").Check("ladder-to-the-end");

    [Fact]
    public void A_question_without_a_hint_goes_on_to_the_place() =>
        Run(Lighthouse.Practice(Lighthouse.Fuel with { Hint = null }, Lighthouse.Sleeps), "", "2", "1", ":evidence",
            ":goto 2", ":goto 1", "3", ":next").Check("ladder-place");

    [Fact]
    public void A_multiple_response_counts_in_parts() =>
        Run(Lighthouse.Practice(Lighthouse.When), "", "1 2 3", "5", "1,2", "3 1", ":quit").Check("multiple-partly");

    [Fact]
    public void Ticks_that_were_right_are_told_with_the_answer() =>
        Run(Lighthouse.Practice(Lighthouse.When), "", "3 2", ":answer").Check("multiple-revealed");

    [Fact]
    public void I_dont_know_shows_the_answer_at_once() =>
        Run(Lighthouse.Practice(Lighthouse.Fuel, Lighthouse.When, Lighthouse.Payer), "", "0", ":dk", ":dk").Check(
            "dont-know");

    [Fact]
    public void A_typed_answer_that_is_refused_says_why() =>
        Run(Lighthouse.Practice(Lighthouse.Payer), "", "anna berg", "the town", "The Harbour").Check("typed");

    [Fact]
    public void Two_colons_begin_an_answer_that_begins_with_one() =>
        Run(Lighthouse.Practice(Lighthouse.Payer), "", ":harbour", "::harbour", ":answer").Check("literal-colon");

    [Fact]
    public void Striking_out_can_be_undone() =>
        Run(Lighthouse.Practice(Lighthouse.Fuel), "", ":strike 1", "1", ":undo", ":undo", ":strike 9", "3", ":undo")
            .Check("strike-undo");

    [Fact]
    public void Questions_can_be_flagged_and_turned_to() =>
        Run(
            Lighthouse.Practice(Lighthouse.Fuel, Lighthouse.Payer, Lighthouse.Sleeps),
            "",
            ":flag",
            ":goto 3",
            "2",
            ":overview",
            "1",
            ":back",
            ":goto 9",
            ":goto",
            ":next",
            ":finish",
            ":dispute",
            "2",
            ":dispute It is not fair",
            ":again").Check("moving");

    [Fact]
    public void A_test_says_nothing_before_it_is_handed_in() =>
        Run(Lighthouse.Test(Lighthouse.Fuel, Lighthouse.When, Lighthouse.Payer), "", "1", ":evidence", ":hint", "1 2",
            ":back", "1 3", ":undo", ":next", ":dk", "1", "3", ":handin", ":all", ":wrong").Check("test");

    [Fact]
    public void A_test_left_early_says_that_it_is_not_handed_in() =>
        Run(Lighthouse.Test(Lighthouse.Fuel, Lighthouse.Payer), "", "1", ":quit").Check("test-left");

    [Fact]
    public void A_closed_article_stays_closed() =>
        Run(Lighthouse.Session(Lighthouse.Bank(Lighthouse.Fuel, Lighthouse.Payer), Mode.Practice, BookPolicy.Closed),
            "", ":article", ":find oil", "2", ":article 2", ":answer", ":article 1").Check("closed-book");

    [Fact]
    public void The_article_can_be_looked_up() =>
        Run(Lighthouse.Practice(Lighthouse.Fuel), ":find lamp", "", ":article ¶2", ":article 1.2", ":article 7",
            ":find THE", ":find turnip", ":find", ":words", ":article").Check("looking-up");

    [Fact]
    public void Help_lists_every_command() =>
        Run(Lighthouse.Practice(Lighthouse.Fuel), "nonsense", ":help", ":hnit", ":xyzzy", ":").Check("help");

    [Fact]
    public void A_sitting_is_taken_up_where_it_was_left()
    {
        Transcript first = Run(Lighthouse.Practice(Lighthouse.Fuel, Lighthouse.Payer), "", "3");
        Run(first.Session, "The harbour").Check("resumed");
    }

    [Fact]
    public void What_was_begun_elsewhere_is_said_and_not_given()
    {
        Session left =
            Lighthouse.Practice(Lighthouse.When, Lighthouse.Payer).Apply(new Went(Stage.Asking, 0), Lighthouse.Noon);
        left = left.Apply(new Drafted("when", new ChoiceAnswer(["It turns"])), Lighthouse.Noon);
        Run(left.Apply(new Drafted("payer", new FillAnswer(["the har"])), Lighthouse.Noon), ":next", "", ":miskeyed",
            ":article").Check("resumed-with-drafts");
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void The_machines_culture_changes_nothing(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Two_colons_begin_an_answer_that_begins_with_one();
            Questions_can_be_flagged_and_turned_to();
            A_typed_answer_that_is_refused_says_why();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_end_of_input_leaves() => Run(Lighthouse.Practice(Lighthouse.Fuel)).Check("end-of-input");

    [Fact]
    public void Nothing_is_told_before_it_is_kept_when_saving_is_tried_again() =>
        new Transcript(Lighthouse.Practice(Lighthouse.Sleeps), ["", "2", "1", ":retry", ":retry", ":quit"], n =>
            n is 1 or 2 ? "The disk is full." : null).Check("trouble-retry");

    [Fact]
    public void Going_on_unsaved_is_the_learners_choice()
    {
        Transcript transcript = new Transcript(Lighthouse.Practice(Lighthouse.Sleeps, Lighthouse.Payer),
            ["", "2", ":unsaved", "the harbour"], n => n >= 1 ? "The disk is full." : null).Check("trouble-unsaved");
        Assert.False(transcript.IsSaving);
    }

    [Fact]
    public void Leaving_over_trouble_keeps_what_was_kept() =>
        new Transcript(Lighthouse.Practice(Lighthouse.Sleeps), ["", "2", ":quit"], n => n >= 1
            ? "The disk is full."
            : null).Check("trouble-left");

    [Fact]
    public void Text_that_would_steer_the_terminal_is_shown()
    {
        Transcript transcript = Run(Lighthouse.Session(Lighthouse.Hostile, Mode.Practice, BookPolicy.Open), "",
            ":words", ":hint", "1", ":\u001b[2J", ":dispute \u202Eno", "2", ":all").Check("hostile");
        Assert.DoesNotContain(transcript.Text, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\u202E', transcript.Text);
    }

    [Fact]
    public void Feedback_follows_the_save()
    {
        Transcript transcript = Run(Lighthouse.Practice(Lighthouse.Fuel), "", "3");
        int answered = transcript.Saved.FindIndex(s => s.Happened is Answered);
        Assert.EndsWith("> 3\n", transcript.SaidWhenSaved[answered], StringComparison.Ordinal);
    }

    [Fact]
    public void Options_beyond_the_ninth_are_chosen_by_letter()
    {
        Option[] options =
            [.. Enumerable.Range(1, 11).Select(n => new Option($"o{n}", $"Option {n}", n == 11, Misled.Not, null))];
        Transcript transcript =
            Run(Lighthouse.Practice(Lighthouse.Fuel with { Options = [.. options] }), "", "10", "b");
        Assert.Equal(PlainEnd.Left, transcript.End);
        Assert.Contains("Type the number of your answer, 1 to 9 or A to B", transcript.Text, StringComparison.Ordinal);
        Assert.Contains("There is no option \"10\".", transcript.Text, StringComparison.Ordinal);
        Assert.Contains("You chose B: Option 11", transcript.Text, StringComparison.Ordinal);
    }

    private static Transcript Run(Session session, params string[] lines) => new(session, lines);
}
