using System.Text.Json;
using Quiz.Core.Exchange;
using Quiz.Core.Questions;
using Quiz.Running;

namespace Quiz.Tests.Commands;

/// <summary>
/// The keys of the banks that travel with the program, as <c>quiz show</c> gives them, go through <c>quiz grade</c>.
/// </summary>
public sealed class ShippedKeysTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("quiz-keys-").FullName;

    public static TheoryData<string> Banks =>
        [.. Directory.GetFiles(Path.Combine(Golden.Repository, "quizzes"), "*.yaml").Select(f => Path.GetFileName(f))];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Banks))]
    public void Every_key_scores_1(string name) => Check(
        name,
        "keys.jsonl",
        questions => string.Concat(
            questions.Select(
                q =>
                    $"{{\"question\": {q.GetProperty("id").GetRawText()}, \"answer\": {Inline(q.GetProperty("key"))}, \"proof\": {Proof(q)}}}\n")));

    [Theory]
    [MemberData(nameof(Banks))]
    public void Every_key_scores_1_in_a_table(string name) => Check(
        name,
        "keys.csv",
        questions => "question,answer,proof\r\n" + string.Concat(
            questions.Select(q => $"{Cell(q.GetProperty("id"))},{Cell(q.GetProperty("key"))},{Quote(Proof(q))}\r\n")));

    private void Check(string name, string file, Func<List<JsonElement>, string> answers)
    {
        string path = Path.Combine(Golden.Repository, "quizzes", name);
        List<JsonElement> questions =
            [.. JsonDocument.Parse(Run("show", path, "--json")).RootElement.GetProperty("questions").EnumerateArray()];
        File.WriteAllText(Path.Combine(_folder, file), answers(questions));
        List<JsonElement> graded = [.. Run("grade", path, file).TrimEnd('\n')
            .Split('\n')
            .Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.NotEmpty(questions);
        Assert.Equal(questions.Select(q => q.GetProperty("id").GetString()),
            graded.Select(g => g.GetProperty("question").GetString()));
        Assert.All(graded.Zip(questions), pair =>
        {
            (JsonElement result, JsonElement question) = pair;
            bool isOpen = question.GetProperty("type").GetString() == "open-response";
            Assert.Equal(isOpen ? "null" : "1", result.GetProperty("score").GetRawText());
            bool isProof = isOpen || question.GetProperty("type").GetString() == "find-evidence";
            Assert.Equal(isProof
                ? null
                : Graded.Word(ProofOutcome.RightAndShown), result.GetProperty("proof").GetString());
        });
    }

    private string Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        int code = Program.Run(args, new Io(TextReader.Null, output, error, TimeProvider.System, _ => null, _folder));
        Assert.Equal((0, ""), (code, error.ToString()));
        return output.ToString();
    }

    private static string Proof(JsonElement question) => JsonSerializer.Serialize(
        question.GetProperty("evidence")
            .EnumerateArray()
            .SelectMany(e => e.GetProperty("sentences").EnumerateArray())
            .Select(s => s.GetString())
            .Distinct());

    /// <summary>In a table a text stands without quotation marks of its own.</summary>
    // a text is one
    private static string Cell(JsonElement value) =>
        Quote(value.ValueKind == JsonValueKind.String ? value.GetString()! : Inline(value));

    private static string Inline(JsonElement value) => JsonSerializer.Serialize(value);

    private static string Quote(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
