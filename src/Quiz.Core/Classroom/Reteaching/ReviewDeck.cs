using System.Security.Cryptography;
using System.Text;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Classroom.Reteaching;

/// <summary>A student's test as a sitting of their own history, so that what was forgotten there comes up in their reviews.</summary>
public static class ReviewDeck
{
    /// <summary>
    /// The sitting's events: its start, the answers as they are marked, what is disputed, the end. What was left blank, dropped or is
    /// still to be read stays out, since nothing follows from it.
    /// </summary>
    /// <param name="student">The student's id.</param>
    /// <param name="attempt">The attempt that counts.</param>
    /// <returns>With the same ids whenever it is made; empty if the test was not handed in.</returns>
    public static Items<Entry> Of(KeyFile key, string student, TestAttempt attempt, Items<MarkedAnswer> answers)
    {
        CollectedFile file = attempt.Best;
        if (file.HandedInAt is not { } end) return [];
        DateTimeOffset start = file.StartedAt ?? end;
        Plan plan = PlanOf(key, student, file, answers);
        var session = Session.Start(key.Bank, plan, start);
        var events = new List<(SessionEvent Event, DateTimeOffset At)> { (new Started(plan), start) };
        for (int i = 0; i < plan.Questions.Count; i++)
        {
            MarkedAnswer marked = answers.First(a => a.Question == plan.Questions[i]);
            if (Answer(session.Apply(new Went(Stage.Asking, i), end), marked, end) is { } answered) events.Add((answered, end));
            if (marked.Dispute is { } reason) events.Add((new Disputed(marked.Question, reason), end));
        }

        events.Add((new Finished(), end));
        string sitting = $"{key.Pack}\n{StudentId.Fold(student)}\n{attempt.Key}";
        string name = Id(sitting, 0).ToString("D");
        return events.Select((e, i) => new Entry(Id(sitting, i + 1), Entry.CurrentVersion, name, i + 1, e.At, "", key.Bank.Id, key.Bank.ContentHash, e.Event)).ToItems();
    }

    private static Plan PlanOf(KeyFile key, string student, CollectedFile file, Items<MarkedAnswer> answers)
    {
        string[] order = [.. file.Planned.Select(id => key.Map.Find(id)?.Bank ?? id)];
        return new Plan
        {
            Bank = key.Bank.Id,
            BankHash = key.Bank.ContentHash,
            Mode = Mode.Test,
            Book = key.Terms.Book,
            Prove = key.Terms.Prove,
            AsksCertainty = key.Terms.AsksCertainty,
            Seed = StudentId.SeedIn(key.Pack, student),
            Questions = answers.Select(a => a.Question).Where(q => key.Bank.Question(q) is not null)
                .OrderBy(q => Array.IndexOf(order, q)).ThenBy(q => q, StringComparer.Ordinal).ToItems(),
        };
    }

    private static Answered? Answer(Session session, MarkedAnswer marked, DateTimeOffset at)
    {
        Outcome? outcome = marked.State switch
        {
            AnswerState.Right => Outcome.Right,
            AnswerState.Partly => Outcome.Partly,
            AnswerState.Wrong => Outcome.Wrong,
            AnswerState.DontKnow => Outcome.DontKnow,
            AnswerState.Blank or AnswerState.Unread or AnswerState.Unfit => null,
        };
        if (outcome is not { } result || marked.Answer is not { } answer || marked.Max <= 0) return null;
        return session.Submit(answer, at) is Answered answered
            ? answered with
            {
                Proof = marked.Proof,
                Certainty = marked.Certainty,
                Then = null,
                Seconds = marked.Seconds ?? 0,
                Proving = marked.Shown,
                Score = marked.Score ?? 0,
                Points = marked.Max,
                Outcome = result,
            }
            : null;
    }

    /// <summary>A UUID of version 8 (RFC 9562, section 5.8) that follows from a text.</summary>
    private static Guid Id(string sitting, int number)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"deck\n{sitting}\n{number}")));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
