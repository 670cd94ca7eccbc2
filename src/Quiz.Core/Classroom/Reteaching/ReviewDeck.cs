using System.Security.Cryptography;
using System.Text;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Classroom.Reteaching;

/// <summary>
/// A student's test as a sitting of their own history, so that what was forgotten there comes up in their reviews.
/// </summary>
public static class ReviewDeck
{
    /// <summary>
    /// The sitting's events: its start, the answers as they were marked first, what is disputed, the end; then what was
    /// marked otherwise later, so that a deck that is made again goes on from the one before. What was left blank,
    /// dropped or is still to be read stays out, since nothing follows from it.
    /// </summary>
    /// <param name="student">The student's id.</param>
    /// <param name="attempt">The attempt that counts.</param>
    /// <param name="markings">How it was marked, in the order of time.</param>
    /// <returns>With the same ids whenever it is made; empty if the test was not handed in, or is not marked.</returns>
    public static Items<Entry> Of(string student, TestAttempt attempt, IReadOnlyList<MarkedSheet> markings)
    {
        CollectedFile file = attempt.TypedInOrder[0];
        if (file.HandedInAt is not { } end || markings is not [var first, ..]) return [];
        DateTimeOffset start = file.StartedAt ?? end;
        Plan plan = PlanOf(first.Key, student, file, first.Answers);
        Dictionary<string, Answered> standing = Given(plan, first, start, end);
        var deck = new List<(SessionEvent Event, DateTimeOffset At, string BankHash)> { (
            Started.On(first.Key.Bank, plan), start, plan.BankHash) };
        foreach (string question in plan.Questions)
        {
            if (standing.TryGetValue(question, out Answered? answered)) deck.Add((answered, end, plan.BankHash));
            if (first.Answers.First(a => a.Question == question).Dispute is { } reason)
                deck.Add((new Disputed(question, reason), end, plan.BankHash));
        }

        deck.Add((new Finished(), end, plan.BankHash));
        foreach (MarkedSheet anew in markings.Skip(1))
        {
            Plan now = PlanOf(anew.Key, student, file, anew.Answers);
            Dictionary<string, Answered> given = Given(now, anew, start, end);
            deck.AddRange(standing.Keys.Union(given.Keys).Order(StringComparer.Ordinal)
                .Select(q => new Remarked(q, given.GetValueOrDefault(q)))
                .Where(r => standing.GetValueOrDefault(r.Question) != r.Answer)
                .Select(r => ((SessionEvent)r, end, now.BankHash)));
            standing = given;
        }

        return Entries($"{first.Key.Pack}\n{StudentId.Fold(student)}\n{attempt.Key}", first.Key.Bank.Id, deck);
    }

    /// <summary>
    /// What is marked otherwise has an id that depends on what it says: it is news to whoever has an earlier deck.
    /// </summary>
    private static Items<Entry> Entries(
        string sitting, string bank, List<(SessionEvent Event, DateTimeOffset At, string BankHash)> deck)
    {
        string name = Id(sitting, 0).ToString("D");
        return deck.Select((e, i) => new Entry(
            Id(e.Event is Remarked
                ? $"{sitting}\n{EventJson.Write(e.Event)}"
                : sitting, i + 1), Entry.CurrentVersion, name, i + 1, e.At, "", bank, e.BankHash, e.Event)).ToItems();
    }

    /// <summary>The answers from which something follows, by question.</summary>
    private static Dictionary<string, Answered> Given(
        Plan plan, MarkedSheet marking, DateTimeOffset start, DateTimeOffset end)
    {
        var session = Session.Start(marking.Key.Bank, plan, start);
        var marked = marking.Answers.ToDictionary(a => a.Question, StringComparer.Ordinal);
        return plan.Questions.Select((q, i) => Answer(session.Apply(new Went(Stage.Asking, i), end), marked[q], end))
            .OfType<Answered>()
            .ToDictionary(a => a.Question, StringComparer.Ordinal);
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
            AnswerState.Blank or AnswerState.Unread or AnswerState.Unfit or AnswerState.Gone => null,
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
        byte[] hash = SHA256.HashData(
            Encoding.UTF8.GetBytes(FormattableString.Invariant($"deck\n{sitting}\n{number}")));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
