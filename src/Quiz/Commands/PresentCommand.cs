using System.CommandLine;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Desks;
using Quiz.Files.Storage;
using Quiz.Running;
using Quiz.Screens;
using Command = System.CommandLine.Command;

namespace Quiz.Commands;

/// <summary><c>quiz present</c>: a bank in front of a class, which answers by raising hands.</summary>
internal static class PresentCommand
{
    /// <summary>
    /// The seed where none is given: the one that worksheets have, so that sheets and wall show the same.
    /// </summary>
    private const long UsualSeed = 0;

    public static Command Create(Io io)
    {
        var bank = new Argument<string>("BANK") { Description = "The bank's file, or its id where quiz finds it." };
        bank.Validators.Add(result => Paths.Check(result));
        var play = new PlayOptions();
        Option<long?> seed =
            PlayOptions.SeedOption("The same number asks the same questions in the same order, as on a worksheet (0).");
        var isNew = new Option<bool>("--new")
        {
            Description =
            "Start anew even if the class left these questions unfinished."
        };
        var group = new Option<string>("--as")
        {
            Description =
            "Which class this is, where several have the same questions.",
            DefaultValueFactory = _ => ""
        };
        var command = new Command("present", "Show a bank to a class: questions, hands, answers, evidence.")
        {
            bank,
            play.Only,
            play.Count,
            play.All,
            seed,
            isNew,
            group,
            play.Plain,
        };
        command.SetAction(line =>
        {
            DataFolder? data = io.Data;
            using var desk = new Desk(io, data, null, line.GetValue(group) ?? "");
            SittingOptions options = play.Of(line, line.GetValue(seed) ?? UsualSeed) with { Mode = Mode.Test };
            desk.AwaitHistory();
            Message opened =
                desk.Present(NamedBank.PathOf(io, data, line.GetRequiredValue(bank)), options, line.GetValue(isNew));
            if (opened is not Message.Failed failed)
                return ScreenOrLines.Run(io, desk, opened, line.GetValue(play.Plain));
            io.Error.WriteLine("quiz: " + Visible.Of(failed.Sentence));
            return ExitCode.Failed;
        });
        return command;
    }
}
