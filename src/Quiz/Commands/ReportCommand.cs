using System.CommandLine;
using Quiz.Core.Prose;
using Quiz.Exchange;
using Quiz.Reports;
using Quiz.Reports.Marks;

namespace Quiz.Commands;

/// <summary><c>quiz report</c>: what the answers of a class say about the class and about the questions.</summary>
internal static class ReportCommand
{
    public static Command Create(Io io)
    {
        var options = new ReportOptions();
        var command = new Command("report", "Say how a class did, and how the questions did.") { LongHelp.Option(ReportHelp.Text) };
        options.AddTo(command);
        command.SetAction(line => Run(io, line, options));
        return command;
    }

    private static int Run(Io io, ParseResult line, ReportOptions options)
    {
        if (line.GetValue(options.Marks) is not { } path)
        {
            io.Error.WriteLine("quiz: Name what to report on: --marks FILE.csv.");
            return ExitCode.WrongUsage;
        }

        using Stream? bytes = GivenFile.Open(io, path, "the marks");
        if (bytes is null) return ExitCode.Failed;
        MarksFile file = MarksReader.Read(bytes);
        Tell(io, path, file.Faults);
        Tell(io, path, file.Notes);
        if (file.Table is not { } table) return ExitCode.Failed;
        var report = new MarksReport(Path.GetFileNameWithoutExtension(path), table, file.Blanks);
        return options.Write(io, line, new ReportWriters(
            Text: (all, output) => MarksText.Write(report, all, output),
            Csv: (which, output) => MarksCsv.Write(report, which ?? ReportTable.Questions, output),
            Json: output => MarksJson.Write(report, output),
            Page: all => MarksPage.Of(report, all)));
    }

    private static void Tell(Io io, string path, IEnumerable<LineNote> notes)
    {
        foreach (LineNote note in notes)
        {
            string place = note.Line is { } line ? FormattableString.Invariant($":{line}") : "";
            io.Error.WriteLine(Visible.Of($"{path}{place}: {note.Sentence}"));
        }
    }
}
