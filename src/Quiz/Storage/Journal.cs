using Quiz.Core.Banks;
using Quiz.Core.Sessions;

namespace Quiz.Storage;

/// <summary>One sitting's pen: gives each event its circumstances and writes it into the history.</summary>
internal sealed class Journal
{
    private readonly TimeProvider _time;
    private readonly string _learner;
    private readonly string _bank;
    private readonly string _bankHash;
    private readonly ReadOnlyMemory<byte> _bankText;
    private History? _history;
    private int _next;

    private Journal(History? history, string session, int next, string learner, string bank, string bankHash, ReadOnlyMemory<byte> bankText, TimeProvider time)
    {
        (_history, Session, _next, _learner, _bank, _bankHash, _bankText, _time) = (history, session, next, learner, bank, bankHash, bankText, time);
    }

    public string Session { get; }

    /// <summary>Whether events are kept. If not, the learner was told and agreed.</summary>
    public bool IsSaving => _history is not null;

    /// <summary>A pen for a new sitting, whose first event is <see cref="Started"/>.</summary>
    /// <param name="bankText">The bytes of the bank's file.</param>
    public static Journal Begin(History history, string learner, Bank bank, ReadOnlyMemory<byte> bankText, TimeProvider time) =>
        new(history, NewSession(time), 1, learner, bank.Id, bank.ContentHash, bankText, time);

    /// <summary>A pen for a sitting that goes on where its events end.</summary>
    public static Journal Continue(History history, SavedSitting saved, TimeProvider time) =>
        new(history, saved.Id, saved.Next, saved.Learner, saved.Session.Plan.Bank, saved.Session.Plan.BankHash, default, time);

    /// <summary>A pen that leaves no trace.</summary>
    public static Journal Unsaved(string learner, Bank bank, TimeProvider time) =>
        new(null, NewSession(time), 1, learner, bank.Id, bank.ContentHash, default, time);

    /// <summary>Writes an event that happens now.</summary>
    /// <exception cref="HistoryException">The event is not kept.</exception>
    public Entry Write(SessionEvent happened) => Write(happened, _time.GetUtcNow());

    /// <summary>Writes an event; when this returns, it is on the disk. After an exception it can be tried again.</summary>
    /// <param name="at">When it happened, with any offset; the learner's own is kept.</param>
    /// <exception cref="HistoryException">The event is not kept.</exception>
    public Entry Write(SessionEvent happened, DateTimeOffset at)
    {
        DateTimeOffset local = TimeZoneInfo.ConvertTime(at, _time.LocalTimeZone);
        var entry = new Entry(
            Guid.CreateVersion7(at), Entry.CurrentVersion, Session, _next, WholeMilliseconds(local), _learner, _bank, _bankHash, happened);
        _history?.Append(entry, happened is Started ? _bankText : default);
        _next++;
        return entry;
    }

    /// <summary>What comes now is not kept, because the learner was told why and agreed. What came before stays kept.</summary>
    public void StopSaving() => _history = null;

    private static string NewSession(TimeProvider time) => Guid.CreateVersion7(time.GetUtcNow()).ToString("D");

    /// <summary>As the history keeps it, so that a sitting taken up again is equal to the one that was left.</summary>
    private static DateTimeOffset WholeMilliseconds(DateTimeOffset at) => at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMillisecond));
}
