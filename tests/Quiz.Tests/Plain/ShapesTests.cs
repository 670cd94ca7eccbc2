using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Tests.Plain;

/// <summary>How each shape of question is answered in lines: right, in part, wrong, not at all.</summary>
public sealed class ShapesTests
{
    [Fact]
    public void An_order_is_typed_as_all_its_numbers() =>
        Practise([Lighthouse.Night], "", "1 2 3", "1 2 2 9", "1 2 2 2", "2 1 3 4", "2 1 3 4", "4,1,3,2", ":all")
            .Check("order");

    [Fact]
    public void An_order_that_is_wrong_is_told_item_by_item() =>
        Practise([Lighthouse.Night, Lighthouse.Night with { Id = "night-2", Scoring = OrderRule.AllOrNothing }],
            "2 3 1 4", ":answer", "0").Check("order-wrong");

    [Fact]
    public void Pairs_are_numbers_with_letters() =>
        Practise([Lighthouse.Does], "", "1", "1b 1c", "5a", "1x", "b1", "1b 2a oil", "1b, 2=A", "2 a; 1 - D 3.c", "",
            ":all").Check("pairs");

    [Fact]
    public void Pairs_that_are_right_need_no_second_look() =>
        Practise([Lighthouse.Does, Lighthouse.Does with { Id = "does-2" }], "1b2c3a", "0").Check("pairs-right");

    [Fact]
    public void What_fits_no_group_is_left_out() =>
        Practise([Lighthouse.Kinds, Lighthouse.Kinds with { Id = "kinds-2" }], "1a 2b 3a 4b", ":answer", "1b 3a 4b")
            .Check("groups");

    [Fact]
    public void Words_go_into_gaps_by_their_letters() =>
        Practise([Lighthouse.Words, Lighthouse.Words with { Id = "words-2" }, Lighthouse.Words with { Id = "words-3" }],
            "a b c", "a", "1 2", "x a", "- -", "- d", "1b 2d", "b d", "0").Check("word-bank");

    [Fact]
    public void Gaps_are_typed_in_one_line_with_bars_between() =>
        Practise([Lighthouse.Gaps], "", "keeper", "| |", "keeper | Berg |", "The Keeper|town|fish", "", ":all")
            .Check("gaps");

    [Fact]
    public void Gaps_that_are_right_are_told_with_their_reasons() =>
        Practise([Lighthouse.Gaps, Lighthouse.Gaps with { Id = "gaps-2" }, Lighthouse.Gaps with { Id = "gaps-3" }],
            "keeper | harbour | fish", "0 | 0 | 0", "", ":dk").Check("gaps-right");

    [Fact]
    public void A_slip_of_the_keyboard_is_told_also_where_it_is_overlooked()
    {
        var keeper = new TextGap { Accept = [new AcceptedText("lighthouse keeper")], AllowsTypos = true };
        Practise([
            Lighthouse.Payer with { Gaps = [keeper] },
            Lighthouse.Gaps with { Gaps = [keeper, keeper, Lighthouse.Gaps.Gaps[2]] },
        ], "lighthuose keeper", "lighthouse keepr | lighthouse keeper | fish").Check("typos");
    }

    [Fact]
    public void A_line_without_a_number_is_no_answer_to_how_many() =>
        Practise([Lighthouse.Turns, Lighthouse.Turns with { Id = "turns-2" }], "", "often", "12", "60 times", ":dk")
            .Check("number");

    [Fact]
    public void A_zero_is_a_number_and_is_asked_again_where_words_are_typed() =>
        Practise([Lighthouse.Turns, Lighthouse.Payer, Lighthouse.Payer with { Id = "payer-2" },
            Lighthouse.Why], "0", "", "0", "\"0\"", "", "0", ":dk", "0", "\"0\"", "").Check("zero");

    [Fact]
    public void Sentences_are_marked_by_their_names() =>
        Practise([Lighthouse.Find], "", ":article", ":article 2", "s9", "¶1.3", ",", "s5 s2 5 ¶2.2", "s1 s3",
            ":evidence", ":all").Check("mark");

    [Fact]
    public void Sentences_are_listed_once() =>
        Practise([Lighthouse.Find, Lighthouse.Find with { Id = "find-2", Evidence = [Lighthouse.Find.Evidence[0]] },
            Lighthouse.Sleeps], "1.1 ¶2.3", "s2", "", ":article 2").Check("mark-right");

    [Fact]
    public void Not_knowing_tells_the_sentences() => Practise([Lighthouse.Find], "0").Check("mark-dont-know");

    [Fact]
    public void An_answer_in_own_words_ends_with_an_empty_line_and_is_compared() =>
        Practise(
            [Lighthouse.Why, Lighthouse.Sleeps],
            "",
            "He is hungry,",
            "and:",
            "::so on",
            ":undo",
            "::so am I",
            "",
            "3",
            "2",
            ":met 1 2",
            ":goto 1",
            "0",
            ":goto 1",
            "",
            "2",
            ":all",
            ":met 1",
            "1",
            ":met",
            ":met 1").Check("open");

    [Fact]
    public void Own_words_are_outside_the_score() =>
        Practise([Lighthouse.Why, Lighthouse.Why with { Id = "why-2", Rubric = [] },
            Lighthouse.Fuel], "0", ":dk", "Hunger.", "", ":met 1").Check("open-dont-know");

    [Fact]
    public void What_was_begun_on_a_screen_is_said_as_it_would_be_typed()
    {
        Question[] all =
            [Lighthouse.Night, Lighthouse.Kinds, Lighthouse.Words, Lighthouse.Gaps, Lighthouse.Find, Lighthouse.Why];
        Answer[] drafts =
        [
            new OrderAnswer(["dusk", "dawn", "lit", "turns"]),
            new PairAnswer([new("fish", "man"), new("oil", "light")]), new PairAnswer([new("2", "dusk")]),
            new FillAnswer(["keeper", "", "fi"]), new MarkAnswer(["p1.2", "p2.3"]), new OpenAnswer("He is"),
        ];
        Session left = Lighthouse.Practice(all).Apply(new Went(Stage.Asking, 0), Lighthouse.Noon);
        for (int i = 0; i < all.Length; i++) left = left.Apply(new Drafted(all[i].Id, drafts[i]), Lighthouse.Noon);
        new Transcript(left, [":next", ":next", ":next", ":next", ":next", "hungry.", ""]).Check("begun");
    }

    [Fact]
    public void Writing_goes_on_where_it_was_left()
    {
        Transcript left = Practise([Lighthouse.Why], "He is");
        Transcript resumed = new(left.Session, ["hungry.", ""]);
        Assert.Equal(new OpenAnswer("He is\nhungry."), resumed.Session.Current.Latest?.Answer);
        resumed.Check("resumed-writing");
    }

    [Fact]
    public void A_test_takes_each_shape_and_lets_it_change()
    {
        Question[] all = [Lighthouse.Night, Lighthouse.Does, Lighthouse.Words, Lighthouse.Gaps, Lighthouse.Turns,
            Lighthouse.Find, Lighthouse.Why];
        Session begun = Lighthouse.Test(all).Apply(new Went(Stage.Asking, 0), Lighthouse.Noon);
        new Transcript(
            begun,
            [
                "1 2 3 4", "1a 3b", "a -", "| town |", "7", "s2 s3", "Hunger.", "", // every answer
                // another one
                "1", "4 1 3 2", "2", "1b 2c 3a", "4", "0|0|0", "6", "0", "7", "Hunger.", "and thirst.", "", "7",
                ":undo", "",
                ":handin", "7", ":met 2", ":all",
            ]).Check("test-shapes");
    }

    [Fact]
    public void Text_of_any_shape_that_would_steer_the_terminal_is_shown()
    {
        const string Bad = "\u001b[2J\u202E";
        Question[] all =
        [
            Lighthouse.Night with { Items = [.. Lighthouse.Night.Items.Select(i => i with { Text = Bad + i.Text })] },
            Lighthouse.Words with { Text =
                Bad + "[1] [2]", Rights = [.. Lighthouse.Words.Rights.Select(r => r with { Text = Bad + r.Text })] },
            Lighthouse.Kinds with { Lefts =
                [.. Lighthouse.Kinds.Lefts.Select(l => l with { Text = Bad + l.Text, Rationale = Bad })] },
            Lighthouse.Gaps with { Text =
                Bad + "[1] [2] [3]", Gaps = [.. Lighthouse.Gaps.Gaps.Select(g => g with { Rationale = Bad })] },
            Lighthouse.Why with { Model = Bad, Rubric = [new RubricLine(Bad, 1)] },
        ];
        Transcript transcript = Practise(
            all, "1 2 3 4", ":answer", "a a", "", "1a 2a 3a 4a", "", $"{Bad}|{Bad}|{Bad}", "", Bad, "", "1", ":all");
        Assert.Equal(Stage.Done, transcript.Session.Stage);
        Assert.DoesNotContain(transcript.Text, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\u202E', transcript.Text);
    }

    /// <summary>Begins at the first question, past the article.</summary>
    private static Transcript Practise(Question[] questions, params string[] lines) =>
        new(Lighthouse.Practice(questions).Apply(new Went(Stage.Asking, 0), Lighthouse.Noon), lines);
}
