using System.CommandLine;
using Quiz.Core;
using Quiz.Core.Learning;
using Quiz.Core.Prose;
using Quiz.Desks;
using Quiz.Files.Storage;
using Quiz.Running;
using Quiz.Screens;
using Command = System.CommandLine.Command;

namespace Quiz.Commands;

/// <summary><c>quiz review</c>: what is about to be forgotten, over all banks.</summary>
internal static class ReviewCommand
{
    public static Command Create(Io io)
    {
        var banks = new Argument<string[]>("BANK")
        {
            Description = "Only these banks, by file or id; all that quiz finds if none is given.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var play = new PlayOptions();
        Option<int?> minutes = PlayOptions.NumberOption(
            "--minutes", $"After how many minutes it is enough ({ReviewRequest.UsualMinutes}).");
        Option<int?> count = PlayOptions.NumberOption("--count", $"How many questions at most ({DueList.UsualCount}).");
        var command = new Command(
            "review", "Answer what you are about to forget, the most forgotten first.") { banks, count, minutes };
        play.AddReviewOptionsTo(command);
        command.SetAction(line =>
        {
            DataFolder? data = io.Data;
            using var desk = new Desk(io, data, null, line.GetValue(play.As) ?? "");
            if (NamedBanks(io, data, line.GetValue(banks) ?? []) is not { } named) return ExitCode.Failed;
            var request = new ReviewRequest
            {
                Paths = named.Select(b => b.Path).ToItems(),
                Count = line.GetValue(count) ?? DueList.UsualCount,
                Minutes = line.GetValue(minutes) ?? ReviewRequest.UsualMinutes,
                Prove = play.ProofOf(line),
                Certainty = line.GetValue(play.Certainty) ? true : null,
                Seed = line.GetValue(play.Seed),
                IsNew = line.GetValue(play.New),
            };
            desk.AwaitHistory();
            Message opened = desk.Review(request);
            if (opened is not Message.Failed nothing) return Begun.Run(io, desk, opened, line.GetValue(play.Plain));
            io.Out.WriteLine(Visible.Of(nothing.Sentence));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>
    /// The files that are named; null, with a sentence on <see cref="Io.Error"/>, if one of them is no bank.
    /// </summary>
    private static IReadOnlyList<BankFile>? NamedBanks(Io io, DataFolder? data, string[] names)
    {
        var files = new List<BankFile>();
        foreach (string name in names)
        {
            if (NamedBank.Read(io, name) is not { } bank) return null;
            files.Add(new BankFile(io.FullPath(NamedBank.PathOf(io, data, name)), bank.Id, bank.Title));
        }

        return files;
    }
}
