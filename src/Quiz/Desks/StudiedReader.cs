using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Learning;
using Quiz.Files.Storage;
using Quiz.Running;
using Quiz.Screens;
using Quiz.Screens.Statistics;

namespace Quiz.Desks;

/// <summary>Reads what the statistics are made from: the learner's record, and the banks that it speaks of.</summary>
internal static class StudiedReader
{
    public static Message Of(
        Io io, DataFolder? data, string? named, History history, string learner, Effect.Count asked)
    {
        try
        {
            LearningRecord record = history.Record(learner);
            BankFiles files = BankFiles.In(named, BankFiles.UsualPlaces(io.Folder, AppContext.BaseDirectory, data));
            HashSet<string> ids = [.. record.Answers.Select(a => a.Bank)];
            IEnumerable<string> paths =
                files.Files.Where(f => f.Id is { } id && id != asked.Bank && ids.Contains(id)).Select(f => f.Path);
            if (asked.Path is { } own) paths = paths.Prepend(own);
            var banks = new List<Bank>();
            var troubles = new List<string>();
            foreach (string path in paths) Read(path, banks, troubles);
            if (history.Damaged > 0) troubles.Add(Troubles.SteppedOver(history.Damaged));
            var today = StudyDay.Of(Clock.Now(io.Time));
            return new Message.Counted(
                Studied.Of(record, banks.OrderBy(b => b.Title, StringComparer.Ordinal).ToItems(), today, asked.Bank),
                troubles.ToItems());
        }
        catch (HistoryException e)
        {
            return new Message.Failed(e.Message);
        }
    }

    /// <summary>A bank that cannot be read costs its own names and points only.</summary>
    private static void Read(string path, List<Bank> banks, List<string> troubles)
    {
        try
        {
            Reading reading = BankReader.Read(BankBytes.Read(path));
            if (reading.Bank is { } bank) banks.Add(bank);
            else troubles.Add(Desk.FaultIn(path, reading));
        }
        catch (StorageException e)
        {
            troubles.Add(e.Message);
        }
    }
}
