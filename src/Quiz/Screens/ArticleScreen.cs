using Quiz.Core;
using Quiz.Core.Wording;
using Quiz.Screens.Documents;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>The whole article, before the first question.</summary>
internal sealed record ArticleScreen : SittingScreen
{
    /// <summary>Whether the end of the text is in view; before anything is drawn, nothing is out of it.</summary>
    public bool IsAtEnd { get; init; } = true;

    /// <summary>Whether the words of the article are explained beside it.</summary>
    public bool ShowsWords { get; init; }

    public Search Search { get; init; } = Search.None;

    /// <summary>Enter turns page after page, and only at the end goes on to the questions.</summary>
    public Step Update(Command command, DateTimeOffset now) => command switch
    {
        Command.Confirm => IsAtEnd
            ? Take(Session.Begin(), now)
            : Step.To(this with { Said = "" }, new Effect.Scroll(Command.PageDown)),
        Command.Up => Step.To(this, new Effect.ScrollLines(-1)),
        Command.Down => Step.To(this, new Effect.ScrollLines(1)),
        Command.Words when !Session.IsReview => this with { ShowsWords = !ShowsWords },
        Command.Find => new EntryScreen(this, Purpose.Find),
        Command.FindNext => Sought(Search.Next()),
        Command.Close => ShowsWords ? this with { ShowsWords = false } : Sought(Search.None),
        _ => this,
    };

    public override Step Enter(Purpose purpose, string text, DateTimeOffset now) =>
        Sought(Search.For(text, Session.Bank));

    public Page Page() => new()
    {
        Title = Phrases.Title(Session),
        Progress = Phrases.SittingSize(Session),
        Panes = ShowsWords
            ? [Article(), new Pane { Title = "Words", Document = ShortDocuments.Words(Session.Bank) }]
            : [Article()],
        Front = ShowsWords ? 1 : 0,
        Balance = PaneBalance.Even,
        Status = new(Said),
    };

    private ArticleScreen Sought(Search search) => this with { Search = search, Said = search.Said };

    private Pane Article() => new()
    {
        Title = Session.IsReview ? "Review" : "The article",
        Note = Session.IsReview ? "" : Phrases.Retold(Session.Bank),
        NamesSections = !Session.IsReview,
        Document = Session.IsReview
            ? ShortDocuments.Introduction(Session)
            : [
                .. ShortDocuments.Introduction(Session),
                .. ArticleDocument.Of(Session.Bank, Search.Marks().ToItems()),
            ],
        Reveal = Search.Hits.IsEmpty ? null : Search.Anchor,
        RevealStamp = Search.Hits.IsEmpty ? null : $"{Search.Text}/{Phrases.Number(Search.Current)}",
    };
}
