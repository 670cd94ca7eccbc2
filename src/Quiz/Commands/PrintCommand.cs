using System.CommandLine;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Printing;
using Quiz.Core.Maps;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Desks;
using Quiz.Files.Html;
using Quiz.Files.Html.Worksheets;
using Quiz.Files.Storage;
using Quiz.Papers;
using Quiz.Running;
using Command = System.CommandLine.Command;

namespace Quiz.Commands;

/// <summary><c>quiz print</c>: a bank as a worksheet, with its key in a file of its own.</summary>
internal static class PrintCommand
{
    private const string StandardOutput = "-";

    public static Command Create(Io io)
    {
        var printed =
            new Argument<string>("BANK|KEY|GRADEBOOK")
            {
                Description = "The bank's file, or its id where quiz finds "
                + "it; or a test that is made already: its key file (*.quizkey), or its gradebook (*.quizbook)."
            };
        printed.Validators.Add(result => Paths.Check(result));
        var options = new PrintOptions();
        var command = new Command("print", "Write a worksheet as one HTML file, for a browser to print.") { printed };
        options.AddTo(command);
        command.SetAction(line => Run(io, line, line.GetRequiredValue(printed), options));
        return command;
    }

    private static int Run(Io io, ParseResult line, string printed, PrintOptions options)
    {
        if (options.IsMapBlank(line) is { } isBlank) return Map(io, line, printed, options, isBlank);
        if (MadeTest.IsNamedBy(printed)) return Made(io, line, printed, options);
        if (NamedBank.Read(io, printed) is not { } bank) return ExitCode.Failed;
        SittingOptions sitting = options.Sitting(line);
        Items<Sheet> sheets = Sheet.Of(bank, PaperVersion.Of(bank, sitting, line.GetValue(options.Versions) ?? 1));
        if (Desk.Unfit(bank, sitting, sheets[0].Sitting.Plan.Questions) is not { } unfit)
        {
            int code = Write(io, line, printed, options, sheets);
            if (Fewer.Said(bank, sitting, sheets[0].Sitting.Plan.Questions) is { } fewer) io.Error.WriteLine(fewer);
            return code;
        }

        io.Error.WriteLine("quiz: " + Visible.Of(unfit));
        return ExitCode.Failed;
    }

    private static int Made(Io io, ParseResult line, string printed, PrintOptions options)
    {
        if (options.Misplaced(line, printed) is { } trouble) throw new StorageException(trouble);
        KeyFile key = MadeTest.Read(io, printed);
        PaperSetup setup = options.Setup(line, null);
        return Write(io, line, printed, options,
            Sheet.Of(key.TestBank, PaperVersion.Of(key, setup.Seed, setup.Versions)));
    }

    private static int Map(Io io, ParseResult line, string printed, PrintOptions options, bool isBlank)
    {
        if ((MadeTest.IsNamedBy(printed) ? BankOf(io, printed) : NamedBank.Read(io, printed)) is not { } bank)
            return ExitCode.Failed;
        if (!ArticleMap.IsFor(bank))
        {
            io.Error.WriteLine("quiz: " + Visible.Of(MapWording.None(bank.Title)));
            return ExitCode.Failed;
        }

        WritePage(
            io,
            On(options.Paper(line, io), MapPage.Of(bank, isBlank, line.GetValue(options.Large))),
            line.GetValue(options.Out),
            bank.Id + (isBlank ? "-map-blank" : "-map"));
        return ExitCode.Done;
    }

    /// <summary>
    /// The bank that a test was made of; null, with a sentence on <see cref="Io.Error"/>, if it cannot be read.
    /// </summary>
    private static Bank? BankOf(Io io, string test)
    {
        try
        {
            return MadeTest.Read(io, test).Bank;
        }
        catch (StorageException e)
        {
            io.Error.WriteLine("quiz: " + Visible.Of(e.Message));
            return null;
        }
    }

    private static int Write(Io io, ParseResult line, string printed, PrintOptions options, Items<Sheet> sheets)
    {
        if (Alike(sheets) is { } alike) io.Error.WriteLine(alike);
        string paper = options.Paper(line, io);
        bool isLarge = line.GetValue(options.Large), hasGrid = line.GetValue(options.AnswerGrid);
        string? given = line.GetValue(options.Out);
        string path = line.GetValue(options.Separate)
            ? WriteApart(io, sheets, page => On(paper, page), given, isLarge, hasGrid)
            : WritePage(io, On(paper, WorksheetPage.Of(sheets, isLarge, hasGrid)), given, sheets[0].Bank.Id);
        if (!line.GetValue(options.Key)) return ExitCode.Done;

        string keyPath =
            Path.Combine(Path.GetDirectoryName(path) ?? "", Path.GetFileNameWithoutExtension(path) + "-key.html");
        HtmlPage key = KeyPage.Of(sheets, options.Again(line, printed, MadeTest.IsNamedBy(printed)));
        HtmlFile.Write(keyPath, On(paper, key));
        (given == StandardOutput ? io.Error : io.Out).WriteLine(keyPath);
        return ExitCode.Done;
    }

    private static HtmlPage On(string paper, HtmlPage page) => page with { Styles = [.. page.Styles, paper] };

    /// <summary>Writes each version, and each answer sheet, into a file of its own beside the others.</summary>
    /// <returns>What the file of all would be called.</returns>
    private static string WriteApart(
        Io io, Items<Sheet> sheets, Func<HtmlPage, HtmlPage> on, string? given, bool isLarge, bool hasGrid)
    {
        string path = io.FullPath(given ?? "");
        if (given is null || Directory.Exists(path)) path = Path.Combine(path, sheets[0].Bank.Id + ".html");
        string stem = Path.Combine(Path.GetDirectoryName(path) ?? "", Path.GetFileNameWithoutExtension(path));
        foreach (Sheet sheet in sheets)
        {
            string name = sheet.Name.Length == 0 ? stem : $"{stem}-{sheet.Name}";
            Write(name + ".html", WorksheetPage.Of([sheet], isLarge, hasGrid: false));
            if (hasGrid) Write(name + "-answers.html", WorksheetPage.AnswersOf([sheet], isLarge));
        }

        return path;

        void Write(string file, HtmlPage page)
        {
            HtmlFile.Write(file, on(page));
            io.Out.WriteLine(file);
        }
    }

    /// <summary>Writes a page where it was asked for, and says where that is.</summary>
    /// <param name="given">A file or a folder; null for this one.</param>
    /// <param name="name">What its file is called where nobody says.</param>
    /// <returns>The file, as a full path. Standard output stands for that file.</returns>
    private static string WritePage(Io io, HtmlPage page, string? given, string name)
    {
        bool isPiped = given == StandardOutput;
        string path = io.FullPath(isPiped ? "" : given ?? "");
        if (isPiped || given is null || Directory.Exists(path)) path = Path.Combine(path, name + ".html");
        if (isPiped)
        {
            page.WriteTo(io.Out);
            return path;
        }

        HtmlFile.Write(path, page);
        io.Out.WriteLine(path);
        return path;
    }

    /// <summary>Says which versions came out in one order; null if none did.</summary>
    private static string? Alike(Items<Sheet> sheets)
    {
        string[][] same =
            [.. sheets.GroupBy(Order, sheet => sheet.Name).Select(g => g.ToArray()).Where(names => names.Length > 1)];
        return same.Length == 0
            ? null
            : $"Too little to shuffle: the versions {string.Join("; ", same.Select(names => string.Join(", ", names)))} have everything in the same order.";
    }

    private static string Order(Sheet sheet) =>
        string.Join('\n', sheet.Sitting.Questions.SelectMany(q => q.Shown.Select(o => o.Id).Prepend(q.Question.Id)));
}
