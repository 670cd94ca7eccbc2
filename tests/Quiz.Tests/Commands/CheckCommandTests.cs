using System.Text.Json;
using Quiz.Running;

namespace Quiz.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private const string Head = "format: 1\nid: tale\ntitle: \"A tale\"\n";
    private const string Good = Head + "questions:\n  - id: q\n    type: true-false-not-given\n    prompt: \"x\"\n    "
        + "answer: not-given\n    rationale: \"x\"\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("quiz-check-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_bank_without_faults_is_summed_up_on_stderr()
    {
        Write("a.yaml", Good);
        Assert.Equal((0, "", "1 bank, 1 question: no faults\n"), Run("check", "a.yaml"));
    }

    [Fact]
    public void Faults_are_listed_by_place_under_the_path_as_given()
    {
        Write("banks/a.yaml",
            Head + "titel: x\nquestions:\n  - id: q\n    type: true-false\n    prompt: \"x\"\n    rationale: \"x\"\n");
        (int code, string output, string error) = Run("check", "./banks/a.yaml");
        Assert.Equal(1, code);
        Assert.Equal(
            "./banks/a.yaml:4:1: error: QB202: Unknown key \"titel\". Did you mean \"title\"?\n"
            + "./banks/a.yaml:6:5: error: QB203: The key \"answer\" is missing. Add \"answer: …\".\n",
            output);
        Assert.Equal("1 bank: 2 errors\n", error);
    }

    [Fact]
    public void A_folder_means_its_banks_by_name()
    {
        Write("banks/b.yaml", "x");
        Write("banks/a.yaml", "x");
        Write("banks/notes.txt", "x");
        (int code, string output, _) = Run("check", "banks");
        Assert.Equal(1, code);
        Assert.Equal([Path.Combine("banks", "a.yaml"), Path.Combine("banks", "b.yaml")],
            output.Trim().Split('\n').Select(l => l.Split(':')[0]));
    }

    [Fact]
    public void Warnings_are_no_failure_unless_strict()
    {
        Write("a.yaml", Head);
        Assert.Equal((0, "1 bank, 0 questions: 1 warning\n"), ExitAndError("check", "a.yaml"));
        Assert.Equal((1, "1 bank, 0 questions: 1 error\n"), ExitAndError("check", "a.yaml", "--strict"));
    }

    [Fact]
    public void Two_banks_of_one_id_are_an_error()
    {
        Write("a.yaml", Good);
        Write("b.yaml", Good);
        (int code, string output, _) = Run("check", "a.yaml", "b.yaml");
        Assert.Equal(
            (1, "b.yaml:1:1: error: QB221: The bank \"tale\" is also in a.yaml. Give one of the two another id.\n"),
            (code, output));
    }

    [Fact]
    public void A_bank_named_twice_is_read_once()
    {
        Write("banks/a.yaml", Good);
        Assert.Equal((0, "1 bank, 1 question: no faults\n"), ExitAndError("check", "banks", "banks/a.yaml", "./banks"));
    }

    [Fact]
    public void What_is_not_there_is_said_in_one_sentence()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "empty"));
        Assert.Equal((1, "", "quiz: There is no bank (*.yaml) in empty.\nquiz: There is no file \"nowhere.yaml\".\n"),
            Run("check", "nowhere.yaml", "empty"));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "a.yaml", "--format", "xml")]
    [InlineData("check", "a.yaml", "--stritc")]
    [InlineData("check", "")]
    [InlineData("check", "a.yaml", "--blind", "--strict")]
    [InlineData("check", "a.yaml", "--blind", "--rules", "all")]
    public void Wrong_usage_ends_in_2(params string[] args)
    {
        (int code, string output, string error) = Run(args);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("quiz: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_reader_without_the_text_would_score_is_told_beside_guessing()
    {
        Write("a.yaml", Good);
        (int code, string output, string error) = Run("check", "--blind", "a.yaml");
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("A tale: what a reader without the text would get right\n  20 sittings, 20 questions with "
            + "one right option (0 others left out)\n  guessing                        33 %\n", output, StringComparison.Ordinal);
        JsonElement bank = JsonDocument.Parse(
            Run("check", "--blind", "--format", "json", "a.yaml").Output).RootElement.GetProperty("banks")[0];
        Assert.Equal(("tale", 20), (bank.GetProperty("id").GetString(), bank.GetProperty("questions").GetInt32()));
        Assert.Equal(1.0 / 3, bank.GetProperty("guessing").GetDouble(), 9);
    }

    [Fact]
    public void A_bank_with_errors_cannot_be_played_blind()
    {
        Write("a.yaml", Head + "titel: x\n");
        Assert.Equal((1, "", "\"a.yaml\" has errors: quiz check lists them.\n"), Run("check", "--blind", "a.yaml"));
    }

    [Fact]
    public void Json_is_one_document_with_a_version()
    {
        Write("a.yaml", Head + "titel: \"\u202e\"\n");
        (int code, string output, _) = Run("check", "a.yaml", "--format", "json");
        JsonElement root = JsonDocument.Parse(output).RootElement;
        Assert.Equal((1, 1, 2),
            (code, root.GetProperty("schemaVersion").GetInt32(), root.GetProperty("errors").GetInt32()));
        JsonElement fault = root.GetProperty("banks")[0].GetProperty("faults")[1];
        Assert.Equal((
            "QB202", "error", 4, 1), (fault.GetProperty("code").GetString(), fault.GetProperty("severity").GetString(),
            fault.GetProperty("line").GetInt32(), fault.GetProperty("column").GetInt32()));
    }

    [Fact]
    public void A_rule_of_wording_is_told_by_its_name_where_all_rules_are_asked_for()
    {
        Write("a.yaml", Good.Replace("\"x\"\n    answer", "\"In this article\"\n    answer", StringComparison.Ordinal));
        Assert.Equal((0, ""), ExitAndOutput("check", "a.yaml"));
        (int code, string output, _) = Run("check", "a.yaml", "--rules", "all");
        Assert.Equal(0, code);
        Assert.StartsWith("a.yaml:7:13: warning: QB605 (meta-stem): ", output, StringComparison.Ordinal);
        JsonElement root =
            JsonDocument.Parse(Run("check", "a.yaml", "--rules", "all", "--format", "json").Output).RootElement;
        Assert.Equal("meta-stem",
            root.GetProperty("banks")[0].GetProperty("faults")[0].GetProperty("rule").GetString());
    }

    [Fact]
    public void Nothing_from_a_file_steers_the_terminal()
    {
        Write("a.yaml", Head + "\"k\\x1b[31m\\u202e\": x\n");
        (_, string output, string error) = Run("check", "a.yaml", "no\u001B[31m\u202E.yaml");
        Assert.DoesNotContain(output + error, c => (char.IsControl(c) && c != '\n') || c == '\u202E');
        Assert.Contains("k␛[31m", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_banks_that_travel_with_the_program_have_no_faults()
    {
        string quizzes = Path.Combine(Golden.Repository, "quizzes");
        if (Directory.EnumerateFiles(quizzes, "*.yaml").Any())
            Assert.Equal((0, ""), ExitAndOutput("check", quizzes, "--strict"));
    }

    private void Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? _folder);
        File.WriteAllText(path, text);
    }

    private (int Code, string Error) ExitAndError(params string[] args) =>
        Run(args) is var (code, _, error) ? (code, error) : default;

    private (int Code, string Output) ExitAndOutput(params string[] args) =>
        Run(args) is var (code, output, _) ? (code, output) : default;

    private (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = Program.Run(args, new Io(TextReader.Null, output, error, TimeProvider.System, _ => null, _folder));
        return (code, output.ToString(), error.ToString());
    }
}
