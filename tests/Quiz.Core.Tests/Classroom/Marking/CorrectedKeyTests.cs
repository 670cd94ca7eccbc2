using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Classroom.Marking;

public class CorrectedKeyTests
{
    private static readonly Collected Given = Marked.Sealed(
        ("single", new ChoiceAnswer([Marked.PartOf("single", "Beta")])), ("word", new FillAnswer(["wick"])));

    [Fact]
    public void A_corrected_key_marks_the_same_answers_anew()
    {
        string text = Exam.Text(new Exam.Keys { Option = 1, Word = "wick" });
        KeyFile corrected = CorrectedKey.Of(Exam.Key(), Exam.Bank(text), text);
        Assert.Equal(Exam.Key().Map, corrected.Map);
        Assert.Equal(Exam.Key().Pack, KeyJson.Read(Exam.Bytes(corrected)).Pack);
        Assert.Equal(AnswerState.Right, new MarkingRules(corrected).Of(Given, "single").State);
        Assert.Equal(AnswerState.Right, new MarkingRules(corrected).Of(Given, "word").State);
    }

    [Fact]
    public void A_wording_that_was_put_right_is_the_same_option()
    {
        string text = Exam.Text().Replace("wrong: \"Beta\"", "wrong: \"Betta\"", StringComparison.Ordinal);
        MarkedAnswer marked = new MarkingRules(CorrectedKey.Of(Exam.Key(), Exam.Bank(text), text)).Of(Given, "single");
        Assert.Equal((AnswerState.Wrong, "Betta"), (marked.State, marked.Text));
    }

    [Theory]
    [InlineData("id: single\n", "id: singular\n",
        "The corrected bank lacks the question \"single\", which was asked: leave it in, and drop it with --drop.")]
    [InlineData(
        "wrong: \"Beta\"|wrong: \"Gamma\"", "wrong: \"B\"|wrong: \"C\"", "The question \"single\" lacks \"", true)]
    [InlineData("    type: numerical\n", "    type: open-response\n    model: \"m\"\n",
        "The question \"number\" is answered in another way in the corrected bank: the answers that were given do not fit it.")]
    public void What_was_asked_and_is_not_there_any_more_is_told(
        string old, string now, string sentence, bool isStart = false)
    {
        string text = Exam.Text();
        foreach ((string was, string becomes) in old.Split('|')
            .Zip(now.Split('|'))) text = text.Replace(was, becomes, StringComparison.Ordinal);
        if (now.Contains("open-response", StringComparison.Ordinal))
            text = text.Replace("    answer: 12\n    tolerance: 0\n", "", StringComparison.Ordinal);
        string told =
            Assert.Throws<MalformedFileException>(() => CorrectedKey.Of(Exam.Key(), Exam.Bank(text), text)).Message;
        Assert.Equal(sentence, isStart ? told[..Math.Min(told.Length, sentence.Length)] : told);
    }
}
