using System.CommandLine;
using Quiz.Core.Prose;
using Quiz.Files.Formats;
using Quiz.Files.Gradebooks;
using Quiz.Running;

namespace Quiz.Commands;

/// <summary>
/// <c>quiz regrade</c>: marks a class' answers by a corrected key or by other rules, and shows who changes before
/// anything is written.
/// </summary>
internal static class RegradeCommand
{
    public static Command Create(Io io)
    {
        var options = new RegradeOptions(io);
        var command = new Command("regrade", "Mark a class' answers anew, and show who changes.");
        options.AddTo(command);
        command.SetAction(line =>
        {
            int code = ExitCode.Done;
            int opened = GradebookUse.Run(io, options.Gradebook(line), book =>
            {
                bool asJson = line.GetValue(options.Json);
                if (line.GetValue(options.Decisions)) WriteDecisions(io, book, asJson);
                else if (line.GetValue(options.Scores))
                    WriteScores(io, ScoreHistory.Of(book, DecisionWords.Of(book, io.Folder)), asJson);
                else if (line.GetValue(options.Responses)) WriteResponses(io, book, options.For.Of(line));
                else code = Regrade(io, line, options, book);
            });
            return Math.Max(opened, code);
        });
        return command;
    }

    private static int Regrade(Io io, ParseResult line, RegradeOptions options, Gradebook book)
    {
        GivenPoints points = options.Points(line, book);
        foreach (string fault in points.Faults) io.Error.WriteLine("quiz: " + Visible.Of(fault));
        if (!points.Faults.IsEmpty) return ExitCode.Failed;
        bool asJson = line.GetValue(options.Json);
        RegradeReport report =
            options.Of(line, book, points.Marks).Run(book, io.Time.GetLocalNow(), options.IsWritten(line));
        Report(io, report, asJson);
        if (report.IsWritten && options.CorrectsKey(line) && !asJson)
            io.Out.WriteLine(
                Visible.Of(
                    $"By the old key the class goes on seeing the old points: quiz release {ShellWord.Of(book.Shown)} writes one with the correction."));
        return ExitCode.Done;
    }

    public static void Report(Io io, RegradeReport report, bool asJson)
    {
        if (asJson) RegradeJson.Write(report, io.Out);
        else RegradeText.Write(report, io.Out);
    }

    private static void WriteDecisions(Io io, Gradebook book, bool asJson)
    {
        DecisionWords words = DecisionWords.Of(book, io.Folder);
        if (asJson) DecisionJson.Write(book.Decisions(), words, io.Out);
        else DecisionText.Write(book.Decisions(), words, io.Out);
    }

    private static void WriteScores(Io io, ScoreHistory history, bool asJson)
    {
        if (asJson) ScoreJson.Write(history, io.Out);
        else ScoreText.Write(history, io.Out);
    }

    private static void WriteResponses(Io io, Gradebook book, TableForm form)
    {
        if (ResponseTable.Write(book, form, io.Out) == 0)
            io.Error.WriteLine("quiz: Nobody was asked a question that a person reads.");
    }
}
