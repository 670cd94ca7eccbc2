using System.CommandLine;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Exchange;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Plain;
using Quiz.Plain.Lines;
using Quiz.Running;

namespace Quiz.Commands;

/// <summary><c>quiz show</c>: questions as a learner sees them, with their keys and evidence.</summary>
internal static class ShowCommand
{
    public static Command Create(Io io)
    {
        var bank = new Argument<string>("BANK") { Description = "The bank's file, or its id where quiz finds it." };
        var id = new Argument<string?>("ID")
        {
            Description =
            "The question's id; without one, all questions in their order.",
            Arity = ArgumentArity.ZeroOrOne
        };
        foreach (Argument argument in (Argument[])[bank, id]) argument.Validators.Add(result => Paths.Check(result));
        Option<long?> seed = PlayOptions.SeedOption("The same number shows options and items in the same order (0).");
        var json = new Option<bool>("--json") { Description = "One JSON document instead of lines." };

        var command = new Command("show", "Show questions with their keys and evidence.") { bank, id, seed, json };
        command.SetAction(line =>
            Run(io, line.GetRequiredValue(bank), line.GetValue(id), line.GetValue(seed) ?? 0, line.GetValue(json)));
        return command;
    }

    private static int Run(Io io, string bankName, string? id, long seed, bool asJson)
    {
        if (NamedBank.Read(io, bankName) is not { } bank) return ExitCode.Failed;
        if (id is not null && bank.Question(id) is null)
        {
            io.Error.WriteLine("quiz: " + Visible.Of(UnknownQuestion.Sentence(bank, id)));
            return ExitCode.Failed;
        }

        Session session = SittingOn(bank, seed);
        var chosen = Enumerable.Range(0, session.Questions.Count)
            .Where(i => id is null || session.Questions[i].Question.Id == id).ToItems();
        if (asJson) ShowJson.Write(bank, chosen.Select(i => session.Questions[i]), io.Out);
        else
            new Dialogue(TextReader.Null, io.Out).Say(chosen.SelectMany(i => ShowLines.Of(session, i))
                .Select((block, i) => i == 0 ? block with { SpaceBefore = false } : block));
        return ExitCode.Done;
    }

    /// <summary>A sitting on all questions in the bank's order, which is only looked at.</summary>
    private static Session SittingOn(Bank bank, long seed) => Session.Start(
        bank,
        new Plan
        {
            Bank = bank.Id,
            BankHash =
            bank.ContentHash,
            Mode = Mode.Practice,
            Seed = seed,
            Questions = bank.All.Select(q => q.Id).ToItems()
        },
        DateTimeOffset.UnixEpoch);
}
