using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Pages;

namespace Quiz.Screens.Answers;

/// <summary>The hand on options.</summary>
/// <param name="Cursor">The option under the cursor, by row; −1 is none, so that a stray Enter answers nothing.</param>
internal sealed record ChoiceHand(int Cursor) : Hand
{
    public static ChoiceHand On(Session session) =>
        new(session.Current.Draft is ChoiceAnswer draft
            ? session.Current.Options.ToList().FindIndex(o => o.Id == draft.Options[^1])
            : -1);

    /// <summary>For a single choice the row under the cursor, else what is ticked.</summary>
    public override Answer? Given(Session session)
    {
        Asked asked = session.Current;
        if (asked.Question is ChoiceQuestion { IsMultiple: true }) return asked.Draft;
        return Cursor < 0 || asked.Struck.Contains(asked.Options[Cursor].Id)
            ? null
            : new ChoiceAnswer([asked.Options[Cursor].Id]);
    }

    /// <summary>In a test the row under the cursor looks chosen, so that it is.</summary>
    public override SessionEvent? Keep(Session session) =>
        session.IsTest && session.Current.Question is ChoiceQuestion { IsMultiple: false }
            && Given(session) is { } given ? session.Draft(given) : null;

    public override HandStep? Update(Command command, string key, Session session, DateTimeOffset now) => command switch
    {
        Command.Up => Step(Cursor, -1, session.Current.Options.Count, row => new ChoiceHand(row)),
        Command.Down => Step(Cursor, 1, session.Current.Options.Count, row => new ChoiceHand(row)),
        Command.Choose => Choose(RowKey.Row(key), session),
        Command.Toggle => Choose(Cursor, session),
        Command.Strike => Strike(session),
        _ => null,
    };

    public override IEnumerable<Block> Blocks(Session session, bool allReasons) =>
        // For gives this hand to no other shape
        OptionBlocks.Of(session, (ChoiceQuestion)session.Current.Question, Cursor, allReasons);

    private HandStep Choose(int row, Session session)
    {
        if (row < 0 || row >= session.Current.Options.Count) return this;
        string option = session.Current.Options[row].Id;
        if (session.Current.Struck.Contains(option))
            return new HandStep(new ChoiceHand(row)) { Said = "It is struck out; x restores it." };
        if (Ladder.Tried(session.Current).Contains(option)) return new HandStep(this) { Said = Phrases.TriedBefore };
        if (session.Choose(option) is { } chosen) return new HandStep(new ChoiceHand(row)) { Happened = chosen };
        string limit = session.Current.Question is ChoiceQuestion { IsMultiple: true, Choose: { } n }
            ? $"Tick {Phrases.Number(n)}: untick one first."
            : "";
        return new HandStep(new ChoiceHand(row)) { Said = limit };
    }

    private HandStep Strike(Session session) => Cursor < 0
        ? new HandStep(this) { Said = "Move to an option first, then x strikes it out." }
        : new HandStep(this) { Happened = session.Strike(session.Current.Options[Cursor].Id) };
}
