using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Classroom.Marking;

public class MarkingRulesTests
{
    /// <summary>The question, what is given to it on paper, and how that stands.</summary>
    public static TheoryData<string, Answer, AnswerState, double?, string> Answers => new()
    {
        { "single", new ChoiceAnswer(["Alpha"]), AnswerState.Right, 1, "Alpha" },
        { "single", new ChoiceAnswer(["Beta"]), AnswerState.Wrong, 0, "Beta" },
        { "single", new ChoiceAnswer([]), AnswerState.Blank, 0, "" },
        { "single", new DontKnow(), AnswerState.DontKnow, 0, "" },
        { "single", new ChoiceAnswer(["Omega"]), AnswerState.Unfit, 0, "" },
        { "single", new FillAnswer(["Alpha"]), AnswerState.Unfit, 0, "" },
        { "several", new ChoiceAnswer(["Beta", "Gamma"]), AnswerState.Partly, 2 / 3.0, "Beta | Gamma" },
        { "word", new FillAnswer([" Lamp "]), AnswerState.Right, 1, "Lamp" },
        { "gaps", new FillAnswer(["lamp", ""]), AnswerState.Partly, 0.5, "lamp | " },
        { "order", new OrderAnswer(["Wake", "Wash", "Walk",
            "Work"]), AnswerState.Partly, 0.75, "Wake → Wash → Walk → Work" },
        { "pairs", new PairAnswer([new Pairing("Oil", "burns")]), AnswerState.Partly, 1 / 3.0, "Oil = burns" },
        { "mark", new MarkAnswer(["light.1"]), AnswerState.Right, 1, "light.1" },
        { "open", new OpenAnswer("because"), AnswerState.Unread, null, "because" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_stands_as_a_sitting_would_say(
        string question, Answer answer, AnswerState state, double? score, string text)
    {
        MarkedAnswer marked = Marked.Rules.Of(Marked.Paper((question, answer)), question);
        Assert.Equal((state, score, text), (marked.State, marked.Score, marked.Text));
        Assert.Equal(score, marked.Points);
    }

    [Fact]
    public void What_was_asked_and_not_answered_is_blank()
    {
        Items<MarkedAnswer> marked =
            Marked.Rules.Mark(Marked.Sealed(("single", new ChoiceAnswer([Marked.PartOf("single", "Alpha")]))));
        Assert.Equal(Exam.Key().Map.Questions.Count, marked.Count);
        Assert.Equal((AnswerState.Right, 12.0, "Alpha"), (marked[0].State, marked[0].Seconds, marked[0].Text));
        Assert.All(marked.Skip(1), a => Assert.Equal(AnswerState.Blank, a.State));
        Assert.Equal("It can be both.", marked.Single(a => a.Question == "word").Dispute);
    }

    [Fact]
    public void Where_the_first_line_is_lost_everything_was_asked()
    {
        Collected whole = Marked.Sealed();
        Assert.Equal(Marked.Rules.Mark(whole).Count,
            Marked.Rules.Mark(whole with { File = whole.File with { Planned = [] } }).Count);
    }

    [Fact]
    public void An_accepted_text_counts_for_everybody_however_it_is_typed()
    {
        MarkingRules rules = Marked.Rules with
        {
            Accepted = [new AcceptedAnswer("word", 1, "Oil  Light", 1),
            new AcceptedAnswer("number", 1, "a dozen", 0.5), new AcceptedAnswer("word", 1, "Geheimnis near", 1)]
        };
        Assert.Equal(AnswerState.Right, rules.Of(Marked.Paper(("word", new FillAnswer(["OIL light"]))), "word").State);
        // which the bank rejects
        Assert.Equal(AnswerState.Right,
            rules.Of(Marked.Paper(("word", new FillAnswer(["Geheimnis near"]))), "word").State);
        Assert.Equal(0.5, rules.Of(Marked.Paper(("number", new FillAnswer(["A dozen"]))), "number").Score);
        Assert.Equal(0, rules.Of(Marked.Paper(("word", new FillAnswer(["oil lights"]))), "word").Score);
        Assert.Equal(1, rules.Of(Marked.Paper(("word", new FillAnswer(["lamp"]))), "word").Score);
    }

    [Fact]
    public void What_was_accepted_for_less_takes_nothing_from_what_the_key_accepts_in_another_form()
    {
        TextGap word =
            new() { Accept = [new AcceptedText("lamp")], Policy = TextPolicy.Lenient with { Language = "en" } };
        FillQuestion question = new()
        {
            Id =
            "word",
            Type = "short-answer",
            Prompt = "What?",
            Gaps = [word]
        };
        MarkingRules rules = Marked.Rules with
        {
            Accepted =
            [new AcceptedAnswer("word", 1, "lamp!", 0.5), new AcceptedAnswer("word", 1, "the torch", 0.5)]
        };
        Assert.Equal([0.5, 1, 1, 0.5, 0.5, 0], ((string[])["lamp!", "lamp", "the lamp", "torch", "Torch.", "wick"])
            .Select(text => rules.Earns(question, 0, text)));
    }

    [Theory]
    [InlineData("open", 0.5, AnswerState.Partly, 0.5, "the teacher gives 0.5 of 1: half")]
    [InlineData("open", 0, AnswerState.Wrong, 0, "the teacher gives 0 of 1: half")]
    [InlineData("single", 1, AnswerState.Right, 1, "the teacher gives 1 of 1: half")]
    [InlineData("several", 9, AnswerState.Right, 1, "the teacher gives 1 of 1: half")]
    [InlineData("word", 0, AnswerState.Blank, 0, "the teacher gives 0 of 1: half")]
    public void A_teachers_mark_goes_before_the_key_for_that_attempt_alone(
        string question, double points, AnswerState state, double score, string reason)
    {
        Collected paper = Marked.Paper(("open", new OpenAnswer("because")), ("single", new ChoiceAnswer(["Beta"])));
        MarkingRules rules =
            Marked.Rules with { Marks = [new TeacherMark(paper.File.Hash, "S1", question, points, "half")] };
        MarkedAnswer marked = rules.Of(paper, question);
        Assert.Equal((state, score, reason), (marked.State, marked.Score, marked.Reason));
        Assert.Equal(Marked.Rules.Mark(paper).Where(a => a.Question != question),
            rules.Mark(paper).Where(a => a.Question != question));
        Assert.Equal(Marked.Rules.Mark(paper),
            (Marked.Rules with { Marks = [new TeacherMark("another", "S1", question, points)] }).Mark(paper));
        Assert.Equal(0, (rules with { Dropped = [question] }).Of(paper, question).Max);
    }

    [Fact]
    public void A_star_that_is_accepted_is_no_wildcard()
    {
        MarkingRules rules = Marked.Rules with { Accepted = [new AcceptedAnswer("word", 1, "l*p", 1)] };
        Assert.Equal(1, rules.Of(Marked.Paper(("word", new FillAnswer(["L*P"]))), "word").Score);
        Assert.Equal(0, rules.Of(Marked.Paper(("word", new FillAnswer(["loop"]))), "word").Score);
    }

    [Fact]
    public void A_dropped_question_counts_for_nobody_and_a_given_one_for_everybody()
    {
        MarkingRules rules = Marked.Rules with { Dropped = ["single"], Given = ["word"] };
        Collected paper = Marked.Paper(("single", new ChoiceAnswer(["Alpha"])), ("word", new FillAnswer(["fire"])));
        Assert.Equal((0.0, 0.0), (rules.Of(paper, "single").Points, rules.Of(paper, "single").Max));
        Assert.Equal((1.0, AnswerState.Wrong), (rules.Of(paper, "word").Points, rules.Of(paper, "word").State));
        Assert.Equal((1.0, AnswerState.Blank),
            (rules.Of(Marked.Paper(), "word").Points, rules.Of(Marked.Paper(), "word").State));
    }

    [Fact]
    public void Changes_are_told_with_their_causes()
    {
        MarkingRules corrected = new(Exam.Key(new Exam.Keys { Option = 1 }), Dropped: ["order"],
            Accepted: [new AcceptedAnswer("word", 1, "wick", 1)]);
        Collected paper = Marked.Paper(("single", new ChoiceAnswer(["Beta"])), ("word", new FillAnswer(["wick"])),
            ("several", new ChoiceAnswer(["Beta"])));
        Items<Change> changes = Change.Between(Marked.Rules.Mark(paper), corrected.Mark(paper));
        Assert.Equal([("single", 1.0), ("word", 1.0), ("order", 0.0)],
            changes.Select(c => (c.After.Question, c.Difference)));
        Assert.Equal(
            ["the key is now \"Beta\"", "\"wick\" is accepted", "the question is dropped"],
            changes.Select(c => Causes.Of(c.After.Question, Marked.Rules, corrected)));
        Assert.Empty(Change.Between(Marked.Rules.Mark(paper), Marked.Rules.Mark(paper)));
        Assert.Null(Causes.Of("several", Marked.Rules, corrected));
    }

    [Fact]
    public void What_is_typed_and_not_accepted_is_counted_by_how_it_looks()
    {
        MarkedAnswer[] answers = [.. new[] { "Wick", "wick", "wick ", "torch", "lamp", " " }.Select(
            t => Marked.Rules.Of(Marked.Paper(("word", new FillAnswer([t]))), "word"))];
        Assert.Equal([new UnacceptedText("word", 1, "wick", 3), new UnacceptedText("word", 1, "torch", 1)],
            UnacceptedText.Of(Marked.Rules, answers));
        MarkingRules rules = Marked.Rules with { Accepted = [new AcceptedAnswer("word", 1, "wick", 1)] };
        Assert.Equal("torch", Assert.Single(UnacceptedText.Of(rules, answers)).Text);
    }
}
