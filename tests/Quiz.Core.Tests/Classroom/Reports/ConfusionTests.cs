using System.Text;
using Quiz.Core.Banks;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Classroom.Reports;

public class ConfusionTests
{
    private static readonly Bank Bank = BankReader.Read(Encoding.UTF8.GetBytes("""
        format: 1
        id: bridge
        title: "The bridge"
        people: {mayor: {name: "Ada Mayor"}, baker: {name: "Bo Baker"}, smith: {name: "Cy Smith"}}
        passages:
          - id: p
            text: "The mayor says that tolls are needed. The baker says that trade would suffer. The smith says that iron is dear."
        claims:
          - {id: tolls, by: mayor, says: "tolls are needed", evidence: [{passage: p, exact: "tolls are needed"}]}
          - {id: trade, by: baker, says: "trade would suffer", evidence: [{passage: p, exact: "trade would suffer"}]}
          - {id: iron, by: smith, says: "iron is dear", evidence: [{passage: p, exact: "iron is dear"}]}
        """)).Bank!; // it has no fault

    [Fact]
    public void A_claim_given_to_somebody_else_is_a_confusion_with_them() =>
        Assert.Equal([new Confusion("mayor", "smith")], In("who-said.tolls", new ChoiceAnswer(["smith"])));

    [Fact]
    public void A_claim_chosen_as_somebody_elses_is_one_as_well() =>
        Assert.Equal([new Confusion("baker", "mayor")], In("what-they-said.tolls", new ChoiceAnswer(["trade"])));

    [Fact]
    public void Yes_to_what_somebody_else_says_is_one_as_well()
    {
        Question question = Bank.Derived.First(q => q.Id.StartsWith("says-or-not.tolls.", StringComparison.Ordinal) && q.Key == new ChoiceAnswer(["no"]));
        string asked = question.Id.Split('.')[2];
        Assert.Equal([new Confusion("mayor", asked)], Confusion.In(Bank, question, new ChoiceAnswer(["yes"])));
        Assert.Empty(Confusion.In(Bank, question, new ChoiceAnswer(["no"])));
    }

    [Fact]
    public void Speakers_put_to_each_others_claims_are_confused()
    {
        Question question = Bank.Derived.First(q => q.Id.StartsWith("match-speakers.", StringComparison.Ordinal));
        Assert.Equal(
            [new Confusion("baker", "mayor"), new Confusion("mayor", "baker")],
            Confusion.In(Bank, question, new PairAnswer([new Pairing("mayor", "trade"), new Pairing("baker", "tolls"), new Pairing("smith", "iron")])));
    }

    [Fact]
    public void A_right_answer_is_none() => Assert.Empty(In("who-said.tolls", new ChoiceAnswer(["mayor"])));

    private static IEnumerable<Confusion> In(string question, Answer answer) => Confusion.In(Bank, Bank.Question(question)!, answer); // the tables yield it
}
