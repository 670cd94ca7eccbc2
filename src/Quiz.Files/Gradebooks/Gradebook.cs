using Microsoft.Data.Sqlite;
using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Exchange;
using Quiz.Core.Questions;
using Quiz.Files.Storage;

namespace Quiz.Files.Gradebooks;

/// <summary>
/// All that came back of a test, what the teacher has decided, and how the answers are marked: one file.
/// </summary>
public sealed class Gradebook : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly string _shown;

    private Gradebook(SqliteConnection connection, string path, string shown) =>
        (_connection, Path, _shown) = (connection, path, shown);

    /// <summary>The file, in full.</summary>
    public string Path { get; }

    /// <summary>How messages name the file.</summary>
    public string Shown => _shown;

    /// <param name="shown">How messages name the file.</param>
    /// <param name="mayMake">Whether a missing file is made.</param>
    /// <exception cref="StorageException">It is no gradebook, or cannot be opened.</exception>
    public static Gradebook Open(string path, string shown, bool mayMake = false) =>
        new(GradebookFile.Open(path, shown, mayMake), path, shown);

    /// <summary>Does several things at once: all of them are kept, or none.</summary>
    /// <param name="isTrial">Whether nothing of it is kept in the end, so that what it would come to is seen
    /// beforehand.</param>
    /// <exception cref="StorageException">The disk does not take it.</exception>
    public T Change<T>(Func<T> change, bool isTrial = false) => Guarded(() =>
    {
        using SqliteTransaction transaction = _connection.BeginTransaction();
        T result = change();
        if (!isTrial) transaction.Commit();
        return result;
    });

    /// <summary>Reads several things as they are at one moment: whoever wants to write waits for it.</summary>
    /// <exception cref="StorageException">Something cannot be read.</exception>
    public T AtOneMoment<T>(Func<T> read) => Guarded(() =>
    {
        using SqliteTransaction moment = _connection.BeginTransaction(deferred: true);
        _connection.Value("SELECT 1 FROM decisions"); // the moment begins with the first reading
        return read();
    });

    /// <summary>Reads something meanwhile, over a connection of its own.</summary>
    public Task<T> Beside<T>(Func<Gradebook, T> read) => Task.Run(() =>
    {
        using Gradebook other = Open(Path, _shown);
        return read(other);
    });

    /// <summary>Whether nothing was ever put into it.</summary>
    public bool IsEmpty =>
        Guarded(() => _connection.Value("SELECT 1 FROM decisions UNION ALL SELECT 1 FROM files LIMIT 1") is null);

    public HashSet<string> Hashes() => Guarded(
        () => _connection.Rows(row => row.GetString(0), "SELECT hash FROM files").ToHashSet(StringComparer.Ordinal));

    /// <summary>Everything that came back, by content; without papers that were taken out again.</summary>
    public Items<CollectedFile> Files() => Guarded(() =>
    {
        var places = _connection.Rows(
            row => (Path: row.GetString(0), Hash: row.GetString(1)), "SELECT path, hash FROM places ORDER BY path")
            .GroupBy(p => p.Hash, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(p => p.Path).ToItems(), StringComparer.Ordinal);
        return _connection.Rows(
            row => GradebookRows.File(row, places),
            $"SELECT {string.Join(", ", GradebookRows.FileColumns)} FROM files WHERE hash NOT IN (SELECT hash FROM withdrawn) ORDER BY hash")
            .ToItems();
    });

    public Items<Decision> Decisions() => Guarded(() => _connection.Rows(
        row => new Decision(row.GetInt32(0), GradebookRows.Time(row.GetString(1)), Choice.Read(row.GetString(2))),
        "SELECT number, at, choice FROM decisions ORDER BY number").ToItems());

    public InForce InForce() => new(Decisions());

    /// <summary>Keeps a decision, unless it says what holds anyway.</summary>
    /// <returns>Whether it was news.</returns>
    public bool Decide(Choice choice, DateTimeOffset now) => Guarded(() => !InForce().Says(choice)
        && _connection.Run("INSERT INTO decisions(at, choice) VALUES ($at, $choice)", ("$at", GradebookRows.Text(now)),
            ("$choice", Choice.Write(choice))) == 1);

    /// <summary>Keeps a key file. What answers are marked by is a decision apart.</summary>
    /// <returns>Its hash.</returns>
    public string Keep(ReadOnlyMemory<byte> key) => Guarded(() =>
    {
        string hash = Chain.Hash(key.Span);
        _connection.Run("INSERT OR IGNORE INTO keys(hash, bytes) VALUES ($hash, $bytes)", ("$hash", hash),
            ("$bytes", key.ToArray()));
        return hash;
    });

    /// <summary>The key in force; null if there is none yet.</summary>
    public KeyFile? Key(InForce inForce) => Guarded(() => KeyBytes(inForce) is { } bytes ? KeyJson.Read(bytes) : null);

    /// <summary>The file of the key in force; null if there is none yet.</summary>
    public byte[]? KeyBytes(InForce inForce) => inForce.Key is not { } hash ? null : Guarded(() =>
        _connection.Value("SELECT bytes FROM keys WHERE hash = $hash", ("$hash", hash)) as byte[]);

    /// <summary>The number of the rules that answers are marked by now; 0 if none are marked yet.</summary>
    public int Generation() =>
        (int)(Guarded(() => _connection.Value("SELECT max(number) FROM generations")) as long? ?? 0);

    /// <summary>
    /// By which version of the program's own rules answers are marked now (<see cref="MarkingRules.Version"/>); null if
    /// none are marked yet.
    /// </summary>
    public int? RulesVersion() =>
        (int?)(Guarded(() => _connection.Value("SELECT rules FROM generations ORDER BY number DESC LIMIT 1")) as long?);

    /// <summary>All rules that answers were ever marked by, in their order.</summary>
    public Items<Generation> Generations() => Guarded(() => _connection.Rows(
        row => new Generation(row.GetInt32(0), GradebookRows.Time(row.GetString(1)), row.GetInt32(2)),
        "SELECT number, at, decision FROM generations ORDER BY number").ToItems());

    /// <summary>From now on answers are marked by what is in force.</summary>
    /// <returns>The number of the new rules.</returns>
    public int BeginGeneration(DateTimeOffset now) => Guarded(() =>
    {
        _connection.Run(
            "INSERT INTO generations(at, rules, decision) SELECT $at, $rules, coalesce(max(number), 0) FROM decisions",
            ("$at", GradebookRows.Text(now)),
            ("$rules", MarkingRules.Version));
        return Generation();
    });

    /// <summary>A writer for many rows, to be used within <see cref="Change"/>.</summary>
    public GradebookWriter Writer() => new(_connection);

    /// <summary>How answers are marked, by file.</summary>
    /// <param name="generation">By which rules; null for those that hold now.</param>
    /// <param name="file">Of one file only.</param>
    public Dictionary<string, Items<MarkedAnswer>> Answers(int? generation = null, string? file = null) => Guarded(() =>
    {
        var known = new Dictionary<string, Answer>(StringComparer.Ordinal);
        // SQLite takes the other columns from the row with the maximum: https://sqlite.org/lang_select.html#bareagg
        return _connection.Rows(
            row => (File: row.GetString(0), Answer: GradebookRows.Answer(row, known)),
            $"""
            SELECT {string.Join(", ", GradebookRows.AnswerColumns)}, max(generation) FROM answers
            WHERE generation <= $generation AND ($file IS NULL OR file = $file) GROUP BY file, question
            """,
            ("$generation", generation ?? int.MaxValue),
            ("$file", file)).GroupBy(a => a.File).ToDictionary(g => g.Key, g => g.Select(a => a.Answer).ToItems());
    });

    /// <summary>
    /// How answers were ever marked, by file: each with the number of the rules, in the order of these.
    /// </summary>
    public Dictionary<string, Items<(int Generation, MarkedAnswer Answer)>> Markings() => Guarded(() =>
    {
        var known = new Dictionary<string, Answer>(StringComparer.Ordinal);
        return _connection.Rows(
                row => (File: row.GetString(0), Generation: row.GetInt32(2), Answer: GradebookRows.Answer(row, known)),
                $"SELECT {string.Join(", ", GradebookRows.AnswerColumns)} FROM answers ORDER BY file, generation, question")
            .GroupBy(a => a.File).ToDictionary(g => g.Key, g => g.Select(a => (a.Generation, a.Answer)).ToItems());
    });

    /// <summary>
    /// How answers were last marked by a key alone, by file: what stays where the key to a question is gone.
    /// </summary>
    public Dictionary<string, Items<MarkedAnswer>> ByKey() => Markings().ToDictionary(
        file => file.Key,
        file => file.Value.Where(m => MarkingRules.IsByKey(m.Answer))
            .GroupBy(m => m.Answer.Question)
            .Select(g => g.Last().Answer)
            .ToItems());

    /// <summary>How many answers are kept and not marked, since nobody has their question any more.</summary>
    public int CountGone() => (int)(Guarded(() => _connection.Value(
        "SELECT count(*) FROM (SELECT DISTINCT file, question FROM answers WHERE state = 'gone')")) as long? ?? 0);

    /// <summary>How answers are marked now, as a report takes them.</summary>
    public ResponseRows Responses() => Guarded(() =>
    {
        var rows = new ResponseRows();
        _connection.ForEach(rows.Take, ResponseRows.Query);
        return rows;
    });

    /// <summary>Answers that fit no question, by file.</summary>
    public Dictionary<string, Items<string>> Misfits() => Guarded(() => _connection.Rows(
            row => (File: row.GetString(0), Question: row.GetString(1)),
            "SELECT DISTINCT file, question FROM answers WHERE state = 'unfit' ORDER BY file, question")
        .GroupBy(a => a.File).ToDictionary(g => g.Key, g => g.Select(a => a.Question).ToItems()));

    /// <summary>Files with the answers in them, one after another.</summary>
    /// <param name="isMeant">Which of them; null for all.</param>
    public IEnumerable<Collected> Given(Func<CollectedFile, bool>? isMeant = null)
    {
        foreach (CollectedFile file in Files().Where(f => f.Kind != FileKind.Other && isMeant?.Invoke(f) != false))
        {
            yield return Guarded(() => GivenLines.Read(file, _connection
                .Value("SELECT events FROM given WHERE hash = $hash", ("$hash", file.Hash)) as string ?? ""));
        }
    }

    /// <summary>Who has handed in what, and everything that a teacher should know of it.</summary>
    public CollectedClass Class(InForce inForce, KeyFile? key) =>
        CollectedClass.Of(Files(), inForce.TermsBy(key, Misfits()));

    /// <summary>
    /// Reads or writes rows that others know better; what it writes belongs within <see cref="Change"/>.
    /// </summary>
    public T Use<T>(Func<SqliteConnection, T> use) => Guarded(() => use(_connection));

    /// <summary>Who has handed in what, without what is to be known of it.</summary>
    public CollectedClass Attempts(InForce inForce, KeyFile key) => AttemptsAmong(Files(), inForce, key);

    /// <summary>The same of files that were read already.</summary>
    public static CollectedClass AttemptsAmong(Items<CollectedFile> files, InForce inForce, KeyFile key) =>
        CollectedClass.Of(files, inForce.TermsBy(key, new Dictionary<string, Items<string>>()), withFindings: false);

    public void Dispose() => _connection.Dispose();

    private T Guarded<T>(Func<T> use)
    {
        try
        {
            return use();
        }
        catch (SqliteException e)
        {
            throw GradebookFile.Trouble(e, _shown);
        }
        catch (Exception e) when (e is not StorageException && JsonDamage.Is(e))
        {
            throw new StorageException(
                $"The gradebook \"{_shown}\" is damaged: something in it cannot be understood.", e);
        }
    }
}
