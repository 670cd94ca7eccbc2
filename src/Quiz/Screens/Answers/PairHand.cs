using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Pages;

namespace Quiz.Screens.Answers;

/// <summary>The hand on things to put to others: first one at the left, then where it goes.</summary>
/// <param name="Cursor">The thing under the cursor, by row.</param>
/// <param name="Target">While it is being placed: the place under the cursor, by row, the last one being "nowhere";
/// else null.</param>
/// <param name="LeftOpen">The things that were deliberately put nowhere.</param>
internal sealed record PairHand(int Cursor, int? Target, Items<string> LeftOpen) : Hand
{
    /// <summary>Begins at the first thing that has not been put anywhere.</summary>
    public static PairHand On(Session session)
    {
        // the search goes round from behind the cursor
        var hand = new PairHand(session.Current.Lefts.Count - 1, null, []);
        return hand with { Cursor = hand.NextOpen(session) ?? 0 };
    }

    public override PaneBalance Balance => PaneBalance.QuestionWhole;

    public override string Missing => "Place something first: its number, then a letter.";

    /// <summary>Whether a place for the thing under the cursor is being chosen.</summary>
    public bool IsPlacing => Target is not null;

    /// <summary>Whether anything has not been dealt with yet.</summary>
    public bool HasOpen(Session session) => NextOpen(session) is not null;

    /// <summary>
    /// The letter that chooses a place; from the 27th on there are two, and only the arrows reach it.
    /// </summary>
    public static string LetterOf(int row) => Letters.Of(row);

    /// <summary>A second look goes on from the first.</summary>
    public static Items<Pairing> Pairs(Session session) =>
        session.Standing is PairAnswer answer ? answer.Pairs : [];

    /// <summary>Nothing is given by accident: everything has been put somewhere, or deliberately nowhere.</summary>
    public override Answer? Given(Session session) => NextOpen(session) is null ? session.Current.Draft : null;

    public override HandStep? Update(Command command, string key, Session session, DateTimeOffset now)
    {
        int lefts = session.Current.Lefts.Count, targets = session.Current.Rights.Count + 1;
        return command switch
        {
            Command.Choose when RowKey.Row(key) is >= 0 and var row && row < lefts => Begin(row, session),
            Command.Place when IsPlacing => Place(key[0] - 'a', session),
            Command.Up when Target is { } at => Step(at, -1, targets, row => this with { Target = row }),
            Command.Down when Target is { } at => Step(at, 1, targets, row => this with { Target = row }),
            Command.Up => Step(Cursor, -1, lefts, row => this with { Cursor = row }),
            Command.Down => Step(Cursor, 1, lefts, row => this with { Cursor = row }),
            Command.Confirm or Command.Toggle when Target is { } at => Place(at, session),
            Command.LeaveOpen => Place(targets - 1, session),
            Command.Close when IsPlacing => this with { Target = null },
            Command.Toggle => Begin(Cursor, session),
            Command.Confirm when NextOpen(session) is { } open =>
                Begin(IsOpen(Cursor, session) ? Cursor : open, session),
            _ => null,
        };
    }

    public override HandStep? Click(string target, Session session, DateTimeOffset now) =>
        RowOf(target, "left") is >= 0 and var left ? Begin(left, session)
        : RowOf(target, "right") is >= 0 and var right ? IsPlacing ? Place(right, session) : this
        : null;

    public override Items<Block> Head(Session session) =>
        IsPlacing ? PairBlocks.Placing(session, this) : PairBlocks.Groups(session);

    public override IEnumerable<Block> Blocks(Session session, bool allReasons) =>
        // For gives this hand to no other shape
        PairBlocks.Asked(session, (PairQuestion)session.Current.Question, this);

    private HandStep Begin(int left, Session session)
    {
        string? now = Pairs(session).FirstOrDefault(p => p.Left == session.Current.Lefts[left].Id)?.Right;
        int at = session.Current.Rights.ToList().FindIndex(r => r.Id == now);
        return this with { Cursor = left, Target = Math.Max(0, at) };
    }

    private HandStep Place(int target, Session session)
    {
        Asked asked = session.Current;
        if (target < 0 || target > asked.Rights.Count) return this;
        string left = asked.Lefts[Cursor].Id;
        bool isNowhere = target == asked.Rights.Count;
        var pairs = Pairs(session).Where(p => p.Left != left).ToList();
        if (!isNowhere) pairs.Add(new Pairing(left, asked.Rights[target].Id));
        Items<Pairing> ordered = asked.Lefts.Select(l => pairs.Find(p => p.Left == l.Id)).OfType<Pairing>().ToItems();
        Items<string> open = LeftOpen.Where(l => l != left).Concat(isNowhere ? [left] : []).ToItems();
        SessionEvent? drafted = session.Draft(ordered.IsEmpty ? null : new PairAnswer(ordered));
        int next = Next(ordered, open, asked.Lefts);
        var hand = new PairHand(next < 0 ? Cursor : next, null, open);
        return new HandStep(hand) { Happened = drafted };
    }

    /// <summary>The next thing behind the cursor that has not been dealt with; −1 if there is none.</summary>
    private int Next(Items<Pairing> pairs, Items<string> open, Items<PairLeft> lefts) =>
        Enumerable.Range(Cursor + 1, lefts.Count)
            .Select(i => i % lefts.Count)
            .FirstOrDefault(i => !pairs.Any(p => p.Left == lefts[i].Id) && !open.Contains(lefts[i].Id), -1);

    private int? NextOpen(Session session) =>
        Next(Pairs(session), LeftOpen, session.Current.Lefts) is >= 0 and var next ? next : null;

    private bool IsOpen(int row, Session session)
    {
        string left = session.Current.Lefts[row].Id;
        return !LeftOpen.Contains(left) && !Pairs(session).Any(p => p.Left == left);
    }
}
