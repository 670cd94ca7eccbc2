using System.CommandLine;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Running;

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
        var format = new Option<string>("--format")
        {
            Description =
            "How faults are listed: text or json.",
            DefaultValueFactory = _ => "text"
        };
        format.AcceptOnlyFromAmong("text", "json");
        var rules = new Option<string>("--rules")
        {
            Description = "Rules of wording: usual, or all (also unused-row, long-stem, meta-stem, key-longest).",
            DefaultValueFactory = _ => "usual",
        };
        rules.AcceptOnlyFromAmong("usual", "all");

        var blind = new Option<bool>("--blind")
        {
            Description =
            "Instead: what a reader without the text would score, by the longest option and the like."
        };

        var command = new Command("check", "List every fault in banks.") { banks, strict, format, rules, blind };
        command.Validators.Add(line =>
        {
            foreach (Option option in new Option[] { strict, rules })
            {
                if (line.GetValue(blind) && line.GetResult(option) is { Implicit: false })
                    line.AddError($"{option.Name} is for faults, which --blind does not list.");
            }
        });
        command.SetAction(line =>
        {
            var checks = new CheckedBanks(
                line.GetValue(strict), line.GetValue(rules) == "all" ? RuleSet.All : RuleSet.Usual);
            bool isComplete = Read(io, line.GetValue(banks) ?? [], checks), asJson = line.GetValue(format) == "json";
            if (line.GetValue(blind)) TellBlind(io, checks, asJson);
            else TellFaults(io, checks, asJson);
            return isComplete && checks.Errors == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    /// <returns>Whether every file that was named could be read.</returns>
    private static bool Read(Io io, IEnumerable<string> paths, CheckedBanks checks)
    {
        (List<BankPath> files, bool isComplete) = BankPath.Find(io, paths);
        foreach (BankPath file in files)
        {
            if (file.ReadBytes(io) is { } bytes) checks.Add(file.Path, bytes);
            else isComplete = false;
        }

        return isComplete;
    }

    private static void TellBlind(Io io, CheckedBanks checks, bool asJson)
    {
        foreach (CheckedBank faulty in checks.Banks.Where(b => b.Bank is null))
            io.Error.WriteLine($"\"{faulty.Path}\" has errors: quiz check lists them.");
        Items<Bank> banks = checks.Banks.Select(b => b.Bank).OfType<Bank>().ToItems();
        if (asJson) BlindJson.Write(banks, io.Out);
        else BlindText.Write(banks, io.Out);
    }

    private static void TellFaults(Io io, CheckedBanks checks, bool asJson)
    {
        if (asJson) CheckJson.Write(checks, io.Out);
        else FaultLines.Write(checks, io.Out);
        if (checks.Banks.Count > 0) io.Error.WriteLine(checks.Summary);
    }
}
