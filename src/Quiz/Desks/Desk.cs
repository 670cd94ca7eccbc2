using System.Diagnostics;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Classroom;
using Quiz.Core.Diagnostics;
using Quiz.Core.Learning;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;
using Quiz.Core.Wording;
using Quiz.Files.Exchange;
using Quiz.Files.Storage;
using Quiz.Running;
using Quiz.Screens;

namespace Quiz.Desks;

/// <summary>
/// Does what the screens and the plain lines ask for: lists and opens banks, keeps every step, writes results.
/// </summary>
/// <param name="named">A folder of banks that the learner named, or null.</param>
/// <param name="learner">Who, as given by <c>--as</c>; empty for the machine's own user.</param>
internal sealed partial class Desk(Io io, DataFolder? data, string? named, string learner) : IDesk, IDisposable
{
    private readonly History _history = new(data);
    private readonly Shelf _shelf = new();
    private Journal? _journal;
    private ReviewRound _round = ReviewRound.Of(new ReviewRequest());
    private (string? Session, Message.Ahead? Said) _ahead;
    private ReadOnlyMemory<byte> _bankText;
    private string? _shown;

    /// <summary>The id of the bank that shows how everything goes.</summary>
    private const string Tour = "tour";

    public string? KeptIn => _journal is null ? _shown : _journal.IsSaving ? _history.Place : null;

    /// <summary>What is done to whatever is opened until the list of banks comes up; null for nothing.</summary>
    public Func<Message, Message>? Dress { get; set; }

    public Message Home()
    {
        Dress = null;
        ForgetEmpty();
        return List();
    }

    public string Left(Session session) => Phrases.Left(session, KeptIn);

    public Message? Perform(Effect effect) => effect switch
    {
        Effect.List => Home(),
        Effect.SumUp => SumUp(),
        Effect.Review(var request) => Review(request),
        Effect.LookAhead(var over) => LookAhead(over),
        Effect.ReviewOn => ReviewOn(),
        Effect.FirstStep(var path) => BeginFirst(path),
        Effect.LookBack => LookBack(),
        Effect.Reopen(var session) => Reopen(session),
        Effect.Offer(var path) => OfferKinds(path),
        Effect.Map(var path) => Map(path),
        Effect.Count count => StudiedReader.Of(io, data, named, _history, learner, count),
        Effect.Open open => Play(new Effect.Play(open.Path,
            new Wish(new SittingOptions { Mode = open.Mode, Only = open.Only, Seed = NewSeed() }), open.IsNew)),
        Effect.Play play => Begin(play),
        Effect.Resume found => Begin(found),
        Effect.StartAgain(var over, var questions, var wrongOnes) => StartAgain(over, questions, wrongOnes),
        Effect.Save(var happened, var at) => Save(happened, at),
        Effect.Export(var session) => Export(session),
        Effect.GoOnUnsaved => GoOnUnsaved(),
        // A pack's or papers' own, which come here where a test is over and its key is there.
        Effect.Enroll or Effect.Reveal or Effect.Enter or Effect.KeepLine => null,
        // The window's own.
        Effect.Scroll or Effect.ScrollLines or Effect.Suspend or Effect.Leave => null,
        _ => throw new UnreachableException($"Nobody performs {effect.GetType().Name}."),
    };

    /// <summary>The banks there are, with what the history knows of them.</summary>
    public Message.Listed List()
    {
        BankFiles files = Files();
        var troubles = files.Troubles.ToList();
        try
        {
            IReadOnlyList<SittingRow> sittings = _history.Sittings(null, learner);
            Items<HomeRow> rows = Rows(files.Files, sittings);
            if (_history.Damaged > 0) troubles.Add(Troubles.SteppedOver(_history.Damaged));
            return new Message.Listed(rows, troubles.ToItems())
            {
                FirstStep = sittings.Any(s => s.IsTouched) ? null : files.Files.FirstOrDefault(f => f.Id == Tour)?.Path,
            };
        }
        catch (HistoryException e)
        {
            return new Message.Listed(Rows(files.Files, []), [.. troubles, e.Message]);
        }
    }

    /// <summary>Opens a bank for a new sitting.</summary>
    public Message Open(string path, SittingOptions options)
    {
        try
        {
            ReadOnlyMemory<byte> text = BankBytes.Read(io.FullPath(path));
            Reading reading = BankReader.Read(text);
            if (reading.Bank is not { } bank) return new Message.Failed(FaultIn(path, reading));
            Plan plan = SittingPlanner.Plan(bank, options, AskedCounts(bank.Id));
            if (Unfit(bank, options, plan.Questions) is { } unfit) return new Message.Failed(unfit);
            Message opened = Start(bank, text, plan);
            if (opened is Message.Opened) Remember(io.FullPath(path), bank.Id);
            return opened;
        }
        catch (StorageException e)
        {
            return new Message.Failed(e.Message);
        }
    }

    /// <summary>Opens a bank for a class, where the same questions were left if they were.</summary>
    /// <param name="isNew">Whether to begin anew in any case.</param>
    public Message Present(string path, SittingOptions options, bool isNew)
    {
        try
        {
            ReadOnlyMemory<byte> text = BankBytes.Read(io.FullPath(path));
            Reading reading = BankReader.Read(text);
            if (reading.Bank is not { } bank) return new Message.Failed(FaultIn(path, reading));
            Plan plan = SittingPlanner.Presentation(bank, options);
            if (Unfit(bank, options, plan.Questions) is { } unfit) return new Message.Failed(unfit);
            return !isNew && Unfinished(bank.Id, Mode.Presentation)
                .FirstOrDefault(left => IsLike(plan, left)) is { } like ? Resume(like) : Start(bank, text, plan);
        }
        catch (StorageException e)
        {
            return new Message.Failed(e.Message);
        }
    }

    private static Message OfferKinds(string path)
    {
        try
        {
            Reading reading = BankReader.Read(BankBytes.Read(path));
            return reading.Bank is { } bank
                ? new Message.Offered(path, bank.Title, Offer.Of(bank))
                : new Message.Failed(FaultIn(path, reading));
        }
        catch (StorageException e)
        {
            return new Message.Failed(e.Message);
        }
    }

    /// <summary>Shows a sitting that is over and kept elsewhere; what went wrong in it can be practised.</summary>
    /// <param name="bankText">The bytes of its bank's file.</param>
    /// <param name="place">The file that it is kept in.</param>
    public Message.Opened Show(Session over, ReadOnlyMemory<byte> bankText, string place, string? said)
    {
        (_journal, _bankText, _shown) = (null, bankText, place);
        return new Message.Opened(over, said);
    }

    /// <summary>Takes a sitting up where it was left.</summary>
    public Message Resume(string session)
    {
        try
        {
            SavedSitting saved = SavedSitting.Load(_history, session, BankReader.ReadKept);
            if (_journal?.Session != session) ForgetEmpty();
            _journal = Journal.Continue(_history, saved);
            _bankText = _history.BankText(saved.Session.Plan.BankHash);
            DateTimeOffset now = Now();
            Message? trouble = Save(new Resumed(), now);
            Session resumed = saved.Session.Apply(new Resumed(), now);
            if (resumed.IsReview)
                resumed = resumed with
                {
                    Reminders = MisconceptionWords.Reminders(
                    resumed.Bank, Reviewing.Misconceptions([resumed.Bank], saved.StartedAt))
                };
            if (trouble is Message.NotSaved notSaved)
                return notSaved with { Steps = [new Effect.Save(new Resumed(), now)], Instead = resumed };
            return trouble
                ?? new Message.Opened(
                    resumed,
                    $"Taken up where you left it.{(resumed.GoneCount > 0 ? " " + GoneQuestions.LeftOut(resumed.GoneCount) : "")}")
                {
                    Note = saved.Damaged > 0 ? Troubles.SteppedOver(saved.Damaged) : null,
                };
        }
        catch (HistoryException e) when (e.Kind != Trouble.CannotResume)
        {
            return Unread(new Effect.Resume(session), e);
        }
        catch (StorageException e)
        {
            return new Message.Failed(e.Message);
        }
    }

    /// <summary>The sittings of a bank that were left and can be gone on with, the last first.</summary>
    /// <exception cref="HistoryException">The history cannot be read for now.</exception>
    public IReadOnlyList<string> Unfinished(string bank, Mode mode)
    {
        try
        {
            return [.. _history.Sittings(bank, learner)
                .Where(s => !s.IsFinished && s.Mode == mode)
                .Select(s => s.Session)];
        }
        catch (HistoryException e) when (e.Kind is Trouble.Damaged or Trouble.Newer or Trouble.InTheWay
            or Trouble.ReadOnly)
        {
            return []; // nor can anything be written, which the first step will say
        }
    }

    /// <summary>Whether a sitting asks the questions of a plan in their order, as its bank stood then.</summary>
    private bool IsLike(Plan plan, string session) =>
        _history.Entries(session) is [{ Event: Started started }, ..]
            && started.Plan with { BankHash = plan.BankHash } == plan;

    /// <summary>Keeps a step; null when it is on the disk.</summary>
    public Message? Save(SessionEvent happened, DateTimeOffset at)
    {
        try
        {
            _journal?.Write(happened, at);
            _isWorthCopying |= happened is AnswerGiven or HandsCounted or Finished;
            return null;
        }
        catch (HistoryException e) when (e.Kind == Trouble.MovedOn && _journal is { } journal)
        {
            return Resume(journal.Session) is Message.Opened opened
                ? opened with { Said = "This sitting went on in another window; here is where it stands now." }
                : new Message.NotSaved([], e.Message);
        }
        catch (HistoryException e)
        {
            return new Message.NotSaved([], e.Message);
        }
    }

    public void Dispose()
    {
        ForgetEmpty();
        Copy();
        _history.Dispose();
    }

    public static long NewSeed() => Random.Shared.NextInt64();

    private BankFiles Files() => BankFiles.In(named, BankFiles.UsualPlaces(io.Folder, AppContext.BaseDirectory, data));

    private IEnumerable<string> Listed() => Files().Files.Select(f => f.Path);

    private Message Start(
        Bank bank, ReadOnlyMemory<byte> text, Plan plan, Items<Misconception> misconceptions = default)
    {
        DateTimeOffset now = Now();
        ForgetEmpty();
        _journal = _isUnsaved ? Journal.Unsaved(learner, bank, now) : Journal.Begin(_history, learner, bank, text, now);
        (_isUnread, _isUnsaved) = (false, false);
        _bankText = text;
        var started = Started.On(bank, plan);
        Session session =
            Session.Start(bank, plan, now) with { Reminders = MisconceptionWords.Reminders(bank, misconceptions) };
        return Save(started, now) is Message.NotSaved trouble
            ? trouble with { Steps = [new Effect.Save(started, now)], Instead = session }
            : new Message.Opened(session, null);
    }

    private Message StartAgain(Session over, Items<string> questions, bool wrongOnes)
    {
        Plan plan = SittingPlanner.Again(
            over.Plan, questions, wrongOnes ? _journal?.Session : null, over.Bank, NewSeed());
        return Start(over.Bank, _bankText, plan);
    }

    private Message? GoOnUnsaved()
    {
        if (_isUnread) _isUnsaved = true;
        else _journal?.StopSaving();
        return new Message.Done("Nothing is saved from here on.");
    }

    private Message Export(Session session)
    {
        DateTimeOffset now = Now();
        string name = FormattableString.Invariant(
            $"{session.Bank.Id}-{(session.IsPresentation ? "hands-" : "")}{now:yyyyMMdd-HHmmss}.{(session.IsPresentation ? "csv" : "txt")}");
        string path = Path.Combine(io.Folder, name);
        try
        {
            if (session.IsPresentation)
            {
                using var table = new StreamWriter(path);
                HandsTable.Write(session, table);
            }
            else
            {
                File.WriteAllText(path, ResultsFile.Of(session, now));
            }

            return new Message.Done($"Written to {path}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Message.Done(
                $"The results cannot be written to {path}; start quiz in a folder that you may write to.");
        }
    }

    /// <exception cref="HistoryException">The history cannot be read.</exception>
    private Items<HomeRow> Rows(IReadOnlyList<BankFile> files, IReadOnlyList<SittingRow> sittings)
    {
        ILookup<string, SittingRow> byBank = sittings.ToLookup(s => s.Bank);
        var listed = files.Select(f => f.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        IEnumerable<BankFile> gone =
            byBank.Where(b => !listed.Contains(b.Key) && b.Any(IsOpen)).Select(b => Kept(b.First(IsOpen), files));
        return files.Concat(gone).Select(file => Row(file, [.. byBank[file.Id ?? ""]])).ToItems();
    }

    private HomeRow Row(BankFile file, List<SittingRow> sittings)
    {
        SittingRow[] open = [.. sittings.Where(IsOpen)];
        SittingRow? last = sittings.FirstOrDefault(s => s is { IsFinished: true, Mode: Mode.Practice or Mode.Test });
        string? score = last is null ? null : ScoreOf(last.Session);
        int seen = file.Id is null || sittings.Count == 0 ? 0 : AskedCounts(file.Id).Count;
        Resumable[] left = open.Length == 1
            ? [new(open[0].Session, LeftWording.Word(open[0].Mode), open[0].Answered, open[0].Planned)]
            : [.. open.Select(Resumable)];
        return new HomeRow(file.Path, file.Name, seen, score, left.FirstOrDefault())
        {
            Others =
            left.Skip(1).ToItems()
        };
    }

    private string? ScoreOf(string session)
    {
        try
        {
            return _history.Score(learner, session) is { } score ? Phrases.Score(score.Earned, score.Points) : null;
        }
        catch (HistoryException)
        {
            return null; // the list has said so
        }
    }

    private IReadOnlyDictionary<string, int> AskedCounts(string bank)
    {
        try
        {
            return _history.AskedCounts(bank, learner);
        }
        catch (HistoryException)
        {
            return new Dictionary<string, int>(); // the first step to be kept will say so
        }
    }

    /// <summary>A bank's first fault, in one sentence.</summary>
    public static string FaultIn(string path, Reading reading)
    {
        Diagnostic fault = reading.Diagnostics.First(d => d.Severity == Severity.Error);
        return FormattableString.Invariant(
            $"{Path.GetFileName(path)} has a fault in line {fault.Span.Line}: {fault.Message} (quiz check lists all faults)");
    }

    /// <summary>
    /// Says that there is nothing to ask, or nothing of a kind that was asked for, and what could be asked instead;
    /// null where all is well.
    /// </summary>
    public static string? Unfit(Bank bank, SittingOptions options, Items<string> questions) =>
        SittingPlanner.Unknown(bank, options.Only) is { IsEmpty: false } unknown ? Nothing(bank, unknown)
        : questions.IsEmpty ? Nothing(bank, options.Only)
        : null;

    private static string Nothing(Bank bank, Items<string> only) => only.IsEmpty
        ? bank.Derived.IsEmpty
            ? $"\"{bank.Title}\" has no questions."
            : $"\"{bank.Title}\" has only questions made from its tables, which a test asks where they are named: --only {string.Join(' ', bank.Derived.Select(q => q.Tags[0]).Distinct())}"
        : $"\"{bank.Title}\" has no questions with {string.Join(" or ", only)}. It has: {string.Join(", ", bank.All.SelectMany(q => q.Tags.Add(q.Type)).Distinct().Order(StringComparer.Ordinal))}.";

    /// <summary>In whole milliseconds, as the history keeps time.</summary>
    private DateTimeOffset Now() => Clock.Now(io.Time);
}
