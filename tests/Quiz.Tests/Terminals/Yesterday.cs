using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;
using Quiz.Files.Storage;

namespace Quiz.Tests.Terminals;

/// <summary>A history from the day before, so that something is due today.</summary>
internal static class Yesterday
{
    /// <summary>All questions of a shipped bank, none known.</summary>
    public static void Of(Machine machine, string bankId)
    {
        DateTimeOffset at = DateTimeOffset.Now.AddDays(-1);
        byte[] text = File.ReadAllBytes(Path.Combine(Golden.Repository, $"quizzes/{bankId}.yaml"));
        Bank bank = BankReader.Read(text).Bank!; // the shipped banks have no faults
        Plan plan = SittingPlanner.Plan(bank, new SittingOptions { Seed = 1 }, new Dictionary<string, int>());
        // each machine has such a folder
        using var history = new History(new DataFolder(machine.Environment["QUIZ_HOME"]!));
        var journal = Journal.Begin(history, "", bank, text, at);
        journal.Write(new Started(plan), at);
        Session session = Session.Start(bank, plan, at);
        while (session.Stage != Stage.Done)
        {
            SessionEvent happened = session.Begin() ?? session.DontKnow(at) ?? session.Next() ?? new Finished();
            journal.Write(happened, at);
            session = session.Apply(happened, at);
        }
    }
}
