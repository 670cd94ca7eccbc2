using System.CommandLine;
using Quiz.Gradebooks;

namespace Quiz.Commands;

/// <summary><c>quiz regrade</c>: marks a class' answers by a corrected key or by other rules, and shows who changes before anything is written.</summary>
internal static class RegradeCommand
{
    public static Command Create(Io io)
    {
        var options = new RegradeOptions(io);
        var command = new Command("regrade", "Mark a class' answers anew, and show who changes.");
        options.AddTo(command);
        command.SetAction(line => GradebookUse.Run(io, options.Gradebook(line), book =>
        {
            bool asJson = line.GetValue(options.Json);
            if (line.GetValue(options.Decisions)) WriteDecisions(io, book, asJson);
            else if (line.GetValue(options.Scores)) WriteScores(io, ScoreHistory.Of(book), asJson);
            else Report(io, options.Of(line, book).Run(book, io.Time.GetLocalNow(), options.IsWritten(line)), asJson);
        }));
        return command;
    }

    public static void Report(Io io, RegradeReport report, bool asJson)
    {
        if (asJson) RegradeJson.Write(report, io.Out);
        else RegradeText.Write(report, io.Out);
    }

    private static void WriteDecisions(Io io, Gradebook book, bool asJson)
    {
        if (asJson) DecisionJson.Write(book, io.Out);
        else DecisionText.Write(book, io.Out);
    }

    private static void WriteScores(Io io, ScoreHistory history, bool asJson)
    {
        if (asJson) ScoreJson.Write(history, io.Out);
        else ScoreText.Write(history, io.Out);
    }
}
