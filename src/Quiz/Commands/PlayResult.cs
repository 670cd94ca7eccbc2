using System.CommandLine;
using Quiz.Core.Classroom;
using Quiz.Core.Prose;
using Quiz.Desks;
using Quiz.Files.Storage;
using Quiz.Running;

namespace Quiz.Commands;

/// <summary><c>quiz play FILE.result</c>: how a test went, once its key is there.</summary>
internal static class PlayResult
{
    /// <exception cref="StorageException">The result or its key cannot be read, or they do not belong
    /// together.</exception>
    public static int Run(Io io, ParseResult line, string path, PlayOptions options)
    {
        TakenFile taken = TakenFile.Read(io.FullPath(path), path);
        ResultHead head = taken.Result.Head
            ?? throw new StorageException(
                $"\"{path}\" cannot be shown. Line 1: {(taken.Result.Damaged is [var first, ..] ? first.Why : "It is empty.")}");
        KeyFile? key = line.GetValue(options.Key) is { } named
            ? PackFiles.ReadKey(io.FullPath(named), named)
            : PackFiles.FindKey(head.Pack, [Path.GetDirectoryName(taken.Path)!, io.Folder]); // a file lies in a folder
        if (key is null)
        {
            io.Error.WriteLine("quiz: " + Visible.Of(WithoutKey(path, taken.Result)));
            return ExitCode.Failed;
        }

        using var desk = new Desk(io, io.Data, null, head.Student);
        return ScreenOrLines.Run(io, desk, ResultOpening.Of(taken, key, desk), line.GetValue(options.Plain));
    }

    private static string WithoutKey(string path, Result result) =>
        $"{(result.Receipt is { } receipt ? $"This test was handed in, receipt {receipt}." : "This test was not handed in; play its pack to go on.")} How it went can be seen with its key: lay the .quizkey beside \"{path}\", or name it with --key.";
}
