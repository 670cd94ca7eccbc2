using System.Text;
using Quiz.ClassGenerator;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Exchange;
using Quiz.Files.Exchange;
using Quiz.Files.Gradebooks;
using Quiz.Files.Reports.Class;
using Quiz.Files.Storage;

namespace Quiz.Files.Tests;

/// <summary>What a front end without a terminal can do: grade, pack, collect, report, keep a sitting.</summary>
public sealed class SecondFrontEndTests : IDisposable
{
    private const string Bank = """
        format: 1
        id: lamp
        title: A lamp
        language: en
        passages:
          - id: keeper
            text: The keeper lit the lamp at dusk. Nobody saw it.
        questions:
          - id: who
            type: single-choice
            prompt: Who lit the lamp?
            rationale: The text names nobody else.
            evidence:
              - passage: keeper
                exact: The keeper lit the lamp
            options:
              - correct: The keeper
                rationale: So the text begins.
              - wrong: A sailor
                unsupported: true
                rationale: No sailor is named.
        """;

    private static readonly DateTimeOffset Now = new(2026, 10, 13, 12, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("quiz-files-").FullName;

    [Fact]
    public void It_grades_answers()
    {
        using var answers = new MemoryStream("""{"question": "who", "answer": "The keeper"}"""u8.ToArray());
        using var output = new StringWriter();
        using (var results = new JsonResults(output))
        {
            var grader = new Grader(BankReader.Read(Encoding.UTF8.GetBytes(Bank)).Bank!, null);
            foreach (AnswerRecord row in AnswerFile.Read(answers, isCsv: false)) results.Write(grader.Grade(row.Given!));
        }

        Assert.Contains("\"score\":1", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_collects_the_work_of_a_class_and_reports_on_it()
    {
        Truth truth = GeneratedClass.Write(_folder, 30, 40, seed: 1).Truth;
        string keyFile = Directory.GetFiles(_folder, "*" + PackFiles.KeyEnding).Single();
        (ReadOnlyMemory<byte> bytes, _) = PackFiles.ReadKeyBytes(keyFile, "key");
        using Gradebook book = Gradebook.Open(Path.Combine(_folder, "class.quizbook"), "class.quizbook", mayMake: true);
        string results = Path.Combine(_folder, "in");
        var collecting = new Collecting([results], new NamedKey(bytes, "key"), null, null, [], []);
        collecting.Run(book, Now);
        ClassReport report = ClassReport.Of(GradebookWork.Of(book));
        StudentReport[] counted = [.. report.Students.Where(s => s.Marks is not null)];
        Assert.Equal(report.Counted, counted.Length);
        Assert.True(counted.Length > 20);
        Assert.All(counted, s => Assert.Equal(truth.Total(s.Id), s.Marks!.Value, 1e-9));
        using var page = new StringWriter();
        ClassText.Write(report, all: false, page);
        Assert.Contains("points", page.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_does_not_load_the_program() => Assert.DoesNotContain(
        AppDomain.CurrentDomain.GetAssemblies(), a => a.GetName().Name is "Quiz" or "Terminal.Gui");

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
