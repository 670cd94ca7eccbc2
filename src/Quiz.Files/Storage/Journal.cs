using Quiz.Core.Banks;
using Quiz.Core.Sessions;

namespace Quiz.Files.Storage;

/// <summary>One sitting's pen: gives each event its circumstances and writes it into the history.</summary>
public sealed class Journal
{
    private readonly string _learner;
    private readonly string _bank;
    private readonly string _bankHash;
    private readonly ReadOnlyMemory<byte> _bankText;
    private History? _history;
    private int _next;

    private Journal(History? history, string session, int next, string learner, string bank, string bankHash,
        ReadOnlyMemory<byte> bankText)
    {
        (_history, Session, _next, _learner, _bank, _bankHash, _bankText) =
            (history, session, next, learner, bank, bankHash, bankText);
    }

    public string Session { get; }

    /// <summary>The number of the last event; 0 before the first.</summary>
    public int Last => _next - 1;

    /// <summary>Whether the sitting began with this pen, and was not taken up by it.</summary>
    public bool IsNew { get; private init; }

    /// <summary>Whether events are kept. If not, the learner was told and agreed.</summary>
    public bool IsSaving => _history is not null;

    /// <summary>A pen for a new sitting, whose first event is <see cref="Started"/>.</summary>
    /// <param name="bankText">The bytes of the bank's file.</param>
    public static Journal Begin(
        History history, string learner, Bank bank, ReadOnlyMemory<byte> bankText, DateTimeOffset now) =>
        new(history, NewSession(now), 1, learner, bank.Id, bank.ContentHash, bankText) { IsNew = true };

    /// <summary>A pen for a sitting that goes on where its events end.</summary>
    public static Journal Continue(History history, SavedSitting saved) =>
        new(history, saved.Id, saved.Next, saved.Learner, saved.Session.Plan.Bank, saved.Session.Plan.BankHash,
            default);

    /// <summary>A pen that leaves no trace.</summary>
    public static Journal Unsaved(string learner, Bank bank, DateTimeOffset now) =>
        new(null, NewSession(now), 1, learner, bank.Id, bank.ContentHash, default);

    /// <summary>
    /// Writes an event; when this returns, it is on the disk. After an exception it can be tried again.
    /// </summary>
    /// <param name="now">When it happened, on the learner's clock.</param>
    /// <exception cref="HistoryException">The event is not kept.</exception>
    public Entry Write(SessionEvent happened, DateTimeOffset now)
    {
        var entry = new Entry(
            Guid.CreateVersion7(now), Entry.CurrentVersion, Session, _next, WholeMilliseconds(now), _learner, _bank,
            _bankHash, happened);
        _history?.Append(entry, happened is Started ? _bankText : default);
        _next++;
        return entry;
    }

    /// <summary>
    /// What comes now is not kept, because the learner was told why and agreed. What came before stays kept.
    /// </summary>
    public void StopSaving() => _history = null;

    private static string NewSession(DateTimeOffset now) => Guid.CreateVersion7(now).ToString("D");

    /// <summary>As the history keeps it, so that a sitting taken up again is equal to the one that was left.</summary>
    private static DateTimeOffset WholeMilliseconds(DateTimeOffset at) =>
        at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMillisecond));
}
