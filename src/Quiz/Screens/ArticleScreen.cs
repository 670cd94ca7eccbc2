using Quiz.Core.Wording;
using Quiz.Screens.Documents;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>The whole article, before the first question.</summary>
internal sealed record ArticleScreen : SittingScreen
{
    public Step Update(Command command, DateTimeOffset now) => command switch
    {
        Command.Confirm => Take(Session.Begin(), now),
        Command.Up => Step.To(this, new Effect.ScrollLines(-1)),
        Command.Down => Step.To(this, new Effect.ScrollLines(1)),
        Command.Words when !Session.IsReview => new TextScreen(this, "Words", ShortDocuments.Words(Session.Bank)),
        _ => this,
    };

    public Page Page() => new()
    {
        Title = Phrases.Title(Session),
        Progress = Phrases.SittingSize(Session),
        Panes =
        [
            new Pane
            {
                Title = Session.IsReview ? "Review" : "The article",
                Note = Session.IsReview ? "" : Phrases.Retold(Session.Bank),
                NamesSections = !Session.IsReview,
                Document = Session.IsReview
                    ? ShortDocuments.Introduction(Session)
                    : [.. ShortDocuments.Introduction(Session), .. ArticleDocument.Of(Session.Bank, [])],
            },
        ],
        Status = new(Said),
    };
}
