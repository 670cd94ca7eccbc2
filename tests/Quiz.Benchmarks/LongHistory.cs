using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;
using Quiz.Files.Storage;

namespace Quiz.Benchmarks;

/// <summary>
/// A history of many sittings on the shipped banks, a few a day, with some wrong answers. The same at each run.
/// </summary>
internal static class LongHistory
{
    /// <param name="events">About how many.</param>
    public static void Write(DataFolder data, int events)
    {
        (Bank Bank, byte[] Text)[] banks = [.. Directory.GetFiles("quizzes", "*.yaml").Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes)
            .Select(text => (BankReader.Read(text).Bank!, text))]; // the shipped banks have no faults
        // it can be made again
        using var history = new History(data) { Opened = c => c.Run("PRAGMA synchronous = OFF") };
        var random = new Random(20260301);
        var asked = banks.ToDictionary(b => b.Bank.Id, _ => new Dictionary<string, int>());
        DateTimeOffset at = DateTimeOffset.Now.AddDays(-events / 100.0);
        for (int written = 0, sitting = 0; written < events; sitting++)
        {
            (Bank bank, byte[] text) = banks[sitting % banks.Length];
            at = at.AddHours(10);
            Plan plan = SittingPlanner.Plan(bank, new SittingOptions { Seed = sitting }, asked[bank.Id]);
            written += Play(history, bank, text, plan, at, random, asked[bank.Id]);
        }
    }

    private static int Play(History history, Bank bank, byte[] text, Plan plan, DateTimeOffset at, Random random,
        Dictionary<string, int> asked)
    {
        var journal = Journal.Begin(history, "", bank, text, at);
        Session session = Session.Start(bank, plan, at);
        journal.Write(new Started(plan), at);
        while (session.Stage != Stage.Done)
        {
            at = at.AddSeconds(7);
            SessionEvent happened = Next(session, random, at);
            journal.Write(happened, at);
            session = session.Apply(happened, at);
            if (happened is Answered { Try: 1 } given)
                asked[given.Question] = asked.GetValueOrDefault(given.Question) + 1;
        }

        return session.EventCount;
    }

    private static SessionEvent Next(Session session, Random random, DateTimeOffset at) =>
        session.Begin()
        ?? (session is { AsksAnswer: true, Current: { IsAnswered: false, Draft: null, Question: ChoiceQuestion q } }
            ? session.Draft(Ticked(q, random))
            : null)
        ?? (session is { AsksAnswer: true, Current.Draft: { } draft } ? session.Submit(draft, at) : null)
        ?? session.DontKnow(at)
        ?? session.Reveal()
        ?? session.Next()
        ?? session.Finish()
        ?? throw new InvalidOperationException("A sitting has a next step until it is done.");

    /// <summary>The right options, or in a third of the cases another one.</summary>
    private static ChoiceAnswer Ticked(ChoiceQuestion question, Random random)
    {
        string[] right = [.. question.Options.Where(o => o.IsCorrect).Select(o => o.Id)];
        return new ChoiceAnswer(
            random.Next(3) > 0 ? [.. right] : [question.Options[random.Next(question.Options.Count)].Id]);
    }
}
