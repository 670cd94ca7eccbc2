using Quiz.Core;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;

namespace Quiz.Screens;

/// <summary>A screen of a sitting. Which one it is follows from the sitting's stage.</summary>
internal abstract record SittingScreen : Screen
{
    public required Session Session { get; init; }

    /// <summary>What was just done, or why it could not be.</summary>
    public string Said { get; init; } = "";

    /// <summary>The list of past sittings that it was opened from, to go back to; null if it was not.</summary>
    public PastScreen? Past { get; init; }

    /// <summary>What a line was typed for, over this screen.</summary>
    public virtual Step Enter(Purpose purpose, string text, DateTimeOffset now) => this;

    /// <summary>Keeps what is typed and not yet given; the screen stays as it is.</summary>
    public virtual Step Keep(DateTimeOffset now) => this;

    /// <summary>The screen for a sitting as it stands.</summary>
    public static SittingScreen For(Session session, string said = "") =>
        session.IsPresentation ? PresentScreen.Of(session, said) : session.Stage switch
        {
            Stage.Reading => new ArticleScreen { Session = session, Said = said },
            Stage.Asking => QuestionScreen.Of(session, said),
            Stage.Overview => new OverviewScreen { Session = session, Said = said, Cursor = session.Index },
            Stage.Done when session.IsSealed => new HandedInScreen { Session = session, Said = said },
            Stage.Done => new ResultsScreen
            {
                Session = session,
                Said = said,
                IsLookedThrough = !session.IsTest,
            },
        };

    /// <summary>
    /// Keeps a step and shows what follows from it; null, a move that is not allowed now, changes nothing.
    /// </summary>
    protected Step Take(SessionEvent? happened, DateTimeOffset now, Func<Session, Screen>? then = null)
    {
        if (happened is null) return this;
        Session next = Session;
        var saves = new List<Effect>();
        foreach (SessionEvent step in Session.Settling(happened, now))
        {
            next = next.Apply(step, now);
            saves.Add(new Effect.Save(step, now));
        }

        if (happened is not Finished) return new Step(then is null ? For(next) : then(next), saves.ToItems());
        Step over = ResultsScreen.Of(next);
        return over with { Effects = [.. saves, .. over.Effects] };
    }

    /// <summary>Takes back what the learner did last.</summary>
    protected Step TakeBack(DateTimeOffset now)
    {
        if (Session.Undo() is not { } undone) return this;
        int steps = Session.LastSteps;
        Session before = Enumerable.Range(0, steps).Aggregate(Session, (session, _) => session.Apply(undone, now));
        return new Step(
            For(before, Phrases.Undone), Enumerable.Repeat<Effect>(new Effect.Save(undone, now), steps).ToItems());
    }
}
