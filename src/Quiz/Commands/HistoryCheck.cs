using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Files.Storage;
using Quiz.Running;
using Command = System.CommandLine.Command;

namespace Quiz.Commands;

/// <summary>
/// <c>quiz history check</c>: says whether the history is sound, what of it is not, and which copies there are.
/// </summary>
internal static class HistoryCheck
{
    /// <summary>More damaged steps than this are counted, not listed.</summary>
    private const int MostListed = 20;

    public static Command Create(Io io)
    {
        var command = new Command("check", "Say whether your history is sound, and which copies of it there are.");
        command.SetAction(_ => Run(io));
        return command;
    }

    private static int Run(Io io)
    {
        DataFolder? data = io.Data;
        using var history = new History(data);
        try
        {
            HistoryFindings found = history.Examine();
            io.Out.WriteLine(
                Visible.Of(
                    $"{history.Place}: {Phrases.Count(found.Steps, "step")} of {Phrases.Count(found.Sittings, "sitting")}."));
            foreach (DamagedStep step in found.Damaged.Take(MostListed))
                io.Out.WriteLine(Visible.Of(
                    $"Step {step.Number} of the sitting {step.Session} on {step.Bank} is damaged: {step.Why}"));
            if (found.Damaged.Count > MostListed)
                io.Out.WriteLine($"{Phrases.Number(found.Damaged.Count - MostListed)} more steps are damaged.");
            foreach (string fault in found.Faults) io.Out.WriteLine(Visible.Of($"The file itself is damaged: {fault}"));
            io.Out.WriteLine(found.IsSound ? "Nothing is damaged."
                : found.Faults.IsEmpty
                    ? "Damaged steps are left out wherever the history is read; all others count as before. quiz history restore takes them from a copy if one has them."
                : "quiz history restore brings back the last sound copy, with all that can still be read of this file.");
            SayCopies(io, data);
            return found.IsSound ? ExitCode.Done : ExitCode.Failed;
        }
        catch (HistoryException e)
        {
            io.Error.WriteLine("quiz: " + Visible.Of(e.Message));
            SayCopies(io, data);
            return ExitCode.Failed;
        }
    }

    private static void SayCopies(Io io, DataFolder? data)
    {
        IReadOnlyList<DateOnly> days = data is null ? [] : new HistoryCopies(data).Days();
        io.Out.WriteLine(days.Count == 0
            ? "There is no copy yet; the next sitting leaves one."
            : $"Copies: {string.Join(", ", days.Select(HistoryCopies.Named))}.");
    }
}
