using System.CommandLine;
using Quiz.Core;
using Quiz.Core.Banks;

namespace Quiz.Commands;

/// <summary><c>quiz check</c>: reads banks and lists every fault in them.</summary>
internal static class CheckCommand
{
    public static Command Create(Io io)
    {
        var banks = new Argument<string[]>("BANK")
        {
            Description = "A bank, or a folder: all *.yaml files in it.",
            Arity = ArgumentArity.OneOrMore,
        };
        banks.Validators.Add(result => Paths.Check(result));
        var strict = new Option<bool>("--strict") { Description = "Take warnings for errors." };
        var format = new Option<string>("--format") { Description = "How faults are listed: text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var rules = new Option<string>("--rules")
        {
            Description = "Rules of wording: usual, or all (also unused-row, long-stem, meta-stem, key-longest).",
            DefaultValueFactory = _ => "usual",
        };
        rules.AcceptOnlyFromAmong("usual", "all");

        var blind = new Option<bool>("--blind") { Description = "Instead: what a reader without the text would score, by the longest option and the like." };

        var command = new Command("check", "List every fault in banks.") { banks, strict, format, rules, blind };
        command.SetAction(line =>
        {
            string[] paths = line.GetValue(banks) ?? [];
            bool asJson = line.GetValue(format) == "json";
            if (line.GetValue(blind)) return Blind(io, paths, asJson);
            var checks = new CheckedBanks(line.GetValue(strict), line.GetValue(rules) == "all" ? RuleSet.All : RuleSet.Usual);
            return Run(io, paths, checks, asJson);
        });
        return command;
    }

    private static int Blind(Io io, IEnumerable<string> paths, bool asJson)
    {
        (List<BankPath> files, bool isComplete) = BankPath.Find(io, paths);
        var checks = new CheckedBanks(strict: false, RuleSet.Usual);
        foreach (BankPath file in files)
        {
            if (file.ReadBytes(io) is { } bytes) checks.Add(file.Path, bytes);
            else isComplete = false;
        }

        Items<Bank> banks = checks.Banks.Select(b => b.Bank).OfType<Bank>().ToItems();
        foreach (CheckedBank faulty in checks.Banks.Where(b => b.Bank is null)) io.Error.WriteLine($"\"{faulty.Path}\" has errors: quiz check lists them.");
        if (asJson) BlindJson.Write(banks, io.Out);
        else BlindText.Write(banks, io.Out);
        return isComplete && checks.Errors == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static int Run(Io io, IEnumerable<string> paths, CheckedBanks checks, bool asJson)
    {
        (List<BankPath> files, bool isComplete) = BankPath.Find(io, paths);
        foreach (BankPath file in files)
        {
            if (file.ReadBytes(io) is { } bytes) checks.Add(file.Path, bytes);
            else isComplete = false;
        }

        if (asJson) CheckJson.Write(checks, io.Out);
        else FaultLines.Write(checks, io.Out);
        if (checks.Banks.Count > 0) io.Error.WriteLine(checks.Summary);
        return isComplete && checks.Errors == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
