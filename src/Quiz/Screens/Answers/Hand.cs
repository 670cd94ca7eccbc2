using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Screens.Pages;

namespace Quiz.Screens.Answers;

/// <summary>The learner's hand on what a question asks for: where the cursor is, what is held, what is typed.</summary>
internal abstract record Hand
{
    /// <summary>The hand for what the question at hand asks for now, on the draft where one was left.</summary>
    public static Hand For(Session session) => !session.TakesAnswer
        ? RubricHand.IsFor(session) ? new RubricHand(-1) : new RestingHand()
        : session.Asks switch
        {
            Asking.Proof => ProofHand.On(session),
            Asking.Certainty => new CertaintyHand(session.Current.Latest?.Certainty - 1 ?? -1),
            Asking.Answer => session.Current.Question.Match<Hand>(
                choice: _ => ChoiceHand.On(session),
                fill: q => TypingHand.On(session, q),
                order: q => OrderHand.On(session, q),
                pair: _ => PairHand.On(session),
                mark: _ => new MarkHand(-1),
                open: _ => WritingHand.On(session)),
        };

    /// <summary>Whether characters go into a field now.</summary>
    public virtual bool IsTyping => false;

    /// <summary>How the panes share the room.</summary>
    public virtual PaneBalance Balance => PaneBalance.Usual;

    /// <summary>
    /// The sentence of the article under the cursor, by its place among all; null where the cursor is not in the
    /// article, −1 where it is on none yet.
    /// </summary>
    public virtual int? Sentence => null;

    /// <summary>
    /// The anchor in the question's own pane that is kept in view; null follows the row under the cursor.
    /// </summary>
    public virtual string? Follow => null;

    /// <summary>What to do before Enter can give an answer.</summary>
    public virtual string Missing => "Choose an answer first, or 0 for \"I don't know\".";

    /// <summary>The answer that Enter would give.</summary>
    public virtual Answer? Given(Session session) => null;

    /// <summary>What a key does; null if it is none of the hand's.</summary>
    public virtual HandStep? Update(Command command, string key, Session session, DateTimeOffset now) => null;

    /// <summary>What a click does; null if it is none of the hand's.</summary>
    public virtual HandStep? Click(string target, Session session, DateTimeOffset now) => null;

    /// <summary>The text of the field is another now.</summary>
    public virtual Hand Type(string text) => this;

    /// <summary>What is typed and not yet kept.</summary>
    public virtual SessionEvent? Keep(Session session) => null;

    public virtual Field? Field(Session session) => null;

    /// <summary>What stays in view above the blocks.</summary>
    public virtual Items<Block> Head(Session session) => [];

    /// <summary>The part of the question that is answered, as it stands.</summary>
    /// <param name="allReasons">Whether the options that were neither chosen nor right say their reasons too.</param>
    public abstract IEnumerable<Block> Blocks(Session session, bool allReasons);

    /// <summary>What the hand sets off in the article.</summary>
    public virtual IEnumerable<Mark> Marks(Session session) => [];

    /// <summary>The cursor one row on among so many, or a step that scrolls where there is no further row.</summary>
    protected HandStep Step(int cursor, int by, int rows, Func<int, Hand> to)
    {
        int next = cursor < 0 ? (by > 0 ? 0 : rows - 1) : Math.Clamp(cursor + by, 0, rows - 1);
        return next == cursor ? new HandStep(this) { ScrollBy = by } : to(next);
    }

    /// <summary>The row that a click target names; −1 if it is another kind of target.</summary>
    protected static int RowOf(string target, string kind) =>
        target.StartsWith(kind + ":", StringComparison.Ordinal)
            ? int.Parse(target.AsSpan(kind.Length + 1), System.Globalization.CultureInfo.InvariantCulture)
            : -1;
}
