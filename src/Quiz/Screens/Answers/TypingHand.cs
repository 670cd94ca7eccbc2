using System.Globalization;
using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Pages;

namespace Quiz.Screens.Answers;

/// <summary>The hand on one or more gaps to type in.</summary>
/// <param name="Texts">What stands in each gap.</param>
/// <param name="Gap">The gap that is typed in, 0-based.</param>
/// <param name="IsActive">Whether characters go into it.</param>
/// <param name="TakesBlanks">Whether the learner was told of blank gaps, so that Enter gives the answer as it
/// stands.</param>
internal sealed record TypingHand(Items<string> Texts, int Gap, bool IsActive = true, bool TakesBlanks = false) : Hand
{
    /// <summary>
    /// The state of the sitting that the hand began on: the field goes on through what is kept of it meanwhile.
    /// </summary>
    public int Since { get; private init; }

    public static TypingHand On(Session session, FillQuestion question)
    {
        // A second look at several gaps goes on from the first: only some of them may be wrong.
        Answer? start = question.Gaps.Count > 1 ? session.Standing : session.Current.Draft;
        Items<string> texts = start is FillAnswer fill ? fill.Texts : [];
        var hand = new TypingHand(Enumerable.Range(0, question.Gaps.Count)
            .Select(i => i < texts.Count ? texts[i] : "")
            .ToItems(), 0)
        { Since = session.EventCount };
        return hand with
        {
            Gap =
            Math.Max(0, hand.FirstBlank),
            IsActive = !(session.IsTest && session.Current.IsAnswered)
        };
    }

    public override bool IsTyping => IsActive;

    public override string Missing => "Type an answer first, or Esc and 0 for \"I don't know\".";

    public override string? Follow => IsSingle ? null : GapText.Anchor;

    private bool IsSingle => Texts.Count == 1;

    public override Answer? Given(Session session) =>
        IsBlank ? null : new FillAnswer(Texts.Select(t => t.Trim()).ToItems());

    public override Hand Type(string text) => this with { Texts = Texts.With(Gap, text), TakesBlanks = false };

    public override SessionEvent? Keep(Session session) => session.Draft(IsBlank ? null : new FillAnswer(Texts));

    public override HandStep? Update(Command command, string key, Session session, DateTimeOffset now) => command switch
    {
        Command.LeaveField => new HandStep(this with { IsActive = false }) { Happened = Keep(session) },
        Command.EnterField => this with { IsActive = true },
        Command.NextGap or Command.Down when !IsSingle => To((Gap + 1) % Texts.Count, session),
        Command.PreviousGap or Command.Up when !IsSingle => To((Gap + Texts.Count - 1) % Texts.Count, session),
        Command.Choose when RowKey.Row(key) is >= 0 and var row && row < Texts.Count => To(row, session),
        Command.Confirm when !IsSingle && Gap + 1 < Texts.Count && IsActive => To(Gap + 1, session),
        // On gives this hand to no other shape
        Command.Confirm when ((FillQuestion)session.Current.Question).FirstUnread(Texts) is >= 0 and var unread =>
            To(unread, session) with { Said = Phrases.NoNumberIn(unread, Texts.Count) },
        Command.Confirm when !IsSingle && !IsBlank && FirstBlank is >= 0 and var blank && !TakesBlanks =>
            To(blank, session) with
            {
                Hand = this with { Gap = blank, IsActive = true, TakesBlanks = true },
                Said = $"Gap {Phrases.Number(blank + 1)} is empty. Enter gives the answer as it stands.",
            },
        _ => null,
    };

    public override HandStep? Click(string target, Session session, DateTimeOffset now) =>
        RowOf(target, "gap") is >= 0 and var gap ? To(gap, session) : null;

    public override Field? Field(Session session) => new(
        string.Create(CultureInfo.InvariantCulture, $"{session.Index}/{Since}/{Gap}"),
        IsSingle ? "Your answer" : $"Gap {Phrases.Number(Gap + 1)} of {Phrases.Number(Texts.Count)}",
        Texts[Gap],
        IsActive);

    public override IEnumerable<Block> Blocks(Session session, bool allReasons) =>
        GapBlocks.Asked(session, (FillQuestion)session.Current.Question, this); // For gives this hand to no other shape

    private bool IsBlank => Texts.All(t => t.Trim().Length == 0);

    private int FirstBlank => Texts.ToList().FindIndex(t => t.Trim().Length == 0);

    private HandStep To(int gap, Session session) => new(this with
    {
        Gap =
        gap,
        IsActive = true,
        TakesBlanks = TakesBlanks && gap >= Gap
    })
    { Happened = Keep(session) };
}
