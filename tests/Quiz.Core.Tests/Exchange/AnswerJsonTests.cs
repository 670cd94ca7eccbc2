using System.Text;
using System.Text.Json;
using Quiz.Core.Exchange;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Exchange;

public class AnswerJsonTests
{
    public static TheoryData<string> Questions => [.. AllShapes.Bank.Questions.Select(q => q.Id)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_key_that_is_written_is_read_and_earns_everything(string id)
    {
        Question question = AllShapes.Bank.Question(id)!; // the table has these
        Assert.Equal(question.IsScored
            ? 1.0
            : null, AllShapes.Grade(id, Write(question.Key), prove: ProofPolicy.Optional).Score);
    }

    [Fact]
    public void Answers_are_written_as_people_would()
    {
        Assert.Equal("null", Write(new DontKnow()));
        Assert.Equal("[]", Write(new ChoiceAnswer([])));
        Assert.Equal("\"a\"", Write(new ChoiceAnswer(["a"])));
        Assert.Equal("[\"a\",\"b\"]", Write(new FillAnswer(["a", "b"])));
        Assert.Equal("[[\"a\",\"é\"]]", Write(new PairAnswer([new("a", "é")])));
        Assert.Equal("[\"p1.1\"]", Write(new MarkAnswer(["p1.1"])));
    }

    private static string Write(Answer answer)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonText.OneLine))
        {
            json.WriteStartObject();
            json.WriteAnswer("a", answer);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray())["{\"a\":".Length..^1];
    }
}
