using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Classroom;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Desks;
using Quiz.Files.Html.TestPages;
using Quiz.Files.Storage;
using Quiz.Running;
using Command = System.CommandLine.Command;

namespace Quiz.Commands;

/// <summary>
/// <c>quiz pack</c>: a test for a class as a file without its keys, and the key file that its teacher keeps.
/// </summary>
internal static class PackCommand
{
    public static Command Create(Io io)
    {
        var bank = new Argument<string>("BANK") { Description = "The bank's file, or its id where quiz finds it." };
        bank.Validators.Add(result => Paths.Check(result));
        var options = new PackOptions(io);
        var command = new Command(
            "pack", "Make a test for a class: a file without its keys, and the key that you keep.") { bank };
        options.AddTo(command);
        command.SetAction(line => Run(io, line, line.GetRequiredValue(bank), options));
        return command;
    }

    private static int Run(Io io, ParseResult line, string bankName, PackOptions options)
    {
        Pack(io, line, bankName, options);
        return ExitCode.Done;
    }

    private static void Pack(Io io, ParseResult line, string bankName, PackOptions options)
    {
        string path = NamedBank.PathOf(io, io.Data, bankName);
        ReadOnlyMemory<byte> text = BankBytes.Read(io.FullPath(path), shown: path);
        Reading reading = BankReader.Read(text);
        Bank bank = reading.Bank ?? throw new StorageException(Desk.FaultIn(path, reading));
        Items<Student> students = options.Students(line);
        var secret = new Secret(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Secret.Length)));
        SittingOptions wish = options.Sitting(line, secret.Seed("choice"));
        Items<string> questions =
            Quiz.Core.Sessions.Choosing.SittingPlanner.Plan(bank, wish, new Dictionary<string, int>()).Questions;
        if (Desk.Unfit(bank, wish, questions) is { } unfit) throw new StorageException(unfit);
        var key = KeyFile.For(
            bank, Encoding.UTF8.GetString(text.Span), questions, options.Terms(line, bank), students, secret);
        string? page = options.MakesPage(line) ? TestPageFile.FreeIn(options.Folder(line), bank.Id) : null;
        PackWriter.Written written = PackWriter.Write(key, options.Folder(line));
        if (page is not null) TestPageFile.Write(page, written.Pack);
        Report(io, key, written, page);
        if (Fewer.Said(bank, wish, questions) is { } fewer) io.Error.WriteLine(fewer);
    }

    private static void Report(Io io, KeyFile key, PackWriter.Written written, string? page)
    {
        int count = key.Map.Questions.Count;
        string listed = key.Students.IsEmpty ? "" : $", {Phrases.Count(key.Students.Count, "student")} listed";
        io.Out.WriteLine(Visible.Of(FormattableString.Invariant(
            $"For the class: {written.Pack} ({count} question{(count == 1 ? "" : "s")}{listed})")));
        if (page is not null) io.Out.WriteLine(Visible.Of($"For browsers: {page}"));
        io.Out.WriteLine(Visible.Of($"For you alone: {written.Key}"));
        io.Error.WriteLine(
            "Keep the key: without it no result can be graded. Whoever has it, or the bank, has the answers.");
        if (key.Terms.Deadline is { } due && due < io.Time.GetUtcNow())
            io.Error.WriteLine(FormattableString.Invariant(
                $"The deadline, {due:yyyy-MM-dd HH:mm}, is over already: whatever is handed in will be late."));
        if (ComesWithProgram(key.Bank))
            io.Error.WriteLine(
                "This bank came with the program, so your students may have it, and the answers, as well.");
        if (AskedTwice(key) is > 0 and var twice)
            io.Error.WriteLine(
                $"{Phrases.Count(twice, "place")} of the text {(twice == 1 ? "occurs" : "occur")} in several questions, of which one may give another away. Without --all, each occurs once.");
    }

    /// <summary>Whether a bank on the same text lies beside the program, whatever it is called.</summary>
    private static bool ComesWithProgram(Bank bank) =>
        BankFiles.In(null, [Path.Combine(AppContext.BaseDirectory, "quizzes")]).Files
            .Any(f => f.Id == bank.Id || BankReader.Read(BankBytes.Read(f.Path, f.Path)).Bank?.Passages
                .Any(p => bank.Passages.Any(own => own.Text == p.Text)) == true);

    /// <summary>
    /// How many rows of the tables several questions are made from, or have as wrong options: "who says it?" answers
    /// "where is it said?".
    /// </summary>
    private static int AskedTwice(KeyFile key) => key.Map.Questions
        .Select(q => key.Bank.Question(q.Bank)!) // the map names only what the bank has
        .SelectMany(q => q.About.Concat(q.Beside))
        .GroupBy(row => row).Count(g => g.Count() > 1);
}
