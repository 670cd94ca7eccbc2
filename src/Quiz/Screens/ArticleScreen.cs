
namespace Quiz.Screens;

/// <summary>The whole article, before the first question.</summary>
internal sealed record ArticleScreen : SittingScreen
{
    public Step Update(Command command, DateTimeOffset now) => command switch
    {
        Command.Confirm => Take(Session.Begin(), now),
        Command.Up => Step.To(this, new Effect.ScrollLines(-1)),
        Command.Down => Step.To(this, new Effect.ScrollLines(1)),
        Command.Words when !Session.IsReview => new TextScreen(this, "Words", Documents.Words(Session.Bank)),
        _ => this,
    };

    public Page Page() => new()
    {
        Title = Wording.Title(Session),
        Progress = Wording.SittingSize(Session),
        Panes =
        [
            new Pane
            {
                Title = Session.IsReview ? "Review" : "The article",
                Note = Session.IsReview ? "" : Wording.Retold(Session.Bank),
                NamesSections = !Session.IsReview,
                Document = Session.IsReview ? Documents.Introduction(Session) : [.. Documents.Introduction(Session), .. ArticleDocument.Of(Session.Bank, [])],
            },
        ],
        Status = new(Said),
    };
}
