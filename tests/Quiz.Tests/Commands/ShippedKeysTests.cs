using System.Text.Json;
using Quiz.Core.Banks;
using Quiz.Core.Exchange;
using Quiz.Core.Questions;

namespace Quiz.Tests.Commands;

/// <summary>The keys of the banks that travel with the program, given as answers from elsewhere.</summary>
public sealed class ShippedKeysTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("quiz-keys-").FullName;

    public static TheoryData<string> Banks => [.. Directory.GetFiles(Path.Combine(Golden.Repository, "quizzes"), "*.yaml").Select(f => Path.GetFileName(f))];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Banks))]
    public void Every_key_scores_1(string name) => Check(
        name,
        "keys.jsonl",
        bank => string.Concat(bank.Questions.Select(q => $"{{\"question\": {Json(q.Id)}, \"answer\": {Key(q)}, \"proof\": {Proof(q)}}}\n")));

    [Theory]
    [MemberData(nameof(Banks))]
    public void Every_key_scores_1_in_a_table(string name) => Check(
        name,
        "keys.csv",
        bank => "question,answer,proof\r\n" + string.Concat(bank.Questions.Select(q => $"{q.Id},{Cell(InCell(q))},{Cell(Proof(q))}\r\n")));

    private void Check(string name, string file, Func<Bank, string> answers)
    {
        string path = Path.Combine(Golden.Repository, "quizzes", name);
        Bank bank = BankReader.Read(File.ReadAllBytes(path)).Bank!; // another test says that it has no fault
        File.WriteAllText(Path.Combine(_folder, file), answers(bank));
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        int code = Program.Run(["grade", path, file], new Io(TextReader.Null, output, error, TimeProvider.System, _ => null, _folder));
        Assert.Equal((0, ""), (code, error.ToString()));
        string[] lines = output.ToString().TrimEnd('\n').Split('\n');
        Assert.Equal(bank.Questions.Count, lines.Length);
        Assert.All(bank.Questions.Zip(lines), pair =>
        {
            JsonElement graded = JsonDocument.Parse(pair.Second).RootElement;
            Assert.Equal(pair.First.Id, graded.GetProperty("question").GetString());
            Assert.Equal(pair.First.IsScored ? 1.0 : null, Number(graded.GetProperty("score")));
            bool isProved = pair.First.CanBeProved && pair.First.Prove != ProofPolicy.Never;
            Assert.Equal(isProved ? Graded.Word(ProofOutcome.RightAndShown) : null, graded.GetProperty("proof").GetString());
        });
    }

    private static string Key(Question question) => question.Key switch
    {
        ChoiceAnswer { Options: [var only] } => Json(only),
        ChoiceAnswer choice => Json(choice.Options),
        FillAnswer { Texts: [var only] } => Json(only),
        FillAnswer fill => Json(fill.Texts),
        OrderAnswer order => Json(order.Items),
        PairAnswer pair => Json(pair.Pairs.Select(p => new[] { p.Left, p.Right })),
        MarkAnswer mark => Json(mark.Sentences),
        var open => Json(((OpenAnswer)open).Text), // the only one left
    };

    /// <summary>In a table a single text stands without quotation marks.</summary>
    private static string InCell(Question question) => Key(question) is ['"', ..] text ? JsonSerializer.Deserialize<string>(text)! : Key(question); // a text is one

    private static string Proof(Question question) => Json(question.Evidence.SelectMany(e => e.Place.Sentences).Distinct());

    private static string Cell(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);

    private static double? Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetDouble();
}
