using System.Text;
using System.Text.Json;
using Quiz.Running;

namespace Quiz.Tests.Commands;

public sealed class GradeCommandTests : IDisposable
{
    private const string Bank = """
        format: 1
        id: tale
        title: "A tale"
        passages:
          - id: winter
            text: "The ferry stops in winter, since the ice is thick. The islanders doubt it."
        questions:
          - id: why
            type: single-choice
            prompt: "Why?"
            points: 2
            evidence: [{passage: winter, exact: "the ice is thick"}]
            options: [{correct: "Ice", id: ice}, {wrong: "Wind"}]
          - id: winter-only
            type: true-false
            prompt: "In winter only."
            answer: "true"
            evidence: [{passage: winter, exact: "stops in winter"}]
          - id: who
            type: short-answer
            prompt: "Who doubts it?"
            accept: ["islanders", {text: "people", score: 0.5}]
            reject: [{text: "the company", rationale: "It explains."}]
            evidence: [{passage: winter, exact: "The islanders doubt it"}]
        """;

    private const string Right =
        """{"learner":"S1","question":"why","score":1,"points":2,"max":2,"mark":null,"parts":[{"id":"ice","given":"Ice","right":true,"note":null}],"proof":null,"reason":"right"}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("quiz-grade-").FullName;

    public GradeCommandTests() => Write("tale.yaml", Bank);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_table_is_for_the_spreadsheet_that_opens_it_and_has_no_formulas()
    {
        Write("a.jsonl", """{"learner": "=S1", "question": "who", "answer": "people", "proof": ["winter.1"]}""");
        const string Reason = "\"0.5 of 1, proof wrong: 0.5 × ½ = 0.25\"";
        Assert.Equal(
            $"learner,question,score,points,max,mark,parts,proof,reason\n'=S1,who,0.25,0.25,1,,1=people ✓,not-found,{Reason}\n", Run(
                "grade", "tale.yaml", "a.jsonl", "--csv").Item2
                .ReplaceLineEndings("\n"));
        Assert.Equal(
            $"\uFEFFlearner;question;score;points;max;mark;parts;proof;reason\n'=S1;who;0,25;0,25;1;;1=people ✓;not-found;{Reason.Trim('"')}\n", Run(
                "grade", "tale.yaml", "a.jsonl", "--csv", "--for", "excel-de").Item2
                .ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("--for says who opens a table: it goes with --csv.", "grade", "tale.yaml", "a.jsonl", "--for",
        "excel-de")]
    [InlineData("--for says who opens a table: it goes with --csv.", "stats", "--json", "--for", "excel-de")]
    [InlineData("--for says who opens a table: it goes with --csv.", "report", "--marks", "a.csv", "--for", "excel-de")]
    [InlineData("--for says who opens a table: it goes with --responses.", "regrade", "a.quizbook", "--scores", "--for",
        "excel-de")]
    [InlineData("--for does not know \"excel-xx\". It knows excel-bg, excel-ca,", "grade", "tale.yaml", "a.jsonl",
        "--csv", "--for", "excel-xx")]
    [InlineData("--for does not know \"\". It knows excel-bg, excel-ca,", "stats", "--csv", "--for", "")]
    public void A_spreadsheet_is_named_beside_a_table_and_known(string said, params string[] line)
    {
        (int code, _, string error) = Run(line);
        Assert.NotEqual(0, code);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_gives_a_line_in_its_order()
    {
        Write("a.jsonl", """
            {"learner": "S1", "question": "why", "answer": "ice"}
            {"learner": "S1", "question": "winter-only", "answer": false, "certainty": 3}
            {"learner": "S2", "question": "who", "answer": "people", "proof": ["winter.1"]}
            """);
        (int code, string output, string error) = Run("grade", "tale.yaml", "a.jsonl");
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(
            [
                Right,
                """{"learner":"S1","question":"winter-only","score":0,"points":0,"max":1,"mark":-6,"parts":[{"id":"false","given":"False","right":false,"note":null}],"proof":null,"reason":"not right"}""",
                """{"learner":"S2","question":"who","score":0.25,"points":0.25,"max":1,"mark":null,"parts":[{"id":"1","given":"people","right":true,"note":null}],"proof":"not-found","reason":"0.5 of 1, proof wrong: 0.5 × ½ = 0.25"}""",
            ],
            output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_line_that_cannot_be_understood_is_told_by_its_number_and_the_rest_is_graded()
    {
        Write("a.jsonl", """

            {"learner": "S1", "question": "wyh", "answer": "ice"}
            nonsense
            {"learner": "S1", "question": "why", "answer": "ice"}
            {"learner": "S1", "question": "why", "answer": "Rain\u001b[31m"}
            """);
        (int code, string output, string error) = Run("grade", "tale.yaml", "./a.jsonl");
        Assert.Equal((1, Right + "\n"), (code, output));
        Assert.Equal(
            """
            ./a.jsonl:2: There is no question "wyh" in "tale". Did you mean "why"?
            ./a.jsonl:3: This is not JSON: it goes wrong at column 2. A line is one whole object.
            ./a.jsonl:5: "why" has no option "Rain␛[31m". It has: "ice", "Wind".

            """,
            error);
    }

    [Fact]
    public void Lines_come_as_machines_and_people_write_them()
    {
        File.WriteAllBytes(Path.Combine(_folder, "a.jsonl"), [
            .. "\uFEFF{\"learner\":\"S1\",\"question\":\"why\",\"answer\":\"ice\"}\r\n\r\n"u8,
            .. "{\"learner\":\"S\xFF\"}\n"u8[..12], 0xFF, (byte)'\n',
            .. "  {\"learner\":\"S1\",\"question\":\"why\",\"answer\":\"ice\"}  "u8,
        ]);
        (int code, string output, string error) = Run("grade", "tale.yaml", "a.jsonl");
        Assert.Equal((1, $"{Right}\n{Right}\n", "a.jsonl:3: The line is not UTF-8. Save the file in that encoding; in "
            + "a spreadsheet it is called \"CSV UTF-8\".\n"), (code, output, error));
    }

    [Fact]
    public void A_line_without_measure_is_passed_over()
    {
        Write("a.jsonl", $$"""{"learner": "S1", "question": "who", "answer": "{{new string('x', 3_000_000)}}"}"""
            + "\n" + """{"learner": "S1", "question": "why", "answer": "ice"}""");
        Assert.Equal((1, Right + "\n", "a.jsonl:1: The line is longer than 1 MB and was passed over.\n"),
            Run("grade", "tale.yaml", "a.jsonl"));
    }

    [Fact]
    public void A_table_is_read_by_its_header()
    {
        Write("a.CSV",
            "answer,Learner,question,time,certainty,proof\r\nice,S1,why,12:00,,\r\n\"is\nland\",S2,who,,,\r\n,,,,,\r\n,S2,winter-only,,3,winter.1\r\nTRUE,S2,winter-only,,3,winter.1|winter.2\r\n");
        (int code, string output, string error) = Run("grade", "tale.yaml", "a.CSV");
        Assert.Equal((0, ""), (code, error));
        string[] lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal(Right, lines[0]);
        Assert.Equal(
            [("S2", 0, "not right"), ("S2", 0, "not known"), ("S2", 0.5, "right, proof wrong: 1 × ½ = 0.5")],
            lines.Skip(1).Select(line => (Text(line, "learner"), Number(line, "score"), Text(line, "reason"))));
    }

    [Fact]
    public void A_fault_in_a_table_costs_its_own_row_only()
    {
        Write("a.csv", """
            learner,question,answer
            S1,why,"ice
            S1,why,ice
            S1,who,a,b
            S1,why,"ice"x
            S1
            S1,why,ice
            """);
        (int code, string output, string error) = Run("grade", "tale.yaml", "a.csv");
        Assert.Equal((1, $"{Right}\n{Right}\n"), (code, output));
        Assert.Equal(["a.csv:2", "a.csv:4", "a.csv:5", "a.csv:6"], error.TrimEnd('\n').Split('\n').Select(l => l[..7]));
    }

    [Theory]
    [InlineData("learner,question\nS1,why\n",
        "a.csv:1: The header has no column \"answer\". It can have: learner, question, answer, certainty, proof. Nothing can be graded without a header.\n")]
    [InlineData("\nquestion,answer,Answer\nwhy,ice,\n",
        "a.csv:2: The header has the column \"answer\" twice. Nothing can be graded without a header.\n")]
    public void A_table_needs_its_header(string table, string message)
    {
        Write("a.csv", table);
        Assert.Equal((1, "", message), Run("grade", "tale.yaml", "a.csv"));
    }

    [Theory]
    [InlineData("learner;question;answer\nS1;why;ice\n")]
    [InlineData("learner\tquestion\tanswer\nS1\twhy\tice\n")]
    [InlineData("{\"learner\": \"S1\", \"question\": \"why\", \"answer\": \"ice\"}")]
    public void A_table_may_be_parted_in_other_ways_or_be_none(string text)
    {
        Write("a.csv", text);
        Assert.Equal((0, Right + "\n", ""), Run("grade", "tale.yaml", "a.csv"));
    }

    [Fact]
    public void Answers_can_be_piped_in()
    {
        Assert.Equal((0, Right + "\n", ""), Run(
            Encoding.UTF8.GetBytes("""{"learner": "S1", "question": "why", "answer": "ice"}"""),
            "grade",
            "tale.yaml",
            "-"));
        Assert.Equal((0, Right + "\n", ""),
            Run("learner,question,answer\nS1,why,ice"u8.ToArray(), "grade", "tale.yaml", "-", "--format", "csv"));
        Assert.Equal((1, "", "-:1: This is not JSON: it goes wrong at column 1. A line is one whole object.\n"),
            Run("learner\n"u8.ToArray(), "grade", "tale.yaml", "-"));
    }

    [Fact]
    public void Results_can_be_a_table()
    {
        Write("a.jsonl", """
            {"learner": "Reed, Ana", "question": "who", "answer": "the \"clerk\"\nor who", "proof": "winter.2"}
            {"question": "winter-only", "answer": true, "certainty": 2}
            {"question": "who", "answer": "the company"}
            """);
        Assert.Equal(
            (0, "learner,question,score,points,max,mark,parts,proof,reason\r\n"
                + "\"Reed, Ana\",who,0,0,1,,\"1=the \"\"clerk\"\"\nor who ✗\",found-misread,\"not right, proof right: "
                + "0 × 1 = 0\"\r\n"
                + ",winter-only,1,1,1,2,true=True ✓,,right\r\n"
                + ",who,0,0,1,,1=the company ✗ (It explains.),,not right\r\n", ""),
            Run("grade", "tale.yaml", "a.jsonl", "--csv"));
    }

    [Theory]
    [InlineData("required", 0.5)]
    [InlineData("optional", 1)]
    [InlineData("never", 1)]
    public void Proofs_can_be_asked_for(string prove, double score)
    {
        Write("a.jsonl", """{"learner": "S1", "question": "why", "answer": "ice"}""");
        Assert.Equal(score, Number(Run("grade", "tale.yaml", "a.jsonl", "--prove", prove).Output, "score"));
    }

    [Theory]
    [InlineData("quiz: There is no file \"nowhere.yaml\".\n", "grade", "nowhere.yaml", "a.jsonl")]
    [InlineData("quiz: There is no file \"nowhere.jsonl\".\n", "grade", "tale.yaml", "nowhere.jsonl")]
    [InlineData("quiz: \".\" is a folder. Name the file with the answers.\n", "grade", "tale.yaml", ".")]
    [InlineData(
        "quiz: faulty.yaml has a fault in line 2: \"Not An Id\" is no id. Use small letters a-z and digits, in words joined by single hyphens, at most 64 characters: \"why-ration\". (quiz check lists all faults)\n", "grade", "faulty.yaml", "a.jsonl")]
    public void What_cannot_be_done_is_one_sentence_and_exit_code_1(string sentence, params string[] args)
    {
        Write("faulty.yaml", "format: 1\nid: Not An Id\ntitle: \"x\"\n");
        Assert.Equal((1, "", sentence), Run(args));
    }

    [Theory]
    [InlineData("grade")]
    [InlineData("grade", "tale.yaml")]
    [InlineData("grade", "tale.yaml", "a.jsonl", "--format", "xml")]
    [InlineData("grade", "tale.yaml", "a.jsonl", "--prove", "maybe")]
    [InlineData("grade", "--cvs", "tale.yaml")]
    public void Wrong_usage_ends_in_2(params string[] args)
    {
        (int code, string output, string error) = Run(args);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("quiz: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_help_says_how_answers_are_written()
    {
        (int code, string output, _) = Run("grade", "--help");
        Assert.Equal(0, code);
        Assert.Contains("left=right|left=right", output, StringComparison.Ordinal);
        Assert.DoesNotContain("left=right|left=right", Run("--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_lines_gives_none()
    {
        Write("a.jsonl", "\n \n");
        Assert.Equal((0, "", ""), Run("grade", "tale.yaml", "a.jsonl"));
    }

    private static string? Text(string line, string key) =>
        JsonDocument.Parse(line).RootElement.GetProperty(key).GetString();

    private static double Number(string line, string key) =>
        JsonDocument.Parse(line).RootElement.GetProperty(key).GetDouble();

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private (int Code, string Output, string Error) Run(params string[] args) => Run([], args);

    private (int Code, string Output, string Error) Run(byte[] input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = Program.Run(args, new Io(
            TextReader.Null, output, error, TimeProvider.System, _ => null, _folder, InBytes: new MemoryStream(input)));
        return (code, output.ToString(), error.ToString());
    }
}
