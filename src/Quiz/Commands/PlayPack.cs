using System.CommandLine;
using Quiz.Core.Classroom;
using Quiz.Core.Prose;
using Quiz.Desks;
using Quiz.Files.Storage;
using Quiz.Running;
using Quiz.Screens;

namespace Quiz.Commands;

/// <summary><c>quiz play FILE.quizpack</c>: a test for a class, handed in as a file.</summary>
internal static class PlayPack
{
    /// <exception cref="StorageException">The pack cannot be read.</exception>
    public static int Run(Io io, ParseResult line, string path, PlayOptions options)
    {
        Pack pack = PackFiles.ReadPack(io.FullPath(path), path);
        DataFolder? data = io.Data;
        string student = (line.GetValue(options.As) ?? "").Trim();
        string? drop = line.GetValue(options.Drop) is { } folder ? io.FullPath(folder) : null;
        using var desk = new Desk(io, data, null, student);
        using var packDesk = new PackDesk(io, data, pack, io.FullPath(path), drop, line.GetValue(options.New), desk);
        Message? opened = student.Length == 0 ? null : packDesk.Enroll(student, isSure: true);
        if (opened is Message.Failed failed)
        {
            io.Error.WriteLine("quiz: " + Visible.Of(failed.Sentence));
            return ExitCode.Failed;
        }

        int code = ScreenOrLines.Run(io, packDesk, opened, line.GetValue(options.Plain));
        return code == ExitCode.Done && packDesk.HasLostCopy ? ExitCode.Failed : code;
    }
}
