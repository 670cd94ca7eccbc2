using System.Globalization;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Screens.Pages;

namespace Quiz.Screens.Answers;

/// <summary>The hand on an open answer of several lines.</summary>
internal sealed record WritingHand(string Text, bool IsActive = true) : Hand
{
    /// <summary>
    /// The state of the sitting that the hand began on: the field goes on through what is kept of it meanwhile.
    /// </summary>
    public int Since { get; private init; }

    public static WritingHand On(Session session) =>
        // an answer that was given already is not typed into by accident
        new(session.Current.Draft is OpenAnswer draft
            ? draft.Text
            : "", IsActive: !session.Current.IsAnswered)
        { Since = session.EventCount };

    public override bool IsTyping => IsActive;

    public override string Missing => "Write an answer first (Tab), or 0 for \"I don't know\".";

    public override Answer? Given(Session session) => Text.Trim().Length == 0 ? null : new OpenAnswer(Text.Trim());

    public override Hand Type(string text) => this with { Text = text };

    public override SessionEvent? Keep(Session session) =>
        session.Draft(Text.Trim().Length == 0 ? null : new OpenAnswer(Text));

    public override HandStep? Update(Command command, string key, Session session, DateTimeOffset now) => command switch
    {
        Command.LeaveField => new HandStep(this with { IsActive = false })
        {
            Happened =
            Keep(session),
            Said = Text.Trim().Length == 0 ? "" : "Enter gives your answer; Tab goes back to it."
        },
        Command.EnterField => this with { IsActive = true },
        _ => null,
    };

    public override Field? Field(Session session) => new(
        string.Create(CultureInfo.InvariantCulture, $"{session.Index}/{Since}/lines"),
        IsActive ? "Your answer, in your own words (Esc when it is done)" : "Your answer",
        Text,
        IsActive,
        HasLines: true);

    public override IEnumerable<Block> Blocks(Session session, bool allReasons) => [];
}
