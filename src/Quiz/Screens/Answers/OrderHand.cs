using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Pages;

namespace Quiz.Screens.Answers;

/// <summary>The hand on items to put in order.</summary>
/// <param name="Order">The items as they stand, by id.</param>
/// <param name="Cursor">The item under the cursor, by row.</param>
/// <param name="IsHeld">Whether that item moves with the cursor.</param>
internal sealed record OrderHand(Items<string> Order, int Cursor = 0, bool IsHeld = false) : Hand
{
    /// <summary>A second look goes on from the first.</summary>
    public static OrderHand On(Session session, OrderQuestion question) => new(
        session.Standing is OrderAnswer order ? order.Items : session.Current.Items.Select(i => i.Id).ToItems());

    public override PaneBalance Balance => PaneBalance.QuestionWhole;

    public override string Missing => "Move an item first: Space picks it up and puts it down.";

    /// <summary>The order as it was shown is no answer yet.</summary>
    public override Answer? Given(Session session) => session.Current.Draft;

    public override HandStep? Update(Command command, string key, Session session, DateTimeOffset now) => command switch
    {
        Command.Up or Command.Down when IsHeld => MoveTo(Cursor + (command == Command.Up ? -1 : 1), session),
        Command.Up => Step(Cursor, -1, Order.Count, row => this with { Cursor = row }),
        Command.Down => Step(Cursor, 1, Order.Count, row => this with { Cursor = row }),
        Command.Toggle => this with { IsHeld = !IsHeld },
        Command.Confirm or Command.Close when IsHeld => this with { IsHeld = false },
        Command.Choose when RowKey.Row(key) is >= 0 and var row && row < Order.Count =>
            IsHeld ? MoveTo(row, session) : this with { Cursor = row },
        _ => null,
    };

    /// <summary>The first click picks an item up, the second says where it goes.</summary>
    public override HandStep? Click(string target, Session session, DateTimeOffset now)
    {
        int row = RowOf(target, "item");
        if (row < 0) return null;
        if (!IsHeld) return this with { Cursor = row, IsHeld = true };
        HandStep moved = MoveTo(row, session);
        return moved with { Hand = (OrderHand)moved.Hand with { IsHeld = false } }; // MoveTo gives no other hand
    }

    public override IEnumerable<Block> Blocks(Session session, bool allReasons) =>
        OrderBlocks.Asked((OrderQuestion)session.Current.Question, this); // For gives this hand to no other shape

    private HandStep MoveTo(int row, Session session)
    {
        row = Math.Clamp(row, 0, Order.Count - 1);
        if (row == Cursor) return this;
        var order = Order.ToList();
        string item = order[Cursor];
        order.RemoveAt(Cursor);
        order.Insert(row, item);
        var moved = new OrderHand(order.ToItems(), row, IsHeld);
        return new HandStep(moved) { Happened = session.Draft(new OrderAnswer(moved.Order)) };
    }
}
