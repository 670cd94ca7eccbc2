using System.CommandLine;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Prose;
using Quiz.Files.Gradebooks;
using Quiz.Files.Html;
using Quiz.Files.Reports;
using Quiz.Running;

namespace Quiz.Commands;

/// <summary>The options of <c>quiz report</c>, and the output that they ask for.</summary>
internal sealed class ReportOptions
{
    public Option<string?> Marks { get; } = new("--marks")
    {
        Description =
        "A table of marks from anywhere (CSV); - is standard input.",
        HelpName = "FILE"
    };

    public Argument<string?> Bank { get; } = new("BANK")
    {
        Description = "The gradebook of a class, or the bank that "
        + "it has answered: its file, or its id where quiz finds it.",
        Arity = ArgumentArity.ZeroOrOne
    };

    public Option<string?> Answers { get; } = new("--answers")
    {
        Description =
        "The answers of the class, in the form that quiz grade takes; - is standard input.",
        HelpName = "FILE"
    };

    public Option<bool> Share { get; } = new("--share")
    {
        Description =
        "A report that may leave the class: ids instead of names, no group under five."
    };

    public Option<string> Attempts { get; } = new("--attempts")
    {
        Description = "Of a gradebook: first (the attempt of each student that counts) or all that were handed in.",
        DefaultValueFactory = _ => "first",
    };

    public Option<bool> All { get; } =
        new("--all") { Description = "Also the test theory: facility, discrimination, weights, consistency." };

    public Option<bool> Csv { get; } = new("--csv") { Description = "Write a table for spreadsheets." };

    public Option<string?> Table { get; } =
        new("--table") { Description = "Which one: questions, students, answers or test." };

    public ForOption For { get; } = new();

    public Option<bool> Json { get; } = new("--json") { Description = "Write one JSON document." };

    public Option<bool> Html { get; } = new("--html") { Description = "Write one HTML page, to read or to print." };

    public Option<string?> Out { get; } = new("--out")
    {
        Description =
        "The file that the HTML page goes to, instead of standard output.",
        HelpName = "FILE"
    };

    public Option<bool> Plain { get; } = new("--plain") { Description = "Lines instead of a screen to look through." };

    public void AddTo(Command command)
    {
        Attempts.AcceptOnlyFromAmong("first", "all");
        Table.AcceptOnlyFromAmong("questions", "students", "answers", "test");
        Bank.Validators.Add(result => Paths.Check(result));
        command.Add(Bank);
        foreach (Option option in (Option[])[Answers, Marks, Attempts, Share, All, Csv, Table, Json, Html, Out, Plain])
            command.Add(option);
        For.AddTo(command, Csv);
        command.Validators.Add(line =>
        {
            bool isClass = line.GetValue(Bank) is not null;
            if (isClass == line.GetValue(Marks) is not null)
                line.AddError("Name either a gradebook, or a bank and --answers FILE, or --marks FILE.csv.");
            else if ((isClass && !IsGradebook(line.GetValue(Bank)!)) != line.GetValue(Answers) is not null)
                line.AddError("A bank and --answers FILE go together; a gradebook stands alone."); // as just asked
            if (line.GetResult(Attempts) is { Implicit: false } && (!isClass || line.GetValue(Answers) is not null))
                line.AddError("--attempts is for a gradebook, which knows them.");
            if (!isClass && line.GetValue(Share)) line.AddError("--share is for the report on a class.");
            if (new[] { Csv, Json, Html }.Count(line.GetValue) > 1)
                line.AddError("--csv, --json and --html are three outputs: ask for one.");
            if (line.GetValue(Table) is not null && !line.GetValue(Csv))
                line.AddError("--table chooses a table of --csv.");
            if (!isClass && line.GetValue(Table) == "answers")
                line.AddError("A table of marks has no answers: --table is questions, students or test.");
            if (line.GetValue(Out) is { } path)
            {
                if (!line.GetValue(Html))
                    line.AddError("--out is where --html is written to; other outputs go to standard output.");
                if (path.Trim().Length == 0) line.AddError("A file's path cannot be empty.");
            }
        });
    }

    private static bool IsGradebook(string path) =>
        path.EndsWith(GradebookFile.Ending, StringComparison.OrdinalIgnoreCase);

    public CountedAttempts AttemptsOf(ParseResult line) =>
        line.GetValue(Attempts) == "all" ? CountedAttempts.All : CountedAttempts.First;

    public int Write(Io io, ParseResult line, ReportWriters report)
    {
        bool all = line.GetValue(All);
        if (line.GetValue(Csv)) report.Csv(Which(line.GetValue(Table)), For.Of(line), io.Out);
        else if (line.GetValue(Json)) report.Json(io.Out);
        else if (line.GetValue(Html)) return Write(io, line.GetValue(Out), report.Page(all));
        else if (report.Screen is { } show && io.HasTerminal && !all && !line.GetValue(Plain)) return show();
        else report.Text(all, io.Out);
        return ExitCode.Done;
    }

    private static int Write(Io io, string? path, HtmlPage page)
    {
        if (path is null)
        {
            page.WriteTo(io.Out);
            return ExitCode.Done;
        }

        string full = io.FullPath(path);
        if (Directory.Exists(full))
        {
            io.Error.WriteLine($"quiz: \"{Visible.Of(path)}\" is a folder. Name the file that the page goes to.");
            return ExitCode.Failed;
        }

        HtmlFile.Write(full, page);
        io.Out.WriteLine(full);
        return ExitCode.Done;
    }

    private static ReportTable? Which(string? word) => word switch
    {
        "questions" => ReportTable.Questions,
        "students" => ReportTable.Students,
        "answers" => ReportTable.Answers,
        "test" => ReportTable.Test,
        _ => null,
    };
}
