using Quiz.Core.Banks;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Papers;
using Quiz.Tests.Html.Worksheets;

namespace Quiz.Tests.Papers;

public class PaperKeysTests
{
    public static TheoryData<string> Banks => [.. Paper.Banks];

    /// <summary>
    /// What the grid shows of an answer is what one types for it, on every version and for every type of question.
    /// </summary>
    [Theory]
    [MemberData(nameof(Banks))]
    public void What_is_shown_of_an_answer_can_be_typed(string path)
    {
        PaperTest test = Printed.Test(Paper.Read(path), versions: 2);
        foreach ((int version, int index) in from v in (int[])[0,
            1]
                                             from i in Enumerable.Range(0, test.Count)
                                             select (v, i))
        {
            Session sheet = test.At(version, index);
            foreach (Answer answer in (Answer[])[sheet.Current.Question.Key, new DontKnow(), PaperAnswer.Nothing])
            {
                Answer? read = PaperKeys.Read(sheet, PaperText.Of(sheet, answer)).Answer;
                Assert.Equal(Graded(sheet, answer), Graded(sheet, read));
            }
        }
    }

    [Theory]
    [InlineData("visitors-may", "24", "Have tea outside|Look after the lamp")]
    [InlineData("visitors-may", "4 2", "Have tea outside|Look after the lamp")]
    [InlineData("visitors-may", "124", "Have tea outside|Look after the lamp|Ring the fog bell")]
    [InlineData("visitors-may", "7", "There is no option \"7\".")]
    [InlineData("day-order", "cba", "They drink.|They wave.|They ring.")]
    [InlineData("day-order", "C b, a", "They drink.|They wave.|They ring.")]
    [InlineData("day-order", "3 2 1", "They drink.|They wave.|They ring.")]
    [InlineData("day-order", "cb", "There are 3 boxes, and you typed 2; - is an empty one.")]
    [InlineData("day-order", "cbb", "b is there twice. An order has each letter once; - is an empty box.")]
    [InlineData("day-order", "c-a", "They drink.||They ring.")]
    [InlineData("day-order", "-b-", "|They wave.|")]
    [InlineData("day-order", "---", "")]
    [InlineData("day-order", "c-c", "c is there twice. An order has each letter once; - is an empty box.")]
    [InlineData("day-order", "cbx", "There is no \"x\".")]
    [InlineData("who-thinks", "b-a", "Mara Quill=The goat is on time.|Many sailors=The goat comes for food.")]
    [InlineData("who-thinks", "1b 3a", "Mara Quill=The goat is on time.|Many sailors=The goat comes for food.")]
    [InlineData("who-thinks", "1b 2- 3a", "Mara Quill=The goat is on time.|Many sailors=The goat comes for food.")]
    [InlineData("who-thinks", "---", "")]
    [InlineData("who-thinks", "ba", "There are 3 boxes, and you typed 2; - is an empty one.")]
    [InlineData("who-thinks", "b z a", "There is no \"z\".")]
    [InlineData("goat-habit", "d-", "1=tower")]
    [InlineData("lamp-age", "1.1", "lamp.1")]
    [InlineData("lamp-age", "1,1", "lamp.1")]
    [InlineData("lamp-age", "1.2 1.1", "lamp.1|lamp.2")]
    [InlineData("lamp-age", "1.1, 1,2; ¶1.3.", "lamp.1|lamp.2|lamp.3")]
    [InlineData("lamp-age", "1.1,1.2", "lamp.1|lamp.2")]
    [InlineData("lamp-age", "s1", "\"s1\" names no sentence: type its paragraph and its number there, such as 1.1.")]
    [InlineData("lamp-age", "1, 2", "\"1\" names no sentence: type its paragraph and its number there, such as 1.1.")]
    [InlineData("lamp-age", "¶9.1", "There is no sentence \"¶9.1\"; they go from ¶1.1 to ¶3.6.")]
    [InlineData("boat-seats", "12", "12")]
    [InlineData("boat-seats", "twelve", "Type the number in figures; if it is none at all, type \"twelve\", quoted.")]
    [InlineData("boat-seats", "\"many\"", "many")]
    [InlineData("boat-seats", "\"\"", "Type the number in figures; if it is none at all, type \"\", quoted.")]
    [InlineData("boat-wishes-2", "+", "+")]
    [InlineData("work-before", "3", "She repaired clocks")]
    [InlineData("work-before", "13", "There is no option \"13\".")]
    [InlineData("work-before", "1 3", "Choose one option only.")]
    public void Answers_are_typed_as_they_stand_on_the_paper(string question, string typed, string expected)
    {
        PaperTest test = Printed.Test(Paper.Read("tests/Quiz.Tests/Papers/island.yaml"), versions: 1, seed: 0);
        Session sheet = Enumerable.Range(0, test.Count)
            .Select(i => test.At(0, i))
            .Single(s => s.Current.Question.Id == question);
        (Answer? answer, string trouble) = PaperKeys.Read(sheet, typed);
        Assert.Equal(expected, answer is null ? trouble : answer switch
        {
            ChoiceAnswer a => string.Join('|', a.Options.Order(StringComparer.Ordinal)),
            FillAnswer a => string.Join('|', a.Texts),
            OrderAnswer a => string.Join('|', a.Items),
            PairAnswer a => string.Join('|', a.Pairs.Select(p => $"{p.Left}={p.Right}")),
            MarkAnswer a => string.Join('|', a.Sentences),
            OpenAnswer a => a.Text,
            _ => "?",
        });
    }

    [Theory]
    [InlineData("1.2", "lamp.2", "")]
    [InlineData("1,2", "lamp.2", "")]
    [InlineData("2", null, "\"2\" names no sentence: type its paragraph and its number there, such as 1.1.")]
    [InlineData("N", "none", "")]
    [InlineData("-", null, "")]
    [InlineData("1.2 1.3", null, "A proof is one sentence, such as 1.2.")]
    [InlineData("8.1", null, "There is no sentence \"8.1\"; they go from ¶1.1 to ¶3.6.")]
    public void A_proof_is_a_sentence_or_none_or_nothing(string typed, string? sentence, string trouble)
    {
        (Proof? proof, string why) = PaperProof.Read(Paper.Read("tests/Quiz.Tests/Papers/island.yaml"), typed);
        Assert.Equal((sentence, trouble),
            (proof is null ? null : proof.Sentences.IsEmpty ? "none" : proof.Sentences[0], why));
    }

    /// <summary>What is shown of an order with an empty box can be typed again, and outlives the gradebook.</summary>
    [Fact]
    public void An_empty_box_of_an_order_is_shown_and_sealed_as_one()
    {
        Bank bank = Paper.Read("tests/Quiz.Tests/Papers/island.yaml");
        PaperTest test = Printed.Test(bank, versions: 1, seed: 0);
        Session sheet = Enumerable.Range(0, test.Count)
            .Select(i => test.At(0, i))
            .Single(s => s.Current.Question.Id == "day-order");
        Answer answer = PaperKeys.Read(sheet, "c-a").Answer!; // as the rows above say
        Assert.Equal("c-a", PaperText.Of(sheet, answer));
        KeyFile key = Printed.Key(bank);
        TakenAnswer taken = new("day-order", answer, null, null, 0, default);
        Assert.Equal(answer, key.TryUnseal(key.Seal(taken))!.Answer);
        Assert.Equal("They drink. → – → They ring.", GivenText.Of(sheet.Current.Question, answer));
    }

    private static (Outcome Outcome, double Score) Graded(Session sheet, Answer? answer)
    {
        Assert.NotNull(answer);
        if (answer == PaperAnswer.Nothing) return (Outcome.Wrong, -1);
        Verdict verdict = sheet.Current.Question.Grade(answer);
        return (verdict.Outcome, verdict.Score);
    }
}
