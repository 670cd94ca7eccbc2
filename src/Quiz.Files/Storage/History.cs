using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Quiz.Core;
using Quiz.Core.Learning;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Files.Storage;

/// <summary>Everything that ever happened in sittings, in one file, which several programs can use at once.</summary>
/// <remarks>The file is opened when first needed, and made, with its folder, when first written. Safe to use from
/// several threads.</remarks>
public sealed class History(DataFolder? folder) : IDisposable
{
    private readonly Lock _gate = new();
    private SqliteConnection? _connection;
    private bool _isDisposed;

    /// <summary>How long to wait for another program that holds the file: whole seconds, at least one.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Called with every connection, so that tests can make disks full and files read-only.</summary>
    internal Action<SqliteConnection>? Opened { get; init; }

    /// <summary>Where the file is or would be; empty without a home.</summary>
    public string Place => folder?.History ?? "";

    /// <summary>
    /// Adds an event. When this returns, the event is on the disk; when it throws, nothing of it is in the history.
    /// </summary>
    /// <param name="bankText">With <see cref="Started"/>: the bytes of the bank's file, so that the sitting can be
    /// taken up again.</param>
    /// <exception cref="HistoryException">
    /// The event cannot be kept; <see cref="Trouble.MovedOn"/> if the sitting has an event with that number already.
    /// </exception>
    /// <exception cref="ArgumentException">The bytes are not those of the bank that the entry names.</exception>
    public void Append(Entry entry, ReadOnlyMemory<byte> bankText = default)
    {
        if (!bankText.IsEmpty && Convert.ToHexStringLower(SHA256.HashData(bankText.Span)) != entry.BankHash)
        {
            throw new ArgumentException(
                "The bank's text does not have the hash that the entry names.", nameof(bankText));
        }

        if (folder is null) throw Troubles.NoHome();
        Use(connection =>
        {
            using SqliteTransaction transaction = connection.BeginTransaction();
            Insert(connection, entry);
            if (!bankText.IsEmpty) HistoryMerge.Keep(connection, entry.BankHash, bankText);
            if (!HistorySums.Take(connection, entry)) throw Troubles.Gone(Place);
            transaction.Commit();
            return true;
        });
    }

    /// <summary>How many damaged rows were stepped over so far.</summary>
    public int Damaged { get; private set; }

    /// <summary>A sitting's events in order, without damaged ones; none if there is no such sitting.</summary>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public IReadOnlyList<Entry> Entries(string session) => Read(
        none: [],
        connection => connection.SoundRows(
            row => HistoryRows.Entry(row) ?? throw Troubles.Newer(Place),
            StepOver,
            $"SELECT {HistoryRows.EntryColumns} FROM events WHERE session = $session ORDER BY {HistoryRows.InOrder}",
            ("$session", session)));

    /// <summary>The number of a sitting's last event, be it damaged; 0 if there is no such sitting.</summary>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public int LastOf(string session) => Read(
        none: 0, connection => (int)(connection
            .Value("SELECT max(number) FROM events WHERE session = $session", ("$session", session)) as long? ?? 0));

    /// <summary>
    /// The bytes of a bank's file as they were when a sitting began; null if none with that hash was used.
    /// </summary>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public byte[]? BankText(string hash) => Read(
        none: null,
        connection => (byte[]?)connection.Value("SELECT bytes FROM bank_texts WHERE hash = $hash", ("$hash", hash)));

    /// <summary>
    /// In how many sittings, finished or not, each question was answered. Questions never answered are missing.
    /// </summary>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public IReadOnlyDictionary<string, int> AskedCounts(string bank, string learner) => Read(
        none: [],
        connection => connection.Rows(
            row => (Question: row.GetString(0), Count: row.GetInt32(1)),
            """
            SELECT a.question, count(*) FROM sittings s JOIN answers a ON a.session = s.session
            WHERE s.learner = $learner AND s.bank = $bank GROUP BY a.question
            """,
            ("$learner", learner),
            ("$bank", bank)).ToDictionary(row => row.Question, row => row.Count));

    /// <summary>A learner's sittings on a bank, or on all, the one last used first.</summary>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public IReadOnlyList<SittingRow> Sittings(string? bank, string learner) => Read(
        none: [],
        connection => connection.SoundRows(
            HistoryRows.Sitting,
            StepOver,
            $"""
            SELECT {HistoryRows.SittingColumns} FROM sittings
            WHERE learner = $learner AND ($bank IS NULL OR bank = $bank)
            ORDER BY last_at DESC, session DESC
            """,
            ("$learner", learner),
            ("$bank", bank)));

    /// <summary>
    /// Whether an event could be added now; false if another program holds the file for longer than
    /// <see cref="Patience"/>.
    /// </summary>
    public bool IsFree() => Does(connection =>
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
    });

    /// <summary>Whether no other program has the file open, as it must be before another takes its place.</summary>
    // which the next opening turns back
    public bool IsAlone() => Does(connection => connection.Run("PRAGMA journal_mode = DELETE"));

    /// <summary>Remembers which bank lies in a file of this machine.</summary>
    /// <exception cref="HistoryException">It cannot be kept.</exception>
    public void Remember(string path, string bank) => Use(connection => connection.Run(
        "INSERT OR REPLACE INTO places(path, bank) VALUES ($path, $bank)", ("$path", path), ("$bank", bank)));

    /// <summary>The bank that last lay in a file of this machine; null if that is not known.</summary>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public string? BankAt(string path) => Read(
        none: null, connection =>
            connection.Value("SELECT bank FROM places WHERE path = $path", ("$path", path)) as string);

    /// <summary>The file of this machine that a bank lay in; null if that is not known.</summary>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public string? PlaceOf(string bank) => Read(
        none: null, connection =>
            connection.Value("SELECT path FROM places WHERE bank = $bank ORDER BY path", ("$bank", bank)) as string);

    /// <summary>
    /// Takes a sitting out again in which nothing was done, if its last event is the one with that number.
    /// </summary>
    /// <exception cref="HistoryException">It cannot be taken out.</exception>
    public void Forget(string session, int last) => Read(none: false, connection =>
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        if (connection.Run(
                $"""
                DELETE FROM sittings WHERE session = $session AND NOT {HistoryRows.IsTouched}
                AND $last = (SELECT max(number) FROM events WHERE session = $session)
                """,
                ("$session", session),
                ("$last", last)) == 0)
        {
            return false;
        }

        object? bank = connection.Value("SELECT bank_hash FROM events WHERE session = $session", ("$session", session));
        connection.Run("DELETE FROM events WHERE session = $session", ("$session", session));
        connection.Run(
            "DELETE FROM bank_texts WHERE hash = $hash AND NOT EXISTS (SELECT 1 FROM sittings WHERE bank_hash = $hash)",
            ("$hash", bank));
        transaction.Commit();
        return true;
    });

    /// <summary>What a learner's sittings say about their memory.</summary>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public LearningRecord Record(string learner) =>
        Read(none: LearningRecord.Empty, connection => AnswerRows.Record(connection, learner, StepOver));

    /// <summary>What a sitting of a learner has earned; null where it has no score.</summary>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public SittingScore? Score(string learner, string session) =>
        Read(none: null,
            connection => AnswerRows.Scores(connection, learner, session) is [var score, ..] ? score : null);

    /// <summary>The ids of the banks that there are sittings on, in the order of their letters.</summary>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public IReadOnlyList<string> Banks() => Read(
        none: [], connection =>
            connection.Rows(row => row.GetString(0), "SELECT DISTINCT bank FROM sittings ORDER BY bank"));

    /// <summary>When a learner is to be asked what again.</summary>
    /// <param name="pointsOf">What a question of a bank turns on; nothing for one that is not known any more.</param>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public Schedule Schedule(string learner, Func<string, string, Items<Point>> pointsOf) =>
        Read(none: new Schedule([], [], []),
            connection => AnswerRows.Schedule(connection, learner, pointsOf, StepOver));

    /// <summary>
    /// Hands on the history, sitting by sitting, each bank's text before the first sitting that needs it.
    /// </summary>
    /// <param name="learner">Whose; null means everybody's.</param>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public void Export(string? learner, Action<HistoryPiece> take) => Read(none: false, connection =>
    {
        HistoryMerge.Export(connection, learner, take, StepOver);
        return true;
    });

    /// <summary>Writes all of it into another file, which is made, as small as it can be.</summary>
    /// <exception cref="HistoryException">It cannot be read or written.</exception>
    public void CopyTo(string path) => Use(connection => connection.Run("VACUUM INTO $path", ("$path", path)));

    /// <summary>What is damaged in it.</summary>
    /// <exception cref="HistoryException">Nothing in it can be read.</exception>
    public HistoryFindings Examine() => Read(none: HistoryFindings.None, HistoryFindings.Of);

    /// <summary>
    /// Adds what the history does not have yet, all or nothing. When this returns, it is on the disk.
    /// </summary>
    /// <exception cref="HistoryException">The pieces cannot be kept.</exception>
    public Merged Import(IReadOnlyList<HistoryPiece> pieces) =>
        folder is null ? throw Troubles.NoHome() : Use(connection =>
        {
            using SqliteTransaction transaction = connection.BeginTransaction();
            Merged merged = HistoryMerge.Import(connection, pieces);
            transaction.Commit();
            return merged;
        });

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            Close();
        }
    }

    private static void Insert(SqliteConnection connection, Entry entry) => connection.Run(
        $"""
        INSERT INTO events({HistoryRows.EntryColumns})
        VALUES ($id, $version, $session, $number, $at, $offset, $learner, $bank, $hash, $json)
        """,
        ("$id", entry.Id.ToString("D")),
        ("$version", entry.Version),
        ("$session", entry.Session),
        ("$number", entry.Number),
        ("$at", HistoryRows.Text(entry.At)),
        ("$offset", (int)entry.At.Offset.TotalMinutes),
        ("$learner", entry.Learner),
        ("$bank", entry.Bank),
        ("$hash", entry.BankHash),
        ("$json", EventJson.Write(entry.Event)));

    /// <summary>Whether something can be done now; false if another program holds the file.</summary>
    private bool Does(Action<SqliteConnection> need)
    {
        try
        {
            return Read(none: true, connection =>
            {
                need(connection);
                return true;
            });
        }
        catch (HistoryException e)
        {
            return e.Kind != Trouble.Locked; // what else there is, whoever uses it will say
        }
    }

    private void StepOver() => Damaged++;

    /// <summary>What is not there yet has nothing in it, and reading does not make it.</summary>
    private T Read<T>(T none, Func<SqliteConnection, T> read) => File.Exists(Place) ? Use(read) : none;

    private T Use<T>(Func<SqliteConnection, T> use)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            try
            {
                return use(Connect());
            }
            catch (Exception e)
            {
                Close(); // whatever state the connection is in: the next use begins anew
                if (e is SqliteException failed) throw Troubles.Of(failed, Place);
                if (HistoryRows.IsDamage(e)) throw Troubles.Damaged(Place, e);
                throw;
            }
        }
    }

    private SqliteConnection Connect()
    {
        if (_connection is not null && !File.Exists(Place)) Close(); // removed: what is written to it now would vanish
        if (_connection is not null) return _connection;
        MakeFolder();
        _connection = HistoryFile.Open(Place, Patience);
        Opened?.Invoke(_connection);
        return _connection;
    }

    private void MakeFolder()
    {
        string place = Path.GetDirectoryName(Path.GetFullPath(Place))!; // a file always lies in a folder
        try
        {
            Directory.CreateDirectory(place);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Troubles.NoFolder(place, e);
        }
    }

    private void Close()
    {
        _connection?.Dispose();
        _connection = null;
    }
}
