using System.CommandLine;
using Quiz.Desks;
using Quiz.Files.Storage;
using Quiz.Running;
using Quiz.Screens;
using Command = System.CommandLine.Command;

namespace Quiz.Commands;

/// <summary>
/// <c>quiz play</c>: a sitting on one bank, taken up again where it was left; or a test from a pack, or a result with
/// its key.
/// </summary>
internal static class PlayCommand
{
    public static Command Create(Io io)
    {
        var bank = new Argument<string>("BANK")
        {
            Description = "The bank's file, or its id where quiz finds it; a "
            + "test for a class (.quizpack); a test that was taken (.result)."
        };
        var options = new PlayOptions();
        var command = new Command("play", "Answer questions on a bank.") { bank };
        options.AddTo(command);
        command.SetAction(line => Run(io, line, line.GetRequiredValue(bank), options));
        return command;
    }

    private static int Run(Io io, ParseResult line, string given, PlayOptions options)
    {
        PlayedFile kind = PlayedFiles.KindOf(io.FullPath(given));
        if (options.Misplaced(line, kind) is { } misplaced)
        {
            io.Error.WriteLine("quiz: " + misplaced);
            return ExitCode.WrongUsage;
        }

        return kind switch
        {
            PlayedFile.Pack => PlayPack.Run(io, line, given, options),
            PlayedFile.Result => PlayResult.Run(io, line, given, options),
            PlayedFile.Key => throw new StorageException(
                $"\"{given}\" is the key of a test. Play the pack, or open a result with --key."),
            _ => PlayBank(io, line, given, options),
        };
    }

    private static int PlayBank(Io io, ParseResult line, string bank, PlayOptions options)
    {
        DataFolder? data = io.Data;
        using var desk = new Desk(io, data, null, line.GetValue(options.As) ?? "");
        string path = NamedBank.PathOf(io, data, bank);
        desk.AwaitHistory();
        if (line.GetValue(options.Article) is { } article)
            desk.Dress = opened => Originals.Beside(opened, io.FullPath(article), article);
        Message opened = desk.Begin(new Effect.Play(path, options.WishOf(line), line.GetValue(options.New)));
        return Begun.Run(io, desk, opened, line.GetValue(options.Plain));
    }
}
