using System.Text;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Questions;
using static Quiz.Core.Tests.Classroom.Reports.TestClass;

namespace Quiz.Core.Tests.Classroom.Reports;

public class ConfusionGroupsTests
{
    private static readonly Bank Bank = BankReader.Read(Encoding.UTF8.GetBytes("""
        format: 1
        id: bridge
        title: "The bridge"
        people: {mayor: {name: "Ada Mayor"}, baker: {name: "Bo Baker"}, smith: {name: "Cy Smith"}}
        sides: {town: "The town", guild: "The guild", church: "The church"}
        passages:
          - id: p
            text: "The mayor says that tolls are needed. The baker says that trade would suffer. The smith says that iron is dear. The town wants a road. The guild wants cheap iron."
        claims:
          - {id: tolls, by: mayor, says: "Drivers should pay.", evidence: [{passage: p, exact: "tolls are needed"}]}
          - {id: trade, by: baker, says: "Business would be worse.", evidence: [{passage: p, exact: "trade would suffer"}]}
          - {id: iron, by: smith, says: "Metal costs a lot.", evidence: [{passage: p, exact: "iron is dear"}]}
        wants:
          - {id: road, sides: [town], relation: wants, what: "a way out of the valley", evidence: [{passage: p, exact: "wants a road"}]}
          - {id: cheap, sides: [guild], relation: wants, what: "cheap iron", evidence: [{passage: p, exact: "wants cheap iron"}]}
        questions:
          - id: said
            type: single-choice
            prompt: "What does the mayor say?"
            evidence: [{passage: p, exact: "tolls are needed"}]
            options:
              - {id: right, correct: "Tolls are needed", rationale: "She does."}
              - {id: wrong, wrong: "Iron is dear", elsewhere: [{passage: p, exact: "iron is dear"}], rationale: "The smith says so."}
        """)).Bank!; // it has no fault

    [Fact]
    public void A_claim_put_down_to_another_speaker_makes_a_group_by_speakers_over_all_questions()
    {
        ConfusionGroup group = Assert.Single(Groups(
            2,
            ("who-says.tolls", [Choose("smith"), Choose("smith"), Choose("mayor")]),
            ("said", [null, Choose("wrong"), NotKnown])));
        Assert.Equal(("Ada Mayor", "Cy Smith", false, 2), (group.By, group.TakenFor, group.IsWant, group.Count));
        Assert.Equal((["who-says.tolls", "said"], ["S1", "S2"]), (group.Questions, group.Students));
    }

    [Fact]
    public void A_want_put_down_to_another_side_is_one_as_well()
    {
        ConfusionGroup group = Assert.Single(Groups(1, ("who-wants.road", [Choose("guild")])));
        Assert.Equal(("The town", "The guild", true), (group.By, group.TakenFor, group.IsWant));
    }

    [Fact]
    public void Groups_that_are_too_small_are_left_out_and_the_largest_comes_first() => Assert.Equal(
        ["Bo Baker", "Ada Mayor"],
        Groups(2, ("who-says.tolls", [Choose("smith"), Choose("smith"), Choose("baker"), null]),
            ("who-says.trade", [Choose("mayor"), Choose("mayor"), Choose("mayor"), null])).Select(g => g.By));

    [Fact]
    public void Right_answers_are_none() =>
        Assert.Empty(Groups(1, ("who-says.tolls", [Choose("mayor"), NotKnown, null])));

    private static Items<ConfusionGroup> Groups(int least, params (string Question, Answer?[] Answers)[] asked)
    {
        var groups = new ConfusionGroups(Bank);
        foreach ((string id, Answer?[] answers) in asked)
        {
            Question question = Bank.Question(id)!; // written, or the tables yield it
            groups.Add(question, [.. answers.Select((a, i) => Placed(question, a, i))]);
        }

        return groups.OfAtLeast(least);
    }

    private static PlacedResponse Placed(Question question, Answer? answer, int student)
    {
        Response response = Response.Of(question, answer, answer is null ? null : Judgement.Of(question, answer));
        return new PlacedResponse(
            new CountedSheet(Student($"S{student + 1}"), new AnswerSheet { Responses = [response] }),
            response,
            false,
            false);
    }
}
