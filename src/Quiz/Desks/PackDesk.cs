using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Files.Storage;
using Quiz.Running;
using Quiz.Screens;
using Quiz.Screens.Documents;

namespace Quiz.Desks;

/// <summary>
/// Does what is asked for while a test is taken from a pack: asks who takes it, keeps every step in a result file,
/// hands it in.
/// </summary>
/// <param name="pack">The pack.</param>
/// <param name="path">Its file, in full.</param>
/// <param name="drop">The folder that results are copied to, in full; null for none.</param>
/// <param name="isNew">Whether an attempt that was begun or handed in is left as it is and another one begun.</param>
/// <param name="desk">Does the rest: once the key is there, a test is a sitting like any other.</param>
internal sealed class PackDesk(Io io, DataFolder? data, Pack pack, string path, string? drop, bool isNew, Desk desk)
    : IDesk, IDisposable
{
    private readonly string _folder = Path.GetDirectoryName(path)!; // a file lies in a folder
    private ResultFile? _file;
    private HandIn? _handIn;
    private bool _isUnsaved;
    private bool _isRevealed;
    private bool _isWarned;

    public string? KeptIn => _isRevealed ? desk.KeptIn : _isUnsaved ? null : _file?.Path;

    /// <summary>Whether the test was handed in, and could not be copied to where it was wanted.</summary>
    public bool HasLostCopy => _handIn?.CopyTrouble is not null;

    public Message Home()
    {
        string[] warning = [.. Warning()];
        return new Message.Greeted(new Greeting(pack.Test.Title, [.. Facts(), .. warning]));
    }

    public Message? Perform(Effect effect) => effect switch
    {
        Effect.Enroll(var student, var isSure) => Enroll(student, isSure),
        Effect.Save(var happened, var at) when !_isRevealed => Save(happened, at),
        Effect.GoOnUnsaved when !_isRevealed => GoOnUnsaved(),
        Effect.Reveal => Reveal(),
        _ => desk.Perform(effect),
    };

    public string Left(Session session)
    {
        if (_isRevealed) return desk.Left(session);
        if (session.Stage != Stage.Done || _handIn is not { } handIn) return Phrases.Left(session, KeptIn);
        string copy = handIn.CopyTrouble is { } trouble ? $"\n{trouble}"
            : handIn.CopiedTo is { } copied ? $"\nCopied to: {copied}"
            : "";
        return handIn.Receipt is { } receipt
            ? $"Handed in, receipt {receipt}.\nYour file: {handIn.Path}{copy}"
            : "NOT handed in: your last steps could not be kept.";
    }

    /// <summary>Begins a student's test, goes on with it, or says that it was handed in.</summary>
    /// <param name="isSure">Whether the id was looked at once more, and is meant even if the list of the class lacks
    /// it.</param>
    public Message Enroll(string student, bool isSure)
    {
        if (student.Length > StudentId.Longest || StudentId.Fold(student).Length == 0)
            return new Message.Failed($"An id has 1 to {StudentId.Longest} characters.");
        if (!isSure) return Asked(student);
        try
        {
            string name = TakenFile.NameOf(Path.GetFileNameWithoutExtension(path), student);
            Items<TakenFile> attempts = TakenFile.Attempts(Folders, name, pack, student);
            return attempts is [.., var last] && !isNew
                ? last.Result.IsHandedIn ? HandedInBefore(last) : Resume(last)
                : Begin(student, name, attempts);
        }
        catch (StorageException e)
        {
            return new Message.Failed(e.Message);
        }
    }

    /// <summary>An id is asked for once more: whoever types a neighbour's takes the neighbour's test.</summary>
    private Message Asked(string student)
    {
        if (pack.Knows(student)) return new Message.Identified(student);
        string meant = pack.WithOtherZeros(student) is { } id ? $" Perhaps {id}?" : "";
        return new Message.Failed(
            $"\"{student}\" is not on the list of this class.{meant} If it is right, give it once more to go on; else type another one.");
    }

    public void Dispose() => _file?.Dispose();

    /// <summary>
    /// Where results are kept: beside the pack, or with the learner's own data where that cannot be written.
    /// </summary>
    private Items<string> Folders => data is null ? [_folder] : [_folder, data.Results];

    /// <param name="attempts">Those that there were when it was asked whether there are any.</param>
    private Message Begin(string student, string name, Items<TakenFile> attempts)
    {
        DateTimeOffset now = Clock.Now(io.Time);
        int attempt = attempts.Count == 0 ? 1 : attempts.Max(a => a.Result.Head!.Attempt) + 1; // attempts have heads
        Plan plan = pack.PlanFor(student);
        var head = new ResultHead(pack.Id, student, attempt, Guid.CreateVersion7(now));
        string file = FormattableString.Invariant($"{name}{attempt}");
        Take(ResultFile.Begin(Folders, head, file));
        bool isTaken = Path.GetFileNameWithoutExtension(_file!.Path) != file; // taken on the line above
        if (isTaken && TakenFile.Attempts(Folders, name, pack, student).Count > attempts.Count)
            throw new BegunElsewhereException();
        var started = new Started(plan);
        Session session = Session.Start(pack.Test, plan, now);
        return Save(started, now) is Message.NotSaved trouble
            ? trouble with { Steps = [new Effect.Save(started, now)], Instead = session }
            : new Message.Opened(session, Said(student, $"Your answers are kept in {_file!.Path}")); // taken above
    }

    private Message Resume(TakenFile taken)
    {
        Session session = Replay(taken);
        Take(ResultFile.Continue(Folders, taken, taken.Result.Head!)); // attempts have heads
        DateTimeOffset now = Clock.Now(io.Time);
        // as above
        return Save(new Resumed(), now) ?? new Message.Opened(
            session.Apply(new Resumed(), now),
            Said(taken.Result.Head!.Student, $"Taken up where you left it. Your answers are kept in {_file!.Path}"));
    }

    private Message.HandedIn HandedInBefore(TakenFile taken)
    {
        // it is handed in
        _handIn = Copied(
            new HandIn(taken.Path, taken.Result.Receipt, taken.Result.HandedInAt!.Value) { IsFromBefore = true });
        return new Message.HandedIn(Replay(taken), _handIn);
    }

    private Session Replay(TakenFile taken)
    {
        try
        {
            return taken.Result.Replay(pack.Test);
        }
        catch (MalformedFileException e)
        {
            throw new StorageException($"\"{taken.Path}\" cannot be gone on with. {e.Message}", e);
        }
    }

    private void Take(ResultFile file)
    {
        _file?.Dispose();
        (_file, _isUnsaved) = (file, false);
    }

    private Message? Save(SessionEvent happened, DateTimeOffset at)
    {
        if (_file is null) return null;
        string before = _file.Path;
        try
        {
            if (!_isUnsaved) _file.Append(happened, at);
        }
        catch (StorageException e) when (e is not BegunElsewhereException)
        {
            return new Message.NotSaved([], e.Message);
        }

        if (happened is Finished) return HandInNow(at);
        return _file.Path == before || happened is Started
            ? null
            : new Message.Done($"From now on your answers are kept in {_file.Path}");
    }

    private Message.HandedIn HandInNow(DateTimeOffset at)
    {
        _file!.Dispose(); // only a test with a file is handed in
        TakenFile taken = TakenFile.Read(_file.Path);
        HandIn handIn = new(_file.Path, _isUnsaved ? null : taken.Result.Receipt, at);
        _handIn = _isUnsaved ? handIn : Copied(handIn);
        return new Message.HandedIn(Replay(taken), _handIn);
    }

    /// <summary>What comes with every handing in: whether it was late, the copy, whether the key is there.</summary>
    private HandIn Copied(HandIn handIn)
    {
        (string? copy, string? trouble) = drop is null ? (null, null) : DropFolder.Copy(handIn.Path, drop);
        return handIn with
        {
            Missed = pack.IsLate(handIn.At) ? Local(pack.Deadline!.Value) : null, // late means that there is a deadline
            CopiedTo = copy,
            CopyTrouble = trouble,
            HasKey = Key(handIn.Path) is not null,
        };
    }

    private Message Reveal()
    {
        if (_handIn is not { } handIn || Key(handIn.Path) is not { } key)
            return new Message.Done("The key is no longer there.");
        try
        {
            Message.Opened opened = ResultOpening.Of(TakenFile.Read(handIn.Path), key, desk);
            _isRevealed = true;
            return opened;
        }
        catch (StorageException e)
        {
            return new Message.Done(e.Message);
        }
    }

    // as for the pack
    private KeyFile? Key(string result) => PackFiles.FindKey(pack.Id, [_folder, Path.GetDirectoryName(result)!]);

    private Message.Done GoOnUnsaved()
    {
        _isUnsaved = true;
        return new Message.Done("Nothing is saved from here on.");
    }

    private string Said(string student, string kept)
    {
        string unknown = pack.Knows(student) ? "" : $"\"{student}\" is not on the list of this class. ";
        string late = pack.IsLate(Clock.Now(io.Time)) ? "It was due before now; you can still hand it in. " : "";
        return $"{string.Concat(Warning().Select(w => w + " "))}{unknown}{late}{kept}";
    }

    private Items<string> Facts() =>
    [
        $"{Phrases.Count(pack.Test.Questions.Count, "question")} · about {Phrases.Count(Estimate.Minutes(pack.Test, pack.Test.Questions), "minute")}. Time is not counted.",
        .. pack.Deadline is { } deadline
            ? new[] { pack.IsLate(Clock.Now(io.Time))
                ? $"It was to be handed in by {HandedInDocument.Time(Local(deadline))}. You can still hand it in; it will be marked as late."
                : $"Hand it in by {HandedInDocument.Time(Local(deadline))}." }
            : [],
    ];

    /// <summary>Said once, and early: there is still time to plug the stick in.</summary>
    private IEnumerable<string> Warning()
    {
        if (drop is null || _isWarned || Directory.Exists(drop)) yield break;
        _isWarned = true;
        yield return $"There is no folder \"{drop}\" to copy your answers to; it is needed when you hand in.";
    }

    /// <summary>A time as the student's clock shows it.</summary>
    private DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, io.Time.LocalTimeZone);
}
