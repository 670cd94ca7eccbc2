using System.CommandLine;
using System.Text;
using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Files.Exchange;
using Quiz.Files.Storage;
using Quiz.Running;
using Command = System.CommandLine.Command;

namespace Quiz.Commands;

/// <summary><c>quiz history export</c>: writes the whole history as JSON Lines.</summary>
internal static class HistoryExport
{
    public static Command Create(Io io)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "The file to write; - or none is standard output.",
            DefaultValueFactory = _ => InputFile.Standard,
        };
        file.Validators.Add(result => Paths.Check(result, InputFile.Standard));
        var learner = new Option<string?>("--as")
        {
            Description =
            "Only this learner's history; without it, everybody's."
        };
        var command = new Command("export", "Write the whole history, one step a line.") { file, learner };
        command.SetAction(line => Run(io, line.GetRequiredValue(file), line.GetValue(learner)));
        return command;
    }

    private static int Run(Io io, string path, string? learner)
    {
        using var history = new History(io.Data);
        int events = 0;
        HashSet<string> sittings = [];
        try
        {
            if (path == InputFile.Standard) WriteTo(io.Out);
            else if (io.FullPath(path) == history.Place)
                throw new StorageException($"\"{path}\" is the history itself: name another file.");
            else SafeFile.Write(io.FullPath(path), WriteAll);
        }
        catch (Exception e) when (e is StorageException or IOException or UnauthorizedAccessException)
        {
            io.Error.WriteLine("quiz: "
                + Visible.Of(e is StorageException ? e.Message : $"\"{path}\" cannot be written: {e.Message}"));
            return ExitCode.Failed;
        }

        if (events == 0 && learner is not null)
        {
            io.Error.WriteLine($"quiz: There is nothing of \"{Visible.Of(learner)}\" in the history.");
            return ExitCode.Failed;
        }

        if (history.Damaged > 0) io.Error.WriteLine("quiz: " + Troubles.SteppedOver(history.Damaged));
        string place = path == InputFile.Standard ? "" : $" to {Visible.Of(path)}";
        io.Error.WriteLine(
            $"Wrote {Phrases.Count(events, "step")} of {Phrases.Count(sittings.Count, "sitting")}{place}.");
        return ExitCode.Done;

        void WriteAll(Stream stream)
        {
            using var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                bufferSize: 64 * 1024, leaveOpen: true);
            WriteTo(output);
        }

        void WriteTo(TextWriter output)
        {
            Action<HistoryPiece> write = HistoryLines.To(output);
            history.Export(learner, piece =>
            {
                if (piece is HistoryPiece.Event happened)
                {
                    events++;
                    sittings.Add(happened.Session);
                }

                if (!io.NobodyListens) write(piece);
            });
        }
    }
}
