using Quiz.Core.Sessions;

namespace Quiz.Screens;

/// <summary>A screen of a sitting. Which one it is follows from the sitting's stage.</summary>
internal abstract record SittingScreen : Screen
{
    public required Session Session { get; init; }

    /// <summary>What was just done, or why it could not be.</summary>
    public string Said { get; init; } = "";

    /// <summary>The screen for a sitting as it stands.</summary>
    public static SittingScreen For(Session session, string said = "") => session.Stage switch
    {
        Stage.Reading => new ArticleScreen { Session = session, Said = said },
        Stage.Asking => QuestionScreen.Of(session, said),
        Stage.Overview => new OverviewScreen { Session = session, Said = said, Cursor = session.Index },
        Stage.Done when session.IsSealed => new HandedInScreen { Session = session, Said = said },
        Stage.Done => new ResultsScreen { Session = session, Said = said },
    };

    /// <summary>Keeps a step and shows what follows from it; null, a move that is not allowed now, changes nothing.</summary>
    protected Step Take(SessionEvent? happened, DateTimeOffset now, Func<Session, Screen>? then = null)
    {
        if (happened is null) return this;
        Session next = Session.Apply(happened, now);
        var save = new Effect.Save(happened, now);
        if (happened is not Finished) return Step.To(then is null ? For(next) : then(next), save);
        Step over = ResultsScreen.Of(next);
        return over with { Effects = [save, .. over.Effects] };
    }
}
