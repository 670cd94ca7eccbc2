using System.Text;
using Quiz.Core.Banks.Readers;
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
        Assert.Equal(["when"], Questions.Where(q => q.IsCore).Select(q => q.Id));
        Assert.Equal("notice.1", when.Evidence[0].Place.Address);
    }

    [Fact]
    public void Single_choice_has_one_right_option_and_says_where_the_others_come_from()
    {
        ChoiceQuestion when = Find<ChoiceQuestion>("when");
        Assert.Equal(new ChoiceAnswer(["In May"]), when.Key);
        Assert.Equal(["In May", "In a year", "at-once", "When the company says"], when.Options.Select(o => o.Id));
        Assert.Equal([MisledBy.Nothing, MisledBy.Elsewhere, MisledBy.Unsupported, MisledBy.Misreads],
            when.Options.Select(o => o.Misled.Kind));
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

    [Fact]
    public void Numerical_has_an_answer_and_a_tolerance() => Assert.Equal(
        new NumberGap { Answer = 40000, Tolerance = new Tolerance(ToleranceKind.Relative, 0.05) },
        Assert.Single(Find<FillQuestion>("price").Gaps));

    [Fact]
    public void A_cloze_may_say_for_all_of_its_gaps_how_they_match()
    {
        string exact = Sample.Text("good").Replace("match: lenient", "match: exact", StringComparison.Ordinal);
        Items<Question> read = BankReader.Read(Encoding.UTF8.GetBytes(exact)).Bank!.Questions;
        Assert.Equal([null, "en"], Find<FillQuestion>("gaps").Gaps.Select(g => ((TextGap)g).Policy.Language));
        Assert.Equal([null, null],
            ((FillQuestion)read.First(q => q.Id == "gaps")).Gaps.Select(g => ((TextGap)g).Policy.Language));
    }

    [Fact]
    public void Cloze_has_a_text_and_what_belongs_into_its_gaps()
    {
        FillQuestion cloze = Find<FillQuestion>("gaps");
        Assert.Equal("The boat will stop in [1].\n[2] steers it, [2nd] to none.", cloze.Text);
        Assert.Equal(new FillAnswer(["May", "Jon Holt"]), cloze.Key);
        TextGap month = Assert.IsType<TextGap>(cloze.Gaps[0]), man = Assert.IsType<TextGap>(cloze.Gaps[1]);
        Assert.Equal((new TextPolicy(false, false), "So says the company.", false),
            (month.Policy, month.Rationale, month.AllowsTypos));
        Assert.Equal([new RejectedText("March", "Another month.")], month.Reject);
        Assert.Equal((TextPolicy.Lenient with { Language = "en" }, null, true),
            (man.Policy, man.Rationale, man.AllowsTypos));
        Assert.Equal(["in May", "Jon Holt"], cloze.Evidence.Select(e => e.Place.Quote));
        Assert.Equal(ProofPolicy.Never, cloze.Prove);
    }

    [Fact]
    public void A_cloze_with_choices_is_a_word_bank()
    {
        PairQuestion bank = Find<PairQuestion>("bank");
        Assert.Equal((PairSense.Gaps, "The [1] says no to the [2]."), (bank.Sense, bank.Text));
        Assert.Equal([new PairRight("clerks", "clerk"), new("bridge", "bridge"), new("bus", "bus")], bank.Rights);
        Assert.Equal([new PairLeft("1", "1", ["clerks"], "She calls it a mistake."), new("2", "2", ["bus", "bridge"])],
            bank.Lefts);
        Assert.Equal("the town's clerk", Assert.Single(bank.Evidence).Place.Quote);
    }

    [Fact]
    public void Ordering_has_its_items_in_the_right_order()
    {
        OrderQuestion order = Find<OrderQuestion>("order");
        Assert.Equal([new OrderItem("the company", "the company"), new("reed", "Ana Reed"),
            new("Jon Holt", "Jon Holt")], order.Items);
        Assert.Equal(OrderRule.RelativeNext, order.Scoring);
    }

    [Fact]
    public void Matching_takes_equal_right_sides_for_one_and_adds_decoys()
    {
        PairQuestion match = Find<PairQuestion>("match");
        Assert.Equal(["keeps the records", "steers the boat", "builds a bridge"], match.Rights.Select(r => r.Id));
        Assert.Equal(
            [
                new PairLeft("reed", "Ana Reed", ["keeps the records"], "That is what a clerk does."),
                new("Jon Holt", "Jon Holt", ["steers the boat"]),
                new("the captain", "the captain", ["steers the boat"]),
            ],
            match.Lefts);
        Assert.Equal((PairSense.Pairs, 2), (match.Sense, match.Evidence.Count));
    }

    [Fact]
    public void Categorization_has_groups_at_the_right_and_decoys_that_belong_nowhere()
    {
        PairQuestion sort = Find<PairQuestion>("sort");
        Assert.Equal([new PairRight("reed", "Ana Reed"), new("Jon Holt", "Jon Holt")], sort.Rights);
        Assert.Equal(
            [
                new PairLeft("the mistake", "the mistake", ["reed"]),
                new("bus", "the bus", ["reed"], "No bridge carries one."),
                new("the cost", "the cost", ["Jon Holt"]),
                new("the pupils", "the pupils", []),
                new("the school", "the school", [], "Nobody speaks of it."),
            ],
            sort.Lefts);
        Assert.Equal("No bridge carries a bus,", Assert.Single(sort.Evidence).Place.Quote);
    }

    [Fact]
    public void Find_evidence_asks_for_the_sentences_of_its_evidence()
    {
        MarkQuestion find = Find<MarkQuestion>("find");
        Assert.Equal(new MarkAnswer(["cost.2", "notice.2"]), find.Key);
        Assert.Equal(2, find.AlternativeCount);
    }

    [Fact]
    public void Open_response_has_a_model_and_a_rubric()
    {
        OpenQuestion opinion = Find<OpenQuestion>("opinion");
        Assert.StartsWith("It should, since", opinion.Model, StringComparison.Ordinal);
        Assert.Equal([new RubricLine("takes a side", 1), new("names the cost", 2)], opinion.Rubric);
        Assert.Equal(ProofPolicy.Required, opinion.Prove);
    }

    [Fact]
    public void A_question_takes_over_what_the_bank_says_of_proofs()
    {
        Assert.Equal(ProofPolicy.Optional, Find<ChoiceQuestion>("when").Prove);
        Assert.True(Sample.Read("good").Bank?.AsksCertainty);
    }

    private static T Find<T>(string id) where T : Question => Assert.IsType<T>(Questions.First(q => q.Id == id));
}
