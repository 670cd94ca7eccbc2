using Quiz.Core;
using Quiz.Core.Maps;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Documents;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>What came of the sitting.</summary>
internal sealed record ResultsScreen : SittingScreen
{
    /// <summary>
    /// The groups of questions that can be looked through: the outcomes of proving, and what was sure and wrong.
    /// </summary>
    public Items<ResultGroup> Groups => ResultGroup.Of(Session);

    /// <summary>In a review: what follows; null until that is known.</summary>
    public Message.Ahead? Ahead { get; init; }

    /// <summary>
    /// Whether its questions were looked through, or each had its feedback when it was answered, so that Enter leads on.
    /// </summary>
    public bool IsLookedThrough { get; init; }

    /// <summary>Whether there is a map of what was read.</summary>
    public bool HasMap => ArticleMap.IsFor(Session.Bank);

    public Step Update(Command command, string key) => command switch
    {
        Command.OpenGroup when RowKey.Row(key) is >= 0 and var row && row < Groups.Count => Open(Groups[row]),
        Command.Up => Step.To(this, new Effect.ScrollLines(-1)),
        Command.Down => Step.To(this, new Effect.ScrollLines(1)),
        Command.Confirm when !IsLookedThrough => QuestionScreen.Of(Session with { Index = 0 }) with { Past = Past },
        Command.ViewAll => QuestionScreen.Of(Session with { Index = 0 }) with { Past = Past },
        Command.PractiseWrong when !Results.Of(Session).NotRight.IsEmpty =>
            Step.To(this, new Effect.StartAgain(Session, Results.Of(Session).NotRight, WrongOnes: true)),
        Command.Again => Step.To(this, new Effect.StartAgain(Session, Session.Plan.Questions, WrongOnes: false)),
        Command.Map when HasMap =>
            MapScreen.Of(this with { Said = "" }, new ShownMap(Session.Bank, MapMemory.Of(Session))),
        Command.Export => Step.To(this, new Effect.Export(Session)),
        Command.Confirm when Ahead is { GoesOn: true } => Step.To(this, new Effect.ReviewOn()),
        Command.Close or Command.Confirm when Past is not null => Past,
        Command.Close or Command.Confirm => Step.To(new HomeScreen(), new Effect.List()),
        _ => this,
    };

    private QuestionScreen Open(ResultGroup group) =>
        QuestionScreen.Of(Session with { Index = group.Questions[0] }) with { Among = group.Questions, Past = Past };

    /// <summary>The results of a sitting that is over; in a review the shell is asked what follows.</summary>
    /// <param name="isLookedThrough">Whether the learner comes from looking at its questions.</param>
    public static Step Of(Session session, bool isLookedThrough = false, PastScreen? past = null)
    {
        var screen = new ResultsScreen
        {
            Session = session,
            IsLookedThrough = isLookedThrough || !session.IsTest,
            Past = past,
        };
        return session.IsReview ? Step.To(screen, new Effect.LookAhead(session)) : screen;
    }

    private Items<Block> Document()
    {
        Items<Block> results = ResultsDocument.Of(Session);
        return Ahead is null
            ? results
            : [Block.Of(Ahead.Sentence, Tone.Strong), results[0] with { SpaceBefore = true }, .. results.Skip(1)];
    }

    public Page Page() => new()
    {
        Title = Phrases.Title(Session),
        Progress = Phrases.Score(Results.Of(Session)),
        Panes = [new Pane { Title = "Results", Document = Document() }],
        Status = new(Said),
    };
}
