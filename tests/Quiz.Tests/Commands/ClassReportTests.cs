using System.Text.Json;
using Quiz.Running;

namespace Quiz.Tests.Commands;

public sealed class ClassReportTests : IDisposable
{
    private const string Bank = """
        format: 1
        id: tale
        title: "A <tale>"
        passages:
          - id: winter
            title: "Winter"
            text: "The ferry stops in winter, since the ice is thick. The islanders doubt it."
        questions:
          - id: why
            type: single-choice
            prompt: "Why?"
            evidence: [{passage: winter, exact: "the ice is thick"}]
            options: [{correct: "Ice", id: ice}, {wrong: "Wind", id: wind, unsupported: true}]
          - id: who
            type: short-answer
            prompt: "Who doubts it?"
            accept: ["islanders"]
            evidence: [{passage: winter, exact: "The islanders doubt it"}]
        """;

    /// <summary>Six students; S6 has no line for the second question.</summary>
    private const string Answers = """
        {"learner": "S1", "question": "why", "answer": "ice", "certainty": 3, "proof": ["winter.1"]}
        {"learner": "S1", "question": "who", "answer": "islanders"}
        {"learner": "S2", "question": "why", "answer": "ice", "proof": []}
        {"learner": "S2", "question": "who", "answer": "the company"}
        {"learner": "S3", "question": "why", "answer": "wind", "certainty": 3}
        {"learner": "S3", "question": "who", "answer": "The  Company"}
        {"learner": "S4", "question": "why", "answer": "wind"}
        {"learner": "S4", "question": "who", "answer": "<b>me</b>"}
        {"learner": "S5", "question": "why", "answer": null}
        {"learner": "S5", "question": "who", "answer": []}
        {"learner": "S6", "question": "why", "answer": "ice"}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("quiz-class-").FullName;

    public ClassReportTests()
    {
        Write("tale.yaml", Bank);
        Write("answers.jsonl", Answers);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Lines_say_counts_first()
    {
        (int code, string output, string error) = Run();
        Assert.Equal((0, ""), (code, error));
        Golden.Check(output, "tests/Quiz.Tests/Reports/class.txt");
    }

    [Fact]
    public void What_is_shared_has_no_small_group()
    {
        (_, string output, _) = Run("--share");
        Golden.Check(output, "tests/Quiz.Tests/Reports/class-shared.txt");
    }

    [Fact]
    public void A_page_takes_nothing_for_markup_that_anybody_wrote()
    {
        (int code, string output, _) = Run("--html", "--all");
        Assert.Equal(0, code);
        Assert.Contains("&lt;b&gt;me&lt;/b&gt;", output, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>me", output, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", output, StringComparison.Ordinal);
        Assert.DoesNotContain("http", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_has_everything()
    {
        using var json = JsonDocument.Parse(Run("--json").Output);
        JsonElement root = json.RootElement;
        Assert.Equal((1, "tale", false), (root.GetProperty("schemaVersion")
            .GetInt32(), root.GetProperty("bank").GetString(), root.GetProperty("shared").GetBoolean()));
        Assert.Equal(6, root.GetProperty("students").GetArrayLength());
        JsonElement why = root.GetProperty("questions")[0];
        Assert.Equal((6, 0.5, 1), (why.GetProperty("n").GetInt32(), why.GetProperty("figures")
            .GetProperty("randomGuessScore")
            .GetDouble(), why.GetProperty("sureAndWrong").GetInt32()));
        JsonElement wind = why.GetProperty("answers")[1];
        Assert.Equal(("Wind", false, "unsupported", 2), (wind.GetProperty("answer").GetString(), wind
            .GetProperty("right")
            .GetBoolean(), wind.GetProperty("misled").GetString(), wind.GetProperty("count").GetInt32()));
        Assert.Equal(1, root.GetProperty("proofs").GetProperty("right-and-shown").GetInt32());
    }

    [Theory]
    [InlineData("students",
        "student,name,attempt,marks,max,right,partly,wrong,dontKnow,blank,unscored,certaintyMarks,finished,status,reread,why,who", "S1,,1,2,2,2,0,0,0,0,0,3,,,,1,1")]
    [InlineData("questions",
        "question,prompt,passage,n,max,right,partly,wrong,dontKnow,blank,unscored,sureAndWrong,disputes,facility,sd,intendedWeight,effectiveWeight,discriminationIndex,discriminativeEfficiency,randomGuessScore,pointBiserial,upperLower", "why,Why?,1,6,1,2,1,2,1,0,0,1,0,")]
    [InlineData("answers", "question,kind,part,answer,right,misled,n,count,topThird,bottomThird,meanTotal",
        "why,given,,Ice,yes,,6,3,")]
    [InlineData("test", "figure,value,n", "questions,2,6")]
    public void A_spreadsheet_gets_one_table(string which, string header, string row)
    {
        string[] lines = Run("--csv", "--table", which).Output.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(header, lines[0]);
        Assert.StartsWith(row, lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_cannot_be_used_are_told_and_the_others_reported()
    {
        Write("answers.jsonl", """
            {"learner": "S1", "question": "why", "answer": "ice"}
            {"question": "why", "answer": "ice"}
            {"learner": "S1", "question": "why", "answer": "wind"}
            {"learner": "S1", "question": "wyh", "answer": "wind"}
            """);
        (int code, string output, string error) = Run("--csv");
        Assert.Equal(1, code);
        Assert.Contains("S1,,1,1,1,", output, StringComparison.Ordinal);
        Assert.Equal(
            """
            answers.jsonl:2: There is no "learner": a report on a class needs to know whose answer it is.
            answers.jsonl:3: "S1" has answered "why" before. The first answer counts.
            answers.jsonl:4: There is no question "wyh" in "tale". Did you mean "why"?

            """,
            error);
    }

    [Fact]
    public void What_is_no_number_is_told_and_not_marked_as_wrong()
    {
        Write("tale.yaml", Bank + "\n  - {id: many, type: numerical, prompt: \"How many?\", answer: 12, evidence: "
            + "[{passage: winter, exact: \"The islanders doubt it\"}]}\n");
        Write("answers.jsonl", """
            {"learner": "S1", "question": "many", "answer": "12 boats"}
            {"learner": "S2", "question": "many", "answer": "a dozen"}
            """);
        (int code, string output, string error) = Run("--csv");
        Assert.Equal((1, "answers.jsonl:2: That is no number that can be read: the report counts it as left blank.\n"),
            (code, error));
        Assert.Contains("S1,,1,1,1,", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "quiz: Name either a gradebook, or a bank and --answers FILE, or --marks FILE.csv.\nTry \"quiz --help\".\n")]
    [InlineData("quiz: A bank and --answers FILE go together; a gradebook stands alone.\nTry \"quiz --help\".\n",
        "tale.yaml")]
    [InlineData(
        "quiz: Name either a gradebook, or a bank and --answers FILE, or --marks FILE.csv.\nTry \"quiz --help\".\n",
        "tale.yaml",
        "--answers",
        "a",
        "--marks",
        "m")]
    [InlineData("quiz: --share is for the report on a class.\nTry \"quiz --help\".\n", "--marks", "m", "--share")]
    public void What_is_asked_for_must_be_clear(string message, params string[] args) =>
        Assert.Equal((2, "", message), RunAll(["report", .. args]));

    [Fact]
    public void A_class_under_five_shares_nothing()
    {
        Write("answers.jsonl", """{"learner": "S1", "question": "why", "answer": "ice"}""");
        Assert.Equal((1, "", "quiz: Only 1 test counted: in a class under 5 everybody could be guessed, so nothing is "
            + "shared.\n"), Run("--share"));
    }

    [Fact]
    public void Nothing_is_no_class()
    {
        Write("answers.jsonl", "");
        Assert.Equal((1, "", "quiz: There is nothing to report on: no answers that count.\n"), Run());
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private (int Code, string Output, string Error) Run(params string[] args) =>
        RunAll(["report", "tale.yaml", "--answers", "answers.jsonl", .. args]);

    private (int Code, string Output, string Error) RunAll(string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        int code = Program.Run(args, new Io(TextReader.Null, output, error, TimeProvider.System, _ => null, _folder));
        return (code, output.ToString(), error.ToString());
    }
}
