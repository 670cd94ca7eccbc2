using System.Diagnostics;

namespace Quiz.Screens;

/// <summary>Something that fills the terminal: a state, and nothing of how it is drawn.</summary>
internal abstract record Screen
{
    /// <summary>Chooses by screen. A new screen adds a parameter here, and the compiler lists every caller.</summary>
    public T Match<T>(
        Func<HomeScreen, T> home,
        Func<KindsScreen, T> kinds,
        Func<LeftScreen, T> left,
        Func<PastScreen, T> past,
        Func<ArticleScreen, T> article,
        Func<QuestionScreen, T> question,
        Func<OverviewScreen, T> overview,
        Func<ResultsScreen, T> results,
        Func<TextScreen, T> text,
        Func<EntryScreen, T> entry,
        Func<IdScreen, T> id,
        Func<PaperScreen, T> paper,
        Func<HandedInScreen, T> handedIn,
        Func<TroubleScreen, T> trouble,
        Func<StatsScreen, T> stats,
        Func<PresentScreen, T> present,
        Func<ReportScreen, T> report,
        Func<MapScreen, T> map) => this switch
        {
            HomeScreen s => home(s),
            KindsScreen s => kinds(s),
            LeftScreen s => left(s),
            PastScreen s => past(s),
            ArticleScreen s => article(s),
            QuestionScreen s => question(s),
            OverviewScreen s => overview(s),
            ResultsScreen s => results(s),
            TextScreen s => text(s),
            EntryScreen s => entry(s),
            IdScreen s => id(s),
            PaperScreen s => paper(s),
            HandedInScreen s => handedIn(s),
            TroubleScreen s => trouble(s),
            StatsScreen s => stats(s),
            PresentScreen s => present(s),
            ReportScreen s => report(s),
            MapScreen s => map(s),
            _ => throw new UnreachableException(),
        };

    /// <summary>
    /// Whether characters go into a field now, so that only the keys that are not characters are commands.
    /// </summary>
    public virtual bool IsTyping => false;
}
