using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Presenting;

public class BallotTests
{
    public static TheoryData<Question, string> Shapes => new()
    {
        { Build.Choice("q"), "A B C D ?" },
        { Build.Order("q"), "right partly right not right I don't know" },
        { Build.Order("q", OrderRule.AllOrNothing), "right not right I don't know" },
        { Build.Pair("q"), "right partly right not right I don't know" },
        { Build.Mark("q"), "right partly right not right I don't know" },
        { Build.Open("q"), "right partly right not right I don't know" },
        { Build.Fill("q"), "?" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Hands_go_up_for_options_else_for_answers_or_for_how_it_went(Question question, string lines)
    {
        Ballot ballot = Ballot.Of(Asked.New(question, 7));
        Assert.Equal(lines,
            string.Join(' ', ballot.Lines.Select(l => ballot.Kind == BallotKind.Outcomes ? l.Text : l.Name)));
        Assert.Equal(Outcome.DontKnow, ballot.Lines[^1].Outcome);
    }

    [Fact]
    public void Options_have_their_letters_in_the_order_that_is_shown()
    {
        var asked = Asked.New(Build.Choice("q"), 7);
        Assert.Equal(asked.Options.Select(o => o.Id), Ballot.Of(asked).Lines.SkipLast(1).Select(l => l.Id));
    }

    [Fact]
    public void Answers_are_judged_as_in_a_sitting_and_one_without_hands_is_gone()
    {
        Asked asked = Asked.New(Build.Fill("q"), 7) with
        {
            Votes =
            [new Vote([new Hands("Lamp", 4), new Hands("fire", 2), new Hands("light", 1), new Hands("lampp", 0)])]
        };
        Assert.Equal([("Lamp", Outcome.Right), ("fire", Outcome.Wrong), ("light", Outcome.Partly),
            ("I don't know", Outcome.DontKnow)], Ballot.Of(asked).Lines.Select(l => (l.Text, l.Outcome)));
    }

    [Fact]
    public void The_most_chosen_wrong_option_comes_first_and_equals_keep_their_order()
    {
        Question question = Build.Choice("q");
        Ballot ballot =
            Ballot.Of(Asked.New(question with { }, 7) with { Options = ((ChoiceQuestion)question).Options });
        Assert.Equal("dbc", string.Concat(ballot
            .MostChosenWrong(new Vote([new Hands("b", 2), new Hands("d", 5), new Hands("c", 2), new Hands("a", 9)]))
            .Select(l => l.Id)));
        Assert.Equal("bcd", string.Concat(ballot.MostChosenWrong(null).Select(l => l.Id)));
    }

    [Fact]
    public void The_share_of_right_hands_is_out_of_all_and_nothing_without_hands()
    {
        Ballot ballot = Ballot.Of(Asked.New(Build.Choice("q"), 7));
        Assert.Equal(0.25,
            ballot.Right(new Vote([new Hands("a", 2), new Hands("b", 5), new Hands(Hands.DontKnow, 1)])));
        Assert.Null(ballot.Right(new Vote([])));
    }

    [Fact]
    public void The_first_line_without_a_count_is_found()
    {
        Ballot ballot = Ballot.Of(Asked.New(Build.Order("q"), 7));
        Assert.Equal(0, ballot.FirstUncounted(null));
        Assert.Equal(1, ballot.FirstUncounted(new Vote([new Hands("right", 3), new Hands("wrong", 0)])));
        Assert.Equal(-1, ballot.FirstUncounted(new Vote([.. ballot.Lines.Select(l => new Hands(l.Id, 0))])));
    }
}
