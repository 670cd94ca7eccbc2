using System.CommandLine;
using Quiz.Core.Prose;
using Quiz.Desks;
using Quiz.Files.Storage;
using Quiz.Plain.Lines;
using Quiz.Running;
using Quiz.Screens;
using Quiz.Screens.Documents;
using Quiz.Views;
using Command = System.CommandLine.Command;

namespace Quiz.Commands;

/// <summary><c>quiz map</c>: an article on one page, as a picture or as lines.</summary>
internal static class MapCommand
{
    public static Command Create(Io io)
    {
        var bank = new Argument<string>("BANK") { Description = "The bank's file, or its id where quiz finds it." };
        bank.Validators.Add(result => Paths.Check(result));
        var blank = new Option<bool>("--blank")
        {
            Description = "Only its headings, to be filled from memory, and what belongs there.",
        };
        var filled = new Option<bool>("--filled")
        {
            Description = "Filled also before a first sitting, for whoever teaches it.",
        };
        var learner = new Option<string>("--as")
        {
            Description = "Whose history this is, where several learners share a machine.",
            DefaultValueFactory = _ => "",
        };
        var plain = new Option<bool>("--plain") { Description = "Lines instead of a picture." };
        var command = new Command("map", "The article on one page: what each side could get, and who says what.")
        {
            bank, blank, filled, learner, plain,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(blank) && result.GetValue(filled))
                result.AddError("Choose one of --blank and --filled.");
        });
        command.SetAction(line =>
        {
            DataFolder? data = io.Data;
            using var desk = new Desk(io, data, null, line.GetValue(learner) ?? "");
            Message found = desk.Map(NamedBank.PathOf(io, data, line.GetRequiredValue(bank)));
            if (found is not Message.Mapped { Shown: { } shown }) return Fail(io, found);
            if (line.GetValue(filled) || line.GetValue(blank)) shown = shown with { StaysBlank = null };
            return Show(io, desk, shown, line.GetValue(blank), line.GetValue(plain));
        });
        return command;
    }

    private static int Show(Io io, Desk desk, ShownMap shown, bool isBlank, bool plain)
    {
        if (!plain && io.HasTerminal)
            return FullScreen.Run(io, desk, new Message.Mapped(shown), MapScreen.Of(null, shown, isBlank));
        IEnumerable<Block> lines = MapLines.Of(shown, isBlank);
        new Dialogue(TextReader.Null, io.Out).Say(lines.Select((b, i) => i == 0 ? b with { SpaceBefore = false } : b));
        return ExitCode.Done;
    }

    private static int Fail(Io io, Message found)
    {
        if (found is Message.Failed failed) io.Error.WriteLine("quiz: " + Visible.Of(failed.Sentence));
        return ExitCode.Failed;
    }
}
