using System.Text.Json;
using Quiz.Running;

namespace Quiz.Tests.Commands;

public sealed class MarksReportTests : IDisposable
{
    private const string Table = "learner,a,b\nmax,2,1\nAnn,2,1\nBo,1,0\nCy,0,\n<b>Di</b>,2,1\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("quiz-report-").FullName;

    public MarksReportTests() => Write("marks.csv", Table);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Lines_say_counts_first()
    {
        (int code, string output, string error) = Run("--marks", "marks.csv");
        Assert.Equal((0, ""), (code, error));
        Golden.Check(output, "tests/Quiz.Tests/Reports/marks.txt");
    }

    [Fact]
    public void The_theory_is_said_when_it_is_asked_for()
    {
        (_, string output, _) = Run("--marks", "marks.csv", "--all");
        Golden.Check(output, "tests/Quiz.Tests/Reports/marks-all.txt");
    }

    [Fact]
    public void What_is_undefined_is_null()
    {
        Write("one.csv", "learner,a,b\nAnn,1,0\n");
        (int code, string output, _) = Run("--marks", "one.csv", "--json");
        using var json = JsonDocument.Parse(output);
        JsonElement root = json.RootElement, question = root.GetProperty("questions")[0];
        Assert.Equal((0, 1), (code, root.GetProperty("schemaVersion").GetInt32()));
        Assert.Equal((1, 1.0), (question.GetProperty("n").GetInt32(), question.GetProperty("facility").GetDouble()));
        Assert.All(["sd", "effectiveWeight", "discriminationIndex", "discriminativeEfficiency", "randomGuessScore",
            "pointBiserial"], key => Assert.Equal(JsonValueKind.Null, question.GetProperty(key).ValueKind));
        Assert.All(["sd", "skewness", "kurtosis", "cic", "errorRatio", "standardError", "kr20"],
            key => Assert.Equal(JsonValueKind.Null, root.GetProperty("test").GetProperty(key).ValueKind));
    }

    [Theory]
    [InlineData("questions",
        "question,n,max,full,part,none,blank,mean,topThirdMean,bottomThirdMean,facility,sd,intendedWeight,effectiveWeight,discriminationIndex,discriminativeEfficiency,randomGuessScore,pointBiserial,upperLower", "a,4,2,2,1,1,0,1.25,2,0,0.625,")]
    [InlineData("students", "learner,total,a,b", "Ann,3,2,1")]
    [InlineData("test", "figure,value,n", "questions,2,4")]
    public void A_spreadsheet_gets_one_table(string which, string header, string row)
    {
        (int code, string output, _) = Run("--marks", "marks.csv", "--csv", "--table", which);
        string[] lines = output.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal((0, header), (code, lines[0]));
        Assert.StartsWith(row, lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_has_no_script_and_says_its_picture_in_words()
    {
        (int code, string output, _) = Run("--marks", "marks.csv", "--html", "--all");
        Assert.Equal(0, code);
        Assert.StartsWith("<!doctype html>", output, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", output, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Di", output, StringComparison.Ordinal);
        Assert.Contains("<desc>0 to 1: 1, 1 to 2: 1, 2 to 3: 2</desc>", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_goes_into_a_file_and_replaces_a_page_only()
    {
        Assert.Equal((0, Path.Combine(_folder, "r.html") + "\n", ""),
            Run("--marks", "marks.csv", "--html", "--out", "r.html"));
        Assert.Equal(0, Run("--marks", "marks.csv", "--html", "--out", "r.html").Code);
        Assert.Equal(1, Run("--marks", "marks.csv", "--html", "--out", "marks.csv").Code);
        Assert.Equal(Table, File.ReadAllText(Path.Combine(_folder, "marks.csv")));
    }

    [Fact]
    public void A_fault_is_told_at_its_line_and_nothing_is_reported()
    {
        Write("bad.csv", "learner,a\nAnn,half\n");
        Assert.Equal((1, "", "bad.csv:2: \"half\" is not a mark. A mark is a number such as 0.5; an empty cell is a "
            + "question left unanswered, n/a one that was not asked. It stands under \"a\".\n"), Run(
                "--marks", "bad.csv"));
    }

    [Theory]
    [InlineData("quiz: There is no file \"no.csv\".\n", 1, "--marks", "no.csv")]
    [InlineData("quiz: --csv, --json and --html are three outputs: ask for one.\nTry \"quiz --help\".\n", 2, "--marks",
        "marks.csv", "--csv", "--json")]
    [InlineData("quiz: --table chooses a table of --csv.\nTry \"quiz --help\".\n", 2, "--marks", "marks.csv", "--table",
        "test")]
    [InlineData(
        "quiz: A table of marks has no answers: --table is questions, students or test.\nTry \"quiz --help\".\n",
        2,
        "--marks",
        "marks.csv",
        "--csv",
        "--table",
        "answers")]
    [InlineData(
        "quiz: --out is where --html is written to; other outputs go to standard output.\nTry \"quiz --help\".\n",
        2,
        "--marks",
        "marks.csv",
        "--out",
        "x")]
    public void What_cannot_be_done_is_one_sentence(string message, int code, params string[] args) =>
        Assert.Equal((code, "", message), Run(args));

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private (int Code, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        int code = Program.Run(
            ["report", .. args], new Io(TextReader.Null, output, error, TimeProvider.System, _ => null, _folder));
        return (code, output.ToString(), error.ToString());
    }
}
