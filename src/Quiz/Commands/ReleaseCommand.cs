using System.CommandLine;
using Quiz.Core.Classroom;
using Quiz.Core.Prose;
using Quiz.Files.Storage;
using Quiz.Running;
using Command = System.CommandLine.Command;

namespace Quiz.Commands;

/// <summary>
/// <c>quiz release</c>: a key for the class, with which everybody opens the own result after the test.
/// </summary>
internal static class ReleaseCommand
{
    private const string Ending = "-release" + PackFiles.KeyEnding;

    public static Command Create(Io io)
    {
        var test = new Argument<string>("KEY|GRADEBOOK")
        {
            Description =
            "The test: its key file (*.quizkey), or its gradebook (*.quizbook), whose key may have been corrected."
        };
        test.Validators.Add(result => Paths.Check(result));
        test.Validators.Add(result =>
        {
            if (result.Tokens is [var named] && !MadeTest.IsNamedBy(named.Value))
                result.AddError("A test is named by its key (*.quizkey) or its gradebook (*.quizbook).");
        });
        var output = new Option<string?>("--out")
        {
            Description =
            $"The file to write, or a folder for it (the bank's id with {Ending}, here)."
        };
        output.Validators.Add(result =>
        {
            if (result.Tokens.Any(t => t.Value.Trim().Length == 0)) result.AddError("A file's path cannot be empty.");
        });
        var command = new Command(
            "release", "Write a key for the class, with which everybody can open the own result.") { test, output };
        command.SetAction(line => Run(io, line.GetRequiredValue(test), line.GetValue(output)));
        return command;
    }

    private static int Run(Io io, string test, string? output)
    {
        var released = ReleasedKey.Of(MadeTest.ReadDecided(io, test));
        string path = PackWriter.WriteKey(released.Key, PathOf(io, output, released.Key.Bank.Id + Ending));
        io.Out.WriteLine(Visible.Of($"For the class, after the test: {path}"));
        io.Error.WriteLine(released.Has switch
        {
            ReleasedPart.Asked => "It has the answers to what was asked, and nobody's name.",
            ReleasedPart.Tables =>
                "It has nobody's name, and beside the questions that were asked the bank's tables: with them the "
                    + "answers to everything that is made from these, also to what was not asked.",
            ReleasedPart.Bank =>
                "It has nobody's name, but the answers to all questions of the bank, which is written so that "
                    + "nothing can be taken out of it.",
        });
        if (!released.Key.Decisions.IsEmpty)
            io.Error.WriteLine("It has your decisions, too: accepted answers, and points given by hand, which "
                + "everybody sees of the own attempt.");
        return ExitCode.Done;
    }

    private static string PathOf(Io io, string? output, string usual)
    {
        string path = io.FullPath(output ?? usual);
        return Directory.Exists(path) || output?.EndsWith('/') == true ? Path.Combine(path, usual) : path;
    }
}
