using System.CommandLine;
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

        var command = new Command("check", "List every fault in banks.") { banks, strict, format, rules };
        command.SetAction(line =>
        {
            var checks = new CheckedBanks(line.GetValue(strict), line.GetValue(rules) == "all" ? RuleSet.All : RuleSet.Usual);
            return Run(io, line.GetValue(banks) ?? [], checks, line.GetValue(format) == "json");
        });
        return command;
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
