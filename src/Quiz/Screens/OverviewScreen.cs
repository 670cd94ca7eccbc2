using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>All questions of the sitting at a glance, before it is finished.</summary>
internal sealed record OverviewScreen : SittingScreen
{
    public int Cursor { get; init; }

    /// <summary>Whether it was asked if a test is to be handed in with questions that have no answer.</summary>
    public bool IsAskedTwice { get; init; }

    /// <summary>The same with nothing asked.</summary>
    public OverviewScreen Unasked => this with { IsAskedTwice = false, Said = "" };

    public Step Update(Command command, string key, DateTimeOffset now) => command switch
    {
        Command.Up => this with { Cursor = Math.Max(0, Cursor - 1) },
        Command.Down => this with { Cursor = Math.Min(Session.Questions.Count - 1, Cursor + 1) },
        Command.Choose => this with { Cursor = Math.Clamp(RowKey.Row(key), 0, Session.Questions.Count - 1) },
        Command.Confirm => Take(Session.GoTo(Cursor), now),
        Command.Back => Take(Session.Back(), now),
        Command.Undo => TakeBack(now),
        Command.HandIn when Blank(Session) is { } blank && !IsAskedTwice =>
            this with { IsAskedTwice = true, Said = $"{blank} Press h again to hand in, any other key goes back." },
        Command.HandIn => Take(Session.Finish(), now),
        _ => this,
    };

    public Page Page() => new()
    {
        Title = Phrases.Title(Session),
        Progress = Phrases.Progress(Session),
        Panes = [new Pane { Title = "Overview", Document = Document() }],
        Status = new Run(Said),
    };

    private Items<Block> Document() =>
        [Block.Of($"{Counts(Session)} {HowToEnd(Session, "h")}"), .. Session.Questions.Select(Row)];

    public static string Counts(Session session)
    {
        int blank = session.Questions.Count - session.AnsweredCount;
        int flagged = session.Questions.Count(q => q.IsFlagged);
        return $"{Phrases.Count(session.AnsweredCount, "answer")}, {Phrases.Number(blank)} blank, {Phrases.Number(flagged)} flagged.";
    }

    /// <summary>
    /// Of a test: how many questions have no answer, as a sentence. Null where handing in loses nothing.
    /// </summary>
    public static string? Blank(Session session) => (session.BlankCount, session) switch
    {
        (_, { IsTest: false } or { Stage: Stage.Done }) or (0, _) => null,
        (1, _) => "1 question has no answer.",
        (var blank, _) => $"{Phrases.Number(blank)} questions have no answer.",
    };

    /// <param name="key">What to press or type.</param>
    public static string HowToEnd(Session session, string key) => session.IsTest
        ? $"{key} hands the test in. After that nothing can be changed."
        : $"{key} ends the sitting and shows the results.";

    /// <summary>
    /// How a question stands, as far as it may be told: "blank", "answered", "not right"; not complete while proof or
    /// certainty is missing.
    /// </summary>
    public static string StateOf(Session session, Asked asked) => asked.Pending is not null
        ? asked.IsAnswered ? "answered, not complete" : "not complete"
        : session.IsTest
        ? asked.Latest is null ? "blank"
            : asked.Latest.Answer is Quiz.Core.Questions.DontKnow ? "I don't know"
            : "answered"
        : asked is { IsForTeacher: true, Outcome: Quiz.Core.Questions.Outcome.Unscored } ? "for your teacher"
        : asked.Outcome is { } outcome ? Phrases.OutcomeName(outcome).ToLowerInvariant() : "blank";

    private Block Row(Asked asked, int index)
    {
        string symbol = Session.IsTest ? (asked.IsAnswered ? "●" : "·") : Phrases.Symbol(asked);
        string flag = asked.IsFlagged ? "  flagged" : "";
        return new Block
        {
            Lead = [new Run($"{Phrases.Number(index + 1),3}  {symbol}  ")],
            Runs = [new Run(asked.Question.InALine), new Run($"   {StateOf(Session, asked)}{flag}", Tone.Dim)],
            SpaceBefore = index == 0,
            IsSelected = index == Cursor,
            Target = OptionBlocks.TargetOf(index),
        };
    }
}
