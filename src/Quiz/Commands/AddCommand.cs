using System.CommandLine;
using Quiz.Core.Banks;
using Quiz.Core.Prose;
using Quiz.Files.Storage;
using Quiz.Running;

namespace Quiz.Commands;

/// <summary><c>quiz add</c>: keeps a bank in the data folder, so that it is listed wherever quiz is started.</summary>
internal static class AddCommand
{
    public static Command Create(Io io)
    {
        var file = new Argument<string>("FILE") { Description = "The bank to be kept." };
        file.Validators.Add(result => Paths.Check(result));
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say what would change." };
        var command = new Command("add", "Keep a bank among your own, or a newer state of it.") { file, dryRun };
        command.SetAction(line => Run(io, line.GetRequiredValue(file), line.GetValue(dryRun)));
        return command;
    }

    private static int Run(Io io, string path, bool dryRun)
    {
        if (new BankPath(path).ReadBytes(io) is not { } bytes) return ExitCode.Failed;
        var checks = new CheckedBanks(strict: false, RuleSet.Usual);
        checks.Add(path, bytes);
        FaultLines.Write(checks, io.Out);
        if (checks.Errors > 0 || checks.Banks[0].Bank is not { } bank)
        {
            io.Error.WriteLine(checks.Summary + "; nothing is added");
            return ExitCode.Failed;
        }

        DataFolder data = io.Data
            ?? throw new StorageException("There is no home folder to keep banks in: set QUIZ_HOME to a folder.");
        var added = new AddedBanks(data.Quizzes);
        string done = Sentence(added, bank, bytes, dryRun);
        if (!dryRun && !added.Holds(bank, bytes)) added.Put(bank, bytes);
        io.Out.WriteLine(Visible.Of(done));
        WarnOfAnother(io, data, bank, added.PlaceOf(bank));
        return ExitCode.Done;
    }

    /// <summary>What adding the bank does, looked at before it is done.</summary>
    private static string Sentence(AddedBanks added, Bank bank, ReadOnlyMemory<byte> bytes, bool dryRun)
    {
        string place = added.PlaceOf(bank);
        if (added.Holds(bank, bytes)) return $"\"{bank.Title}\" is there already: {place}";
        return added.Has(bank)
            ? $"{(dryRun ? "Would replace" : "Replaced")} \"{bank.Title}\", {ChangeWords.Of(added.Read(bank), bank)}; what was answered is kept: {place}"
            : $"{(dryRun ? "Would add" : "Added")} \"{bank.Title}\": {place}";
    }

    /// <summary>A bank of the same id can lie in a place that is looked at first.</summary>
    private static void WarnOfAnother(Io io, DataFolder data, Bank bank, string place)
    {
        var files = BankFiles.In(null, BankFiles.UsualPlaces(io.Folder, AppContext.BaseDirectory, data));
        if (files.Files.FirstOrDefault(f => f.Id == bank.Id)?.Path is { } first && first != place)
            io.Error.WriteLine($"quiz: {Visible.Of(first)} has the id \"{bank.Id}\" as well, and is taken first.");
    }
}
