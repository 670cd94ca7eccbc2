using System.CommandLine;
using Quiz.Core.Prose;
using Quiz.Files.Gradebooks;
using Quiz.Running;

namespace Quiz.Commands;

/// <summary>
/// <c>quiz collect</c>: takes the results of a class into a gradebook, and lists what is missing, late, double,
/// damaged.
/// </summary>
internal static class CollectCommand
{
    private const string Help = """
        Whatever came back goes into one gradebook: files, folders, zip archives from a platform for learning. Twice is no
        harm, and the order does not matter. Nothing is overwritten, and the list is the same every time:
          missing      on the list of the class, and nothing came back
          unfinished   answered, and not handed in
          late         handed in after the deadline
          duplicate    several attempts of one student: which one counts, and why
          contested    several that call themselves the same attempt: somebody else may have typed the id
          copy         several files of one attempt
          damaged      lines that cannot be read; the good ones are kept
          edited       one of two lines is not as it was written
          unknown      the id is not on the list of the class
          shared       one attempt in the names of two students, or in the folder of another one than it says
          twin         files whose steps have the same times to the millisecond
          clock        the clock of the machine ran backwards, or ahead
          other-test   the result of another test
          no-result    no result at all

        Of several attempts the first that was handed in counts, on time before late, and what lies in somebody else's folder only
        where there is no other. --prefer S009=2 prefers another, by its number in the list, its receipt or its file, also one that
        was not handed in; --owner RECEIPT=S009 says whose an attempt is. Both also go without a FOLDER, and with neither the list
        is written once more. quiz regrade --decisions lists all that was decided, and --undo takes it
        back. Without --key answers are kept, and marked when the key is given. Up to three copies that are the same byte for
        byte are listed, more are counted.
        """;

    public static Command Create(Io io)
    {
        var options = new CollectOptions(io);
        var command = new Command("collect", "Take the results of a class into a gradebook.") { LongHelp.Option(Help) };
        options.AddTo(command);
        command.SetAction(line => Run(io, line, options));
        return command;
    }

    private static int Run(Io io, ParseResult line, CollectOptions options)
    {
        Collecting collecting = options.Of(line);
        string path = options.Into(line);
        bool isNew = !File.Exists(io.FullPath(path));
        using Gradebook book = Gradebook.Open(io.FullPath(path), path, mayMake: options.HasFolders(line));
        RulesUpdate.Run(book, io.Time.GetLocalNow(), io.Error);
        CollectReport report = collecting.Run(book, io.Time.GetLocalNow());
        if (line.GetValue(options.Json)) CollectJson.Write(report, book.Path, io.Folder, io.Out);
        else CollectText.Write(report, book.Path, options.Naming(path), io.Folder, io.Columns, io.Out);
        if (isNew) SayWhatLiesBeside(io, book);
        foreach (string stranger in report.Strangers)
            io.Error.WriteLine(
                Visible.Of(
                    $"quiz: {Quoted.Of(stranger)} is not on the list of the class; what is said to be theirs counts for them all the same."));
        foreach (string trouble in report.Taken.Troubles) io.Error.WriteLine("quiz: " + Visible.Of(trouble));
        return report.Taken.Troubles.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    /// <summary>Whoever wanted to add to the other one has named another by mistake.</summary>
    private static void SayWhatLiesBeside(Io io, Gradebook book)
    {
        if (SameTest.Beside(book.Path) is [var other, ..])
            io.Error.WriteLine(
                Visible.Of(
                    $"quiz: Another gradebook of this test lies beside it, {ShownPath.Of(other.Replace(Path.DirectorySeparatorChar, '/'), io.Folder)}: what was decided there does not hold in this one."));
    }
}
