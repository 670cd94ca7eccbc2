using System.CommandLine;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Desks;
using Quiz.Files.Exchange;
using Quiz.Files.Gradebooks;
using Quiz.Files.Reports;
using Quiz.Files.Reports.Class;
using Quiz.Files.Reports.Marks;
using Quiz.Running;
using Quiz.Screens;
using Quiz.Views;
using Command = System.CommandLine.Command;

namespace Quiz.Commands;

/// <summary><c>quiz report</c>: what the answers of a class say about the class and about the questions.</summary>
internal static class ReportCommand
{
    public static Command Create(Io io)
    {
        var options = new ReportOptions();
        var command = new Command("report", "Say how a class did, and how the questions did.") { LongHelp.Option(
            ReportHelp.Text) };
        options.AddTo(command);
        command.SetAction(line => Run(io, line, options));
        return command;
    }

    private static int Run(Io io, ParseResult line, ReportOptions options) => line.GetValue(options.Marks) is { } marks
        ? OnMarks(io, line, options, marks)
        : line.GetValue(options.Answers) is { } answers
            ? OnClass(io, line, options, line.GetValue(options.Bank)!,
                answers) // a bank is named with them, as the options check
            : OnGradebook(io, line, options, line.GetValue(options.Bank)!); // as above

    private static int OnMarks(Io io, ParseResult line, ReportOptions options, string path)
    {
        using Stream? bytes = InputFile.Open(io, path, "the marks");
        if (bytes is null) return ExitCode.Failed;
        MarksFile file = MarksReader.Read(bytes);
        Tell(io, path, file.Faults);
        Tell(io, path, file.Notes);
        if (file.Table is not { } table) return ExitCode.Failed;
        var report = new MarksReport(Path.GetFileNameWithoutExtension(path), table, file.Blanks);
        return options.Write(io, line, new ReportWriters(
            Text: (all, output) => MarksText.Write(report, all, output),
            Csv: (which, form, output) => MarksCsv.Write(report, which ?? ReportTable.Questions, form, output),
            Json: output => MarksJson.Write(report, output),
            Page: all => MarksPage.Of(report, all)));
    }

    private static int OnClass(Io io, ParseResult line, ReportOptions options, string bankName, string path)
    {
        if (NamedBank.Read(io, bankName) is not { } bank) return ExitCode.Failed;
        using Stream? bytes = InputFile.Open(io, path, "the answers");
        if (bytes is null) return ExitCode.Failed;
        var answered = new AnsweredClass(bank, prove: null);
        ClassWork work =
            answered.Read(AnswerFile.Read(bytes, path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)));
        Tell(io, path, answered.Notes);
        int code = Report(io, line, options, ClassReport.Of(work));
        return answered.HasFaults ? ExitCode.Failed : code;
    }

    private static int OnGradebook(Io io, ParseResult line, ReportOptions options, string path)
    {
        int code = ExitCode.Done;
        return Math.Max(GradebookUse.Run(io, path, Use), code);

        void Use(Gradebook book)
        {
            if (line.GetValue(options.Share) && !GradebookWork.HasRoster(book))
                io.Error.WriteLine("quiz: There is no list of the class, so the ids are what each has typed: look "
                    + "whether a name is among them before you share this.");
            code = Report(io, line, options, ClassReport.Of(GradebookWork.Of(book), options.AttemptsOf(line), Beside));
        }
    }

    /// <summary>The figures of thousands are worked out while their answers are counted.</summary>
    private static Func<TestAnalysis> Beside(MarksTable table)
    {
        var analysing = Task.Run(() => TestAnalysis.Of(table));
        return () => analysing.GetAwaiter().GetResult();
    }

    private static int Report(Io io, ParseResult line, ReportOptions options, ClassReport whole)
    {
        if (whole.Counted == 0)
        {
            io.Error.WriteLine("quiz: There is nothing to report on: no answers that count.");
            return ExitCode.Failed;
        }

        if ((line.GetValue(options.Share) ? Sharing.Of(whole) : whole) is not { } report)
        {
            io.Error.WriteLine(
                $"quiz: Only {Words.Count(whole.Counted, "test")} counted: in a class under {Words.Count(Sharing.Least)} everybody could be guessed, so nothing is shared.");
            return ExitCode.Failed;
        }

        return options.Write(io, line, new ReportWriters(
            Text: (all, output) => ClassText.Write(report, all, output),
            Csv: (which, form, output) => ClassCsv.Write(report, which ?? ReportTable.Students, form, output),
            Json: output => ClassJson.Write(report, output),
            Page: all => ClassPage.Of(report, all),
            Screen: () => Show(io, report)));
    }

    private static int Show(Io io, ClassReport report)
    {
        using var desk = new Desk(io, io.Data, null, "");
        return FullScreen.Run(io, desk, new Message.Done(""), new ReportScreen(report));
    }

    private static void Tell(Io io, string path, IEnumerable<LineNote> notes)
    {
        foreach (LineNote note in notes)
        {
            string place = note.Line is { } line ? FormattableString.Invariant($":{line}") : "";
            io.Error.WriteLine(Visible.Of($"{path}{place}: {note.Sentence}"));
        }
    }
}
