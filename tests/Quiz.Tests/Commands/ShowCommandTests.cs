using System.Text.Json;
using Quiz.Running;

namespace Quiz.Tests.Commands;

public sealed class ShowCommandTests : IDisposable
{
    private const string Bank = """
        format: 1
        id: tale
        title: "A tale"
        passages:
          - id: winter
            text: "The ferry stops in winter, since the ice is thick. The islanders doubt it. They see open water."
        questions:
          - id: why
            type: single-choice
            prompt: "Why?"
            process: locate
            core: true
            tags: [reasons, winter]
            points: 2
            hint: "Look for “since”."
            prove: optional
            evidence: [{passage: winter, exact: "the ice is thick", or: [{passage: winter, exact: "stops in winter"}]}]
            options:
              - {correct: "Ice", rationale: "It is thick."}
              - {wrong: "Wind", unsupported: true, rationale: "Nobody speaks of wind."}
              - {wrong: "Doubt", rationale: "That is another matter.", elsewhere: [{passage: winter, exact: "doubt it"}]}
              - {wrong: "Winter", misreads: [{passage: winter, exact: "in winter"}]}
            rationale: "The reason follows “since”."
          - id: who
            type: short-answer
            prompt: "Who doubts it?"
            accept: ["islanders", {text: "people*", score: 0.5}]
            reject: [{text: "the company", rationale: "It gives the reason."}]
            evidence: [{passage: winter, exact: "The islanders doubt it"}]
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("quiz-show-").FullName;

    public ShowCommandTests() => File.WriteAllText(Path.Combine(_folder, "tale.yaml"), Bank);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_question_is_shown_with_all_that_belongs_to_it() => Assert.Equal(
        (0, """
            why: single choice, locate, tags reasons and winter
            Question 1 of 2: reasons, winter, 2 points
            Why?
            1. Wind
            2. Ice
            3. Winter
            4. Doubt
            0. I don't know
            Which sentence proves your answer? A right answer with a wrong proof earns half; skipping the proof costs nothing.

            The answer is 2: Ice
            It is thick.
            The reason follows “since”.
            ¶1.1 “the ice is thick”
            or ¶1.1 “stops in winter”
            Wrong is 1: Wind
            Nobody speaks of wind.
            Nothing in the article supports it.
            Wrong is 3: Winter
            It misreads ¶1.1: “in winter”
            Wrong is 4: Doubt
            That is another matter.
            It is from elsewhere, ¶1.2: “doubt it”
            Hint: Look for “since”.

            """, ""),
        Run("show", "tale.yaml", "why"));

    /// <summary>Each way of answering, with its key.</summary>
    [Fact]
    public void Every_shape_is_shown()
    {
        (int code, string output, string error) =
            Run("show", Path.Combine(Golden.Repository, "tests/Quiz.Tests/Views/mole.yaml"));
        Assert.Equal((0, ""), (code, error));
        Golden.Check(output, "tests/Quiz.Tests/Commands/Golden/show-mole.txt");
    }

    [Theory]
    [InlineData("nominal", "Accepted up to 0.5 more or less.")]
    [InlineData("relative", "Accepted up to 50 % more or less.")]
    [InlineData("geometric", "Accepted up to 1.5 times more or less.")]
    public void A_tolerance_is_told_in_words(string type, string sentence)
    {
        File.AppendAllText(Path.Combine(_folder, "tale.yaml"), $$"""

              - id: how-many
                type: numerical
                prompt: "How many?"
                answer: 4
                tolerance: 0.5
                tolerance-type: {{type}}
            """);
        Assert.EndsWith(sentence + "\n", Run("show", "tale.yaml", "how-many").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_id_all_questions_are_shown_in_their_order()
    {
        (int code, string output, _) = Run("show", "tale.yaml");
        Assert.Equal(0, code);
        Assert.Contains("Hint: Look for “since”.\n\nwho: short answer\nQuestion 2 of 2: 1 point\n", output,
            StringComparison.Ordinal);
        Assert.EndsWith("Accepted: “islanders”, “people*” for 0.5\nRefused: “the company”. It gives the reason.\n",
            output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_seed_fixes_the_order()
    {
        string[] outputs =
            [.. Enumerable.Range(0, 20).Select(seed => Run("show", "tale.yaml", "why", "--seed", $"{seed}").Output)];
        Assert.Equal(outputs[3], Run("show", "tale.yaml", "why", "--seed", "3").Output);
        Assert.True(outputs.Distinct().Count() > 5);
    }

    [Fact]
    public void Json_is_one_document_with_a_version()
    {
        (int code, string output, string error) = Run("show", "tale.yaml", "why", "--json");
        Assert.Equal((0, ""), (code, error));
        JsonElement root = JsonDocument.Parse(output).RootElement;
        Assert.Equal(1, root.GetProperty("schemaVersion").GetInt32());
        JsonElement question = Assert.Single(root.GetProperty("questions").EnumerateArray());
        Assert.Equal(["Wind", "Ice", "Winter", "Doubt"],
            question.GetProperty("options").EnumerateArray().Select(o => o.GetProperty("text").GetString()));
        Assert.Equal(["unsupported", null, "misreads", "elsewhere"],
            question.GetProperty("options").EnumerateArray().Select(o => o.GetProperty("misled").GetString()));
        Assert.Equal(("Ice", "optional", "locate", 2), (
            question.GetProperty("key").GetString(), question.GetProperty("prove")
                .GetString(), question.GetProperty("process").GetString(), question.GetProperty("points").GetInt32()));
        Assert.True(question.GetProperty("core").GetBoolean());
        Assert.Equal("¶1.1", question.GetProperty("evidence")[0].GetProperty("or")[0].GetProperty("label").GetString());
    }

    [Theory]
    [InlineData("quiz: There is no question \"wyh\" in \"tale\". Did you mean \"why\"?\n", "show", "tale.yaml", "wyh")]
    [InlineData("quiz: There is no file \"nowhere.yaml\".\n", "show", "nowhere.yaml")]
    public void What_is_not_there_is_one_sentence_and_exit_code_1(string sentence, params string[] args) =>
        Assert.Equal((1, "", sentence), Run(args));

    [Theory]
    [InlineData("show")]
    [InlineData("show", "tale.yaml", "why", "who")]
    [InlineData("show", "tale.yaml", "--seed", "x")]
    [InlineData("show", "--jsn", "tale.yaml")]
    public void Wrong_usage_ends_in_2(params string[] args)
    {
        (int code, string output, string error) = Run(args);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("quiz: ", error, StringComparison.Ordinal);
    }

    private (int Code, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        int code = Program.Run(args, new Io(TextReader.Null, output, error, TimeProvider.System, _ => null, _folder));
        return (code, output.ToString(), error.ToString());
    }
}
