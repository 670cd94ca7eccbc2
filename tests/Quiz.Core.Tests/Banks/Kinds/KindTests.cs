using Quiz.Core.Grading;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Banks.Kinds;

public class KindTests
{
    private static readonly Items<Question> Questions = Sample.Read("good").Bank?.Questions ?? [];

    [Fact]
    public void What_all_questions_share_is_read()
    {
        Question when = Find<ChoiceQuestion>("when");
        Assert.Equal(
            ("When will the ferry stop?", Process.Locate, 0.5, "It is a month.", "The notice names the month."),
            (when.Prompt, when.Process, when.Points, when.Hint, when.Rationale));
        Assert.Equal(["time"], when.Tags);
        Assert.Equal("notice.1", when.Evidence[0].Place.Address);
    }

    [Fact]
    public void Single_choice_has_one_right_option_and_says_where_the_others_come_from()
    {
        ChoiceQuestion when = Find<ChoiceQuestion>("when");
        Assert.Equal(new ChoiceAnswer(["In May"]), when.Key);
        Assert.Equal(["In May", "In a year", "at-once", "When the company says"], when.Options.Select(o => o.Id));
        Assert.Equal([MisledBy.Nothing, MisledBy.Elsewhere, MisledBy.Unsupported, MisledBy.Misreads], when.Options.Select(o => o.Misled.Kind));
        Assert.Equal("40 000 a year", when.Options[1].Misled.Places[0].Quote);
        Assert.False(when.KeepsOrder);
    }

    [Fact]
    public void Multiple_response_has_a_rule_and_a_number_to_choose()
    {
        ChoiceQuestion who = Find<ChoiceQuestion>("who");
        Assert.Equal((ChoiceRule.AllOrNothing, 2, 2), (who.Scoring, who.Choose, who.CorrectCount));
    }

    [Fact]
    public void True_false_offers_both_in_their_order()
    {
        ChoiceQuestion bridge = Find<ChoiceQuestion>("bridge");
        Assert.Equal(["true", "false"], bridge.Options.Select(o => o.Id));
        Assert.Equal(new ChoiceAnswer(["false"]), bridge.Key);
        Assert.True(bridge.KeepsOrder);
    }

    [Fact]
    public void Not_given_is_the_third_answer()
    {
        ChoiceQuestion wish = Find<ChoiceQuestion>("wish");
        Assert.Equal(["True", "False", "Not given"], wish.Options.Select(o => o.Text));
        Assert.Equal(new ChoiceAnswer(["not-given"]), wish.Key);
    }

    [Fact]
    public void Short_answer_accepts_and_rejects_patterns()
    {
        TextGap gap = Assert.IsType<TextGap>(Assert.Single(Find<FillQuestion>("word").Gaps));
        Assert.Equal([new("No"), new("'No'"), new("No*not*", 0.5)], gap.Accept);
        Assert.Equal([new("Yes", "It is the opposite."), new("on", null)], gap.Reject);
        Assert.Equal(new TextPolicy(IgnoreCase: false, IgnoreAccents: true), gap.Policy);
    }

    private static T Find<T>(string id) where T : Question => Assert.IsType<T>(Questions.First(q => q.Id == id));
}
