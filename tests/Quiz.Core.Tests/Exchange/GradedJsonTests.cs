using System.Text;
using System.Text.Json;
using Quiz.Core.Exchange;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Exchange;

public class GradedJsonTests
{
    [Fact]
    public void A_result_is_one_object_on_one_line() => Assert.Equal(
        """{"learner":"S1","question":"word","score":0.16666666666666666,"points":0.16666666666666666,"max":1,"mark":null,"parts":[{"id":"1","given":"glow","right":true,"note":null}],"proof":"not-found","reason":"0.333 of 1, proof wrong: 1/3 × ½ = 1/6"}""",
        Write(AllShapes.Grade("word", "\"glow\"", ", \"proof\": \"p2.1\"")));

    [Fact]
    public void Where_a_person_reads_the_answer_there_is_no_score() => Assert.Equal(
        """{"learner":"S1","question":"open","score":null,"points":null,"max":3,"mark":null,"parts":[],"proof":null,"reason":"a person reads it, so it has no score here"}""",
        Write(AllShapes.Grade("open", "\"Since.\"")));

    [Fact]
    public void No_text_from_outside_steers_the_terminal_and_none_is_lost()
    {
        const string Learner = "\u001B[31m\u202E\u200F\u009B é\"\\\u2028\uD83D\uDE00";
        string line = Write(
            new Graded(Learner, "q", 0, 1, null, [new VerdictPart("1", Learner, false)], null, "not right"));
        Assert.DoesNotContain(line, c => char.IsControl(c) || c is '\u202E' or '\u200F' or '\u2028');
        Assert.Contains("é", line, StringComparison.Ordinal);
        using var read = JsonDocument.Parse(line);
        Assert.Equal(Learner, read.RootElement.GetProperty("learner").GetString());
        Assert.Equal(Learner, read.RootElement.GetProperty("parts")[0].GetProperty("given").GetString());
    }

    private static string Write(Graded graded)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonText.OneLine)) GradedJson.Write(graded, json);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
