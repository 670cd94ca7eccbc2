using System.CommandLine;
using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Files.Storage;
using Quiz.Running;
using Command = System.CommandLine.Command;

namespace Quiz.Commands;

/// <summary>
/// <c>quiz history restore</c>: puts a damaged history together again from its last copy and what can be read of it.
/// </summary>
internal static class HistoryRestore
{
    public static Command Create(Io io)
    {
        var day = new Argument<DateOnly?>("DAY")
        {
            Description = "The day of a copy, such as 2026-12-01; without it the last sound one.",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = result =>
            {
                DateOnly? named = HistoryCopies.DayOf(result.Tokens[0].Value);
                if (named is null)
                    result.AddError($"DAY is a day such as 2026-12-01, not \"{result.Tokens[0].Value}\".");
                return named;
            },
        };
        var command = new Command(
            "restore",
            "Bring back the last copy of your history, with all that can be read of what came after.") { day };
        command.SetAction(line => Run(io, line.GetValue(day)));
        return command;
    }

    private static int Run(Io io, DateOnly? day)
    {
        DataFolder data = io.Data ?? throw Troubles.NoHome();
        if (day is null && Sound(data) is { } sentence)
        {
            io.Out.WriteLine(sentence);
            return ExitCode.Done;
        }

        Repaired repaired = new HistoryRepair(data).Run(day, io.Time.GetLocalNow());
        io.Out.WriteLine(repaired.Copy is { } copy
            ? $"Restored from the copy of {HistoryCopies.Named(copy)}: {Phrases.Count(repaired.Copied, "step")}, and {Phrases.Number(repaired.Read)} more out of the file that was there."
            : $"There is no sound copy: {Phrases.Count(repaired.Read, "step")} could be read out of the file that was there.");
        if (repaired.Aside is { } aside) io.Out.WriteLine(Visible.Of($"That file is kept as {aside}"));
        return ExitCode.Done;
    }

    /// <summary>Why there is nothing to restore; null if there is, or nobody can tell.</summary>
    private static string? Sound(DataFolder data)
    {
        using var history = new History(data);
        try
        {
            return !File.Exists(history.Place) ? null
                : history.Examine().IsSound
                    ? "Nothing is damaged, so nothing is changed. With a DAY the steps of that copy are added."
                : null;
        }
        catch (HistoryException)
        {
            return null;
        }
    }
}
