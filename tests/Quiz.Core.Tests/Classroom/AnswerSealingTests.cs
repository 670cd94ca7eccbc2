using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Classroom;

public class AnswerSealingTests
{
    [Fact]
    public void What_is_sealed_and_unsealed_is_what_it_was()
    {
        KeyFile key = Exam.Key();
        foreach (Question question in key.Bank.All)
        {
            var taken = new TakenAnswer(question.Id, question.Key, 2, new Proof(["light.2"]), 3, Build.Noon);
            TakenAnswer sealedOne = key.Seal(taken);
            Assert.Equal((question.Id, taken), (key.Unseal(sealedOne).Question.Id, key.Unseal(sealedOne).Taken));
            Assert.Equal("p1.2", sealedOne.Proof!.Sentences[0]); // it was given
        }
    }

    [Fact]
    public void What_is_not_in_the_test_cannot_be_sealed() =>
        Assert.Throws<ArgumentException>(
            () => Exam.Key().Seal(new TakenAnswer("nothing", new DontKnow(), null, null, 0, Build.Noon)));
}
