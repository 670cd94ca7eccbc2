using System.CommandLine;
using Quiz.Core.Prose;
using Quiz.Desks;
using Quiz.Files.Formats;
using Quiz.Files.Storage;
using Quiz.Plain;
using Quiz.Plain.Lines;
using Quiz.Running;
using Quiz.Screens;
using Quiz.Views;
using Command = System.CommandLine.Command;

namespace Quiz.Commands;

/// <summary><c>quiz stats</c>: how a learner is doing, as pictures, lines, a document or a table.</summary>
internal static class StatsCommand
{
    public static Command Create(Io io)
    {
        var bank = new Argument<string?>("BANK")
        {
            Description =
            "The bank's file or id; without one, everything together.",
            Arity = ArgumentArity.ZeroOrOne
        };
        bank.Validators.Add(result => Paths.Check(result));
        var learner = new Option<string>("--as")
        {
            Description =
            "Whose history this is, where several learners share a machine.",
            DefaultValueFactory = _ => ""
        };
        var json = new Option<bool>("--json") { Description = "One JSON document instead of pictures." };
        var csv = new Option<bool>("--csv") { Description = "One table instead of pictures." };
        var opener = new ForOption();
        var plain = new Option<bool>("--plain") { Description = "Lines instead of pictures." };
        var command = new Command(
            "stats",
            "How you are doing: scores, memory, what is due, what you find hard.") { bank, learner, json, csv, plain };
        opener.AddTo(command, csv);
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(csv)) result.AddError("Choose one of --json and --csv.");
        });
        command.SetAction(line => Run(io, line.GetValue(bank), line.GetValue(learner) ?? "", line.GetValue(json),
            line.GetValue(csv), opener.Of(line), line.GetValue(plain)));
        return command;
    }

    private static int Run(Io io, string? bank, string learner, bool asJson, bool asCsv, TableForm form, bool plain)
    {
        DataFolder? data = io.Data;
        using var desk = new Desk(io, data, null, learner);
        Effect.Count? asked = bank is null ? new Effect.Count() : Find(io, data, bank);
        if (asked is null) return ExitCode.Failed;
        Message? counted = desk.Perform(asked);
        if (counted is Message.Failed failed) return Fail(io, failed.Sentence);
        if (counted is not Message.Counted { Studied: { } studied } found) return ExitCode.Failed;
        if (asked is { Bank: { } id, Path: null } && studied.Progress.Scores.IsEmpty)
            return Fail(io, $"There is no file \"{id}\", and no article of that id was answered.");
        if (!asJson && !asCsv && !plain && io.HasTerminal)
            return FullScreen.Run(io, desk, found, new StatsScreen(null));
        foreach (string trouble in found.Troubles) io.Error.WriteLine("quiz: " + Visible.Of(trouble));
        if (asJson) StatsJson.Write(studied, io.Out);
        else if (asCsv) StatsCsv.Write(studied, form, io.Out);
        else new Dialogue(TextReader.Null, io.Out).Say(StatsLines.Of(studied));
        return ExitCode.Done;
    }

    /// <summary>
    /// What a command line names: a file, else the id of a bank that may be gone; null, with a sentence, if it is a
    /// file that cannot be read.
    /// </summary>
    private static Effect.Count? Find(Io io, DataFolder? data, string bank)
    {
        string path = NamedBank.PathOf(io, data, bank);
        if (!File.Exists(io.FullPath(path))) return new Effect.Count(bank);
        return NamedBank.Read(io, bank) is { } found ? new Effect.Count(found.Id, io.FullPath(path)) : null;
    }

    private static int Fail(Io io, string sentence)
    {
        io.Error.WriteLine("quiz: " + Visible.Of(sentence));
        return ExitCode.Failed;
    }
}
