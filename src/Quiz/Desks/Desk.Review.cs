using Quiz.Core;
using Quiz.Core.Learning;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Files.Storage;
using Quiz.Screens;

namespace Quiz.Desks;

/// <content>What is due, and the sittings that ask it.</content>
internal sealed partial class Desk
{
    /// <summary>
    /// How the learner stands in the banks that are listed; null if the history cannot be read, which the list has
    /// said.
    /// </summary>
    public Message.SummedUp? SumUp()
    {
        try
        {
            Standing now = Reviewing.Standing(Listed());
            var due = now.Due.Items.GroupBy(i => i.Question.Bank).ToDictionary(g => g.Key, g => g.Count());
            ILookup<string, PointKey> known = Reviewing.Known(now).ToLookup(k => k.Bank);
            ILookup<string, PointSchedule> met = now.Schedule.Points.ToLookup(p => p.Key.Bank);
            return new Message.SummedUp(
                now.Banks.Select(b => Sum(b, met[b.Bank.Id], due.GetValueOrDefault(b.Bank.Id)) with
                {
                    Known = Asked(b, known[b.Bank.Id]),
                    Glance = Glance.Of(b.Bank),
                }).ToItems(),
                now.Due.Items.Count > 0 ? ReviewWording.Due(now.Due.Items.Count)
                    : now.Due.Next is { } next ? ReviewWording.NothingDue(Reviewing.Today, next)
                    : "");
        }
        catch (HistoryException)
        {
            return null;
        }
    }

    /// <summary>
    /// Goes on with the review of today that was left, starts one, or says why there is nothing to review.
    /// </summary>
    public Message Review(ReviewRequest request)
    {
        _round = ReviewRound.Of(request);
        if (request.IsNew || _isUnsaved) return ReviewOn();
        try
        {
            SittingRow[] left = Reviewing.Unfinished(request.Paths);
            if (left.Length == 0) return ReviewOn();
            if (left.FirstOrDefault(s => IsMet(request, s)) is { } fitting) return Resume(fitting.Session);
            if (!left.Any(s => s.IsTouched)) return ReviewOn();
            return new Message.Found("Review", left.Where(s => s.IsTouched).Select(Resumable).ToItems(),
                new Effect.Review(request with { IsNew = true }), Fits: false);
        }
        catch (HistoryException e)
        {
            return Unread(new Effect.Review(request), e);
        }
    }

    private bool IsMet(ReviewRequest request, SittingRow left) =>
        _history.Entries(left.Session) is [{ Event: Started { Plan: var plan } }, ..] && request.IsMetBy(plan);

    private Reviewing Reviewing => new(_history, _shelf, learner, io.Time);

    private IEnumerable<string> ToReview() => _round.Request.Paths.IsEmpty ? Listed() : _round.Request.Paths;

    private static HomeSum Sum(ShelvedBank bank, IEnumerable<PointSchedule> met, int due)
    {
        var points = bank.Questions.SelectMany(q => q.Points).ToHashSet();
        return new HomeSum(bank.Path, met.Count(p => points.Contains(p.Key.Point)), points.Count, due);
    }

    /// <summary>How many of some points its questions ask.</summary>
    private static int Asked(ShelvedBank bank, IEnumerable<PointKey> points) =>
        points.Select(p => p.Point).Intersect(bank.Questions.SelectMany(q => q.Points)).Count();

    private Message ReviewOn()
    {
        try
        {
            if (Reviewing.Next(_round, ToReview(), _round.Request.Seed ?? NewSeed()) is { } next)
                return Start(next.Bank.Bank, next.Bank.Text, next.Plan, next.Misconceptions);
            return new Message.Failed(
                ReviewWording.NothingDue(Reviewing.Today, Reviewing.Standing(ToReview()).Due.Next));
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
        Items<DueItem> items = MisconceptionsFirst.Order(
            now.Due, Reviewing.Misconceptions(now.Banks.Select(b => b.Bank)), _round.CountLeft).Items;
        DueItem[] first = Reviewing.FirstText(items);
        return ReviewWording.Next(now.Banks.First(b => b.Bank.Id == first[0].Question.Bank).Bank.Title, first.Length);
    }
}
