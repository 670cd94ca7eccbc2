using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using Quiz.Commands;
using Quiz.Core.Prose;
using Quiz.Files.Storage;
using Quiz.Running;
using Quiz.Terminal;

namespace Quiz;

/// <summary>
/// The program: the list of its commands, and the one place where a failure becomes a sentence and an exit code.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        string locale = CultureInfo.CurrentCulture.Name;
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = new StreamWriter(StandardStream.Output(), utf8, bufferSize: 16 * 1024) { NewLine = "\n" };
        using var error = new StreamWriter(StandardStream.Error(), utf8) { NewLine = "\n", AutoFlush = true };
        using Stream bytes = StandardStream.Input();
        using var input = new StreamReader(bytes, OperatingSystem.IsWindows() ? Console.InputEncoding : utf8);
        return Run(args, new Io(
            input, output, error, TimeProvider.System, Environment.GetEnvironmentVariable, Environment.CurrentDirectory,
            HasTerminal(), bytes)
        { Columns = TerminalWidth.OfOutput(), Locale = locale });
    }

    /// <summary>
    /// A screen needs a terminal at both ends, and one that knows more than lines; and nobody who asks all programs for
    /// lines, as screen readers read them.
    /// </summary>
    private static bool HasTerminal() =>
        !Console.IsInputRedirected && !Console.IsOutputRedirected
            && Environment.GetEnvironmentVariable("TERM") != "dumb"
            && Environment.GetEnvironmentVariable("ACCESSIBLE") is null or "" or "0";

    /// <summary>Runs one command line; everything it reads and writes goes through <paramref name="io"/>.</summary>
    public static int Run(string[] args, Io io)
    {
        var root = new RootCommand("A comprehension trainer for the terminal.")
        {
            PlayCommand.Create(io),
            ReviewCommand.Create(io),
            StatsCommand.Create(io),
            CheckCommand.Create(io),
            ShowCommand.Create(io),
            MapCommand.Create(io),
            GradeCommand.Create(io),
            AddCommand.Create(io),
            HistoryCommand.Create(io),
            PrintCommand.Create(io),
            PresentCommand.Create(io),
            EnterCommand.Create(io),
            PackCommand.Create(io),
            CollectCommand.Create(io),
            ReportCommand.Create(io),
            ReleaseCommand.Create(io),
            ReteachCommand.Create(io),
            RegradeCommand.Create(io),
            AcceptCommand.Create(io),
            CompletionsCommand.Create(io),
        };
        HomeCommand.AddTo(root, io);
        CompletionsCommand.CompleteBanks(root, io);
        ParseResult line = root.Parse(args);
        if (line.Errors.Count > 0) return Complain(line.Errors, io);
        try
        {
            int code = line.Invoke(new InvocationConfiguration
            {
                Output =
                io.Out,
                Error = io.Error,
                EnableDefaultExceptionHandler = false
            });
            io.Out.Flush(); // here, where a full disk is told in a sentence
            return code;
        }
        catch (Exception e) when (e is StorageException or IOException or UnauthorizedAccessException)
        {
            io.Error.WriteLine("quiz: " + Visible.Of(e.Message));
            return ExitCode.Failed;
        }
    }

    private static int Complain(IReadOnlyList<ParseError> errors, Io io)
    {
        foreach (ParseError error in errors) io.Error.WriteLine("quiz: " + Visible.Of(WhiteSpace.Fold(error.Message)));
        io.Error.WriteLine("Try \"quiz --help\".");
        return ExitCode.WrongUsage;
    }
}
