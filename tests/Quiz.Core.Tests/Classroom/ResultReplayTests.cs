using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Classroom;

/// <summary>Results whose chain is whole and whose steps nobody can have made.</summary>
public class ResultReplayTests
{
    private static readonly KeyFile Key = Exam.Key();

    private static readonly Pack Pack = Exam.Read(Key);

    public static TheoryData<string, Answer> Odd => new()
    {
        { "single", new ChoiceAnswer(["z"]) },
        { "single", new OpenAnswer("a") },
        { "word", new FillAnswer(["a", "b"]) },
        { "order", new OrderAnswer(["a", "a", "b", "c"]) },
        { "order", new OrderAnswer(["a"]) },
        { "pairs", new PairAnswer([new Pairing("1", "z")]) },
        { "pairs", new PairAnswer([new Pairing("9", "a")]) },
        { "mark", new MarkAnswer(["p1.99"]) },
        { "mark", new MarkAnswer(["p9.1"]) },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public void An_answer_that_cannot_have_been_given_is_told_in_a_sentence(string question, Answer answer)
    {
        string id = Key.Map.Questions.Single(q => q.Bank == question).Id;
        foreach (SessionEvent step in (SessionEvent[])[new Drafted(id, answer),
            new Unjudged { Question = id, Answer = answer, Seconds = 0 }])
        {
            Result result =
                ResultReader.Read(Written.Of(Pack.PlanFor("S1"), Pack.Id, new Went(Stage.Asking, 0), step).File);
            Assert.True(result.IsWhole);
            Assert.Equal($"Its step 3 does not fit the test: the answer to {id} is none.",
                Assert.Throws<MalformedFileException>(() => result.Replay(Pack.Test)).Message);
            Assert.Throws<MalformedFileException>(() => Key.Reveal(result));
        }
    }

    [Fact]
    public void Questions_that_the_test_lacks_are_told_in_a_sentence()
    {
        Plan plan = Pack.PlanFor("S1");
        Assert.Equal("Its step 1 does not fit the test: there is no question q99.",
            Fault(plan with { Questions = ["q1", "q99"] }));
        Assert.Equal("Its step 1 does not fit the test: it has no questions.", Fault(plan with { Questions = [] }));
        Assert.Equal("Its step 2 does not fit the test: there is no question q99.",
            Fault(plan, new Drafted("q99", null)));
    }

    private static string Fault(Plan plan, params SessionEvent[] steps) =>
        Assert.Throws<MalformedFileException>(() => ResultReader.Read(Written.Of(plan, Pack.Id, steps).File)
            .Replay(Pack.Test)).Message;
}
