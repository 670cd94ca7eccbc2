using System.Text;
using System.Text.Json;
using CsCheck;
using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Tests.Banks.Derivation;

namespace Quiz.Core.Tests.Questions;

public class QuestionJsonTests
{
    [Fact]
    public void Whatever_tables_yield_is_the_same_after_writing_and_reading() =>
        DeriverLawTests.AnyBank.Sample(bank => Assert.Equal(bank.Derived, Again(bank.Derived)), iter: 200);

    [Fact]
    public void Nothing_of_a_question_is_lost()
    {
        Bank bank = Quiz.Core.Tests.Banks.Derivation.Derived.Read(
            Quiz.Core.Tests.Banks.Derivation.Derived.Text("clock"));
        ChoiceQuestion choice = bank.Derived.OfType<ChoiceQuestion>().First();
        Items<Question> odd =
        [
            choice with
            {
                Statement = "A kitchen costs less.",
                Points = 2.5,
                Prove = ProofPolicy.Never,
                Process = Process.Locate,
                Scoring = ChoiceRule.RightMinusWrong,
                Choose = 2,
                KeepsOrder = true,
                IsUnsaid = true,
                Tags = ["one", "two"],
                Passage = null,
            },
            .. bank.Derived,
        ];
        Assert.Equal(odd, Again(odd));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[{}]")]
    [InlineData("[null]")]
    [InlineData("""[{"shape": "dance", "id": "a.b"}]""")]
    [InlineData(
        """[{"shape": "choice", "id": null, "type": "single-choice", "prompt": "?", "contentHash": "", "keyHash": "", "options": []}]""")]
    public void What_is_no_question_is_a_fault_of_the_file(string json)
    {
        using var document = JsonDocument.Parse(json);
        Assert.Throws<JsonException>(() => QuestionJson.Read(document.RootElement));
    }

    private static Items<Question> Again(Items<Question> questions)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream)) QuestionJson.Write(questions, json);
        using var document = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        return QuestionJson.Read(document.RootElement);
    }
}
