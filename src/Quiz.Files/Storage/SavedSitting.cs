using Quiz.Core.Banks;
using Quiz.Core.Diagnostics;
using Quiz.Core.Sessions;

namespace Quiz.Files.Storage;

/// <summary>A sitting as it was left, ready to go on with the very bank that it was started with.</summary>
/// <param name="Id">The sitting's own.</param>
/// <param name="Next">The number of its next event.</param>
/// <param name="Damaged">How many of its events are damaged and were stepped over.</param>
public sealed record SavedSitting(
    string Id, string Learner, DateTimeOffset StartedAt, Session Session, int Next, int Damaged = 0)
{
    /// <param name="read">Reads a bank from a file's bytes.</param>
    /// <exception cref="HistoryException">
    /// The history cannot be read, or, as <see cref="Trouble.CannotResume"/>, it lacks the sitting or its bank, or the
    /// bank can no longer be read.
    /// </exception>
    public static SavedSitting Load(History history, string session, Func<ReadOnlyMemory<byte>, Reading> read)
    {
        int damaged = history.Damaged;
        IReadOnlyList<Entry> entries = history.Entries(session);
        if (entries.Count == 0) throw Troubles.CannotResume(history.Place, "there is none of that name");
        byte[] text = history.BankText(entries[0].BankHash)
            ?? throw Troubles.CannotResume(history.Place, "its questions were not kept");
        Reading reading = read(text);
        Bank bank = reading.Bank ?? throw Troubles.CannotResume(
            history.Place, $"its questions can no longer be read ({FirstFault(reading)})");
        try
        {
            var left = Session.Replay(bank, entries);
            if (left.Questions.IsEmpty)
                throw Troubles.CannotResume(
                    history.Place, "all of its questions were made by an earlier version of Quiz and are gone");
            return new SavedSitting(session, entries[0].Learner, entries[0].At, left, history.LastOf(session) + 1,
                history.Damaged - damaged);
        }
        catch (ArgumentException e)
        {
            throw Troubles.CannotResume(history.Place, "its questions and its answers do not belong together", e);
        }
    }

    private static string FirstFault(Reading reading) =>
        reading.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error)?.Message.TrimEnd('.') ?? "no bank";
}
