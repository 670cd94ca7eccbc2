using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Diagnostics;
using Quiz.Core.Scheduling;
using Quiz.Core.Sessions;
using Quiz.Screens;
using Quiz.Storage;

namespace Quiz;

/// <summary>Does what the screens and the plain lines ask for: lists and opens banks, keeps every step, writes results.</summary>
/// <param name="named">A folder of banks that the learner named, or null.</param>
/// <param name="learner">Who, as given by <c>--as</c>; empty for the machine's own user.</param>
internal sealed class Desk(Io io, DataFolder? data, string? named, string learner) : IDesk, IDisposable
{
    private readonly History _history = new(data);
    private readonly Shelf _shelf = new();
    private Journal? _journal;
    private ReviewRound _round = ReviewRound.Of(new ReviewRequest());
    private (string? Session, Message.Ahead? Said) _ahead;
    private ReadOnlyMemory<byte> _bankText;
    private string? _shown;

    public string? KeptIn => _journal is null ? _shown : _journal.IsSaving ? _history.Place : null;

    public Message Home() => List();

    public string Left(Session session) => Wording.Left(session, KeptIn);

    public Message? Perform(Effect effect) => effect switch
    {
        Effect.List => List(),
        Effect.SumUp => SumUp(),
        Effect.Review(var request) => Review(request),
        Effect.LookAhead(var over) => LookAhead(over),
        Effect.ReviewOn => ReviewOn(),
        Effect.Offer(var path) => OfferKinds(path),
        Effect.Count count => Counting.Of(io, data, named, _history, learner, count),
        Effect.Open(var path, var mode, var only) => Open(path, new SittingOptions { Mode = mode, Only = only, Seed = NewSeed() }),
        Effect.Resume(var session) => Resume(session),
        Effect.StartAgain(var over, var questions, var wrongOnes) => StartAgain(over, questions, wrongOnes),
        Effect.Save(var happened, var at) => Save(happened, at),
        Effect.Export(var session) => Export(session),
        Effect.GoOnUnsaved => GoOnUnsaved(),
        _ => null,
    };

    /// <summary>The banks there are, with what the history knows of them.</summary>
    public Message.Listed List()
    {
        BankFiles files = Files();
        var troubles = files.Troubles.ToList();
        IReadOnlyList<SittingRow> sittings = [];
        try
        {
            sittings = _history.Sittings(null, learner);
        }
        catch (HistoryException e)
        {
            troubles.Add(e.Message);
        }

        ILookup<string, SittingRow> byBank = sittings.ToLookup(s => s.Bank);
        return new Message.Listed(files.Files.Select(file => Row(file, [.. byBank[file.Id ?? ""]])).ToItems(), troubles.ToItems());
    }

    /// <summary>How the learner stands in the banks that are listed; null if the history cannot be read, which the list has said.</summary>
    public Message.SummedUp? SumUp()
    {
        try
        {
            Standing now = Reviewing.Standing(Listed());
            var due = now.Due.Items.GroupBy(i => i.Question.Bank).ToDictionary(g => g.Key, g => g.Count());
            ILookup<string, PointSchedule> met = now.Schedule.Points.ToLookup(p => p.Key.Bank);
            return new Message.SummedUp(
                now.Banks.Select(b => Sum(b, met[b.Bank.Id], due.GetValueOrDefault(b.Bank.Id))).ToItems(),
                now.Due.Items.Count > 0 ? ReviewWording.Due(now.Due.Items.Count) : now.Due.Next is { } next ? ReviewWording.NothingDue(Reviewing.Today, next) : "");
        }
        catch (HistoryException)
        {
            return null;
        }
    }

    /// <summary>Starts a review, or says why there is nothing to review.</summary>
    public Message Review(ReviewRequest request)
    {
        _round = ReviewRound.Of(request);
        return ReviewOn();
    }

    /// <summary>The review of today that was left, if one was.</summary>
    /// <param name="banks">The ids of the banks that are to be reviewed; none means all.</param>
    public string? UnfinishedReview(Items<string> banks) => Reviewing.Unfinished(banks);

    /// <summary>Opens a bank for a new sitting.</summary>
    public Message Open(string path, SittingOptions options)
    {
        try
        {
            ReadOnlyMemory<byte> text = BankBytes.Read(io.FullPath(path));
            Reading reading = BankReader.Read(text);
            if (reading.Bank is not { } bank) return new Message.Failed(FaultIn(path, reading));
            Plan plan = Sitting.Plan(bank, options, AskedCounts(bank.Id));
            if (plan.Questions.IsEmpty) return new Message.Failed(Nothing(bank, options));
            return Start(bank, text, plan);
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
            return reading.Bank is { } bank ? new Message.Offered(path, bank.Title, Offer.Of(bank)) : new Message.Failed(FaultIn(path, reading));
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
            SavedSitting saved = SavedSitting.Load(_history, session, BankReader.Read);
            _journal = Journal.Continue(_history, saved);
            _bankText = _history.BankText(saved.Session.Plan.BankHash);
            DateTimeOffset now = Now();
            Message? trouble = Save(new Resumed(), now);
            return trouble ?? new Message.Opened(saved.Session.Apply(new Resumed(), now), "Taken up where you left it.");
        }
        catch (StorageException e)
        {
            return new Message.Failed(e.Message);
        }
    }

    /// <summary>The sitting of a bank that was left last and can be gone on with; null if there is none or nobody can tell.</summary>
    public string? Unfinished(string bank, Mode mode)
    {
        try
        {
            return _history.Sittings(bank, learner).FirstOrDefault(s => !s.IsFinished && s.Mode == mode)?.Session;
        }
        catch (HistoryException)
        {
            return null; // the first step to be kept will say so
        }
    }

    /// <summary>Keeps a step; null when it is on the disk.</summary>
    public Message? Save(SessionEvent happened, DateTimeOffset at)
    {
        try
        {
            _journal?.Write(happened, at);
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

    public void Dispose() => _history.Dispose();

    public static long NewSeed() => Random.Shared.NextInt64();

    private Reviewing Reviewing => new(_history, _shelf, learner, io.Time);

    private BankFiles Files() => BankFiles.In(named, BankFiles.UsualPlaces(io.Folder, AppContext.BaseDirectory, data));

    private IEnumerable<string> Listed() => Files().Files.Select(f => f.Path);

    private IEnumerable<string> ToReview() => _round.Request.Paths.IsEmpty ? Listed() : _round.Request.Paths;

    private static HomeSum Sum(ShelvedBank bank, IEnumerable<PointSchedule> met, int due)
    {
        var points = bank.Questions.SelectMany(q => q.Points).ToHashSet();
        return new HomeSum(bank.Path, met.Count(p => points.Contains(p.Key.Point)), points.Count, due);
    }

    private Message ReviewOn()
    {
        try
        {
            if (Reviewing.Next(_round, ToReview(), _round.Request.Seed ?? NewSeed()) is { } next) return Start(next.Bank.Bank, next.Bank.Text, next.Plan);
            return new Message.Failed(ReviewWording.NothingDue(Reviewing.Today, Reviewing.Standing(ToReview()).Due.Next));
        }
        catch (HistoryException e)
        {
            return new Message.Failed(e.Message);
        }
    }

    /// <summary>What follows a sitting of the review; asked again about the same one, it answers the same.</summary>
    private Message.Ahead? LookAhead(Session over)
    {
        if (_ahead is { Said: { } said, Session: { } before } && before == _journal?.Session) return said;
        _round = _round.After(over);
        try
        {
            Standing now = Reviewing.Standing(ToReview());
            (DateOnly today, int waiting) = (Reviewing.Today, now.Due.Items.Count);
            Message.Ahead ahead = waiting == 0 ? new(ReviewWording.AllDone(today, now.Due.Next), GoesOn: false)
                : _round.IsOver ? new(ReviewWording.Enough(waiting), GoesOn: false)
                : new(NextSaid(now), GoesOn: true);
            _ahead = (_journal?.Session, ahead);
            return ahead;
        }
        catch (HistoryException)
        {
            return null; // the results stand for themselves
        }
    }

    private string NextSaid(Standing now)
    {
        DueItem[] items = [.. now.Due.Items.Take(_round.CountLeft)];
        DueItem[] first = [.. items.Where(i => i.Question.Bank == items[0].Question.Bank)];
        return ReviewWording.Next(now.Banks.First(b => b.Bank.Id == first[0].Question.Bank).Bank.Title, first.Length);
    }

    private Message Start(Bank bank, ReadOnlyMemory<byte> text, Plan plan)
    {
        DateTimeOffset now = Now();
        _journal = Journal.Begin(_history, learner, bank, text, now);
        _bankText = text;
        var started = new Started(plan);
        Session session = Session.Start(bank, plan, now);
        return Save(started, now) is Message.NotSaved trouble
            ? trouble with { Steps = [new Effect.Save(started, now)], Instead = session }
            : new Message.Opened(session, null);
    }

    private Message StartAgain(Session over, Items<string> questions, bool wrongOnes)
    {
        Plan plan = Sitting.Again(over.Plan, questions, wrongOnes ? _journal?.Session : null, over.Bank, NewSeed());
        return Start(over.Bank, _bankText, plan);
    }

    private Message? GoOnUnsaved()
    {
        _journal?.StopSaving();
        return new Message.Done("Nothing is saved from here on.");
    }

    private Message Export(Session session)
    {
        DateTimeOffset now = Now();
        string name = FormattableString.Invariant($"{session.Bank.Id}-{now:yyyyMMdd-HHmmss}.txt");
        string path = Path.Combine(io.Folder, name);
        try
        {
            File.WriteAllText(path, ResultsFile.Of(session, now));
            return new Message.Done($"Written to {path}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Message.Done($"The results cannot be written to {path}; start quiz in a folder that you may write to.");
        }
    }

    private HomeRow Row(BankFile file, List<SittingRow> sittings)
    {
        SittingRow? open = sittings.FirstOrDefault(s => s is { IsFinished: false, Mode: not Mode.Review });
        SittingRow? last = sittings.FirstOrDefault(s => s is { IsFinished: true, Mode: not Mode.Review });
        string? score = last?.Right is { } right ? $"{Wording.Number(right)} of {Wording.Number(last.Planned)} right" : null;
        int seen = file.Id is null || sittings.Count == 0 ? 0 : AskedCounts(file.Id).Count;
        Resumable? resume = open is null ? null : new(open.Session, open.Mode == Mode.Test ? "test" : "practice", open.Answered, open.Planned);
        return new HomeRow(file.Path, file.Name, seen, score, resume);
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
        return FormattableString.Invariant($"{Path.GetFileName(path)} has a fault in line {fault.Span.Line}: {fault.Message} (quiz check lists all faults)");
    }

    /// <summary>Says that there is nothing to ask, and what could be asked instead.</summary>
    public static string Nothing(Bank bank, SittingOptions options) => options.Only.IsEmpty
        ? bank.Derived.IsEmpty
            ? $"\"{bank.Title}\" has no questions."
            : $"\"{bank.Title}\" has only questions made from its tables, which a test asks where they are named: --only {string.Join(' ', bank.Derived.Select(q => q.Tags[0]).Distinct())}"
        : $"\"{bank.Title}\" has no questions with {string.Join(" or ", options.Only)}. It has: {string.Join(", ", bank.All.SelectMany(q => q.Tags.Add(q.Type)).Distinct().Order(StringComparer.Ordinal))}.";

    /// <summary>In whole milliseconds, as the history keeps time.</summary>
    private DateTimeOffset Now() => Clock.Now(io.Time);
}
