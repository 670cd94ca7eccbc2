using System.Globalization;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Screens;

/// <summary>A question beside the article: being asked, looked at again, or explained.</summary>
internal sealed partial record QuestionScreen : SittingScreen
{
    /// <summary>The option under the cursor, by row; −1 is none, so that a stray Enter answers nothing.</summary>
    public int Cursor { get; init; } = -1;

    /// <summary>Whether the article is in front of the question.</summary>
    public bool ArticleInFront { get; init; }

    /// <summary>What stands in the field, for questions answered by typing.</summary>
    public string Typed { get; init; } = "";

    public bool FieldIsActive { get; init; }

    public Search Search { get; init; } = Search.None;

    /// <summary>Which of the marked places is looked at, counted on at each look.</summary>
    public int Look { get; init; }

    public override bool IsTyping => FieldIsActive && HasField;

    /// <summary>Whether the question is answered in a field.</summary>
    public bool HasField => Session.TakesAnswer && Session.Current.Question.Match(choice: _ => false, fill: _ => true, order: _ => false, pair: _ => false, mark: _ => false, open: _ => true);

    /// <summary>Whether words of the article are set off now, so that there is evidence to look at.</summary>
    public bool HasMarks => FeedbackMarks.Of(Session).Count > 0;

    /// <summary>The screen for the question at hand, with a draft where it was left.</summary>
    public static QuestionScreen Of(Session session, string said = "")
    {
        Answer? draft = session.Current.Draft;
        return new QuestionScreen
        {
            Session = session,
            Said = said,
            Cursor = draft is ChoiceAnswer choice ? RowOf(session, choice.Options[^1]) : -1,
            Typed = draft is FillAnswer fill ? string.Join(' ', fill.Texts) : "",
            FieldIsActive = true,
        };
    }

    public Page Page(Size size)
    {
        List<Mark> marks = FeedbackMarks.Of(Session);
        string? reveal = Search.Hits.Count > 0 ? Search.Anchor : marks.Count > 0 && !Search.IsOn ? marks[Look % marks.Count].Anchor : null;
        string heading = Wording.Heading(Session);
        bool hasHint = QuestionDocument.SaidHint(Session) is not null;
        return new Page
        {
            Title = Wording.Title(Session),
            Progress = Wording.Progress(Session),
            Front = ArticleInFront ? 0 : 1,
            Panes =
            [
                new Pane
                {
                    Title = "The article",
                    Note = !Session.BookIsOpen ? "closed" : Legend(marks) is { Length: > 0 } legend ? legend : Wording.Retold(Session.Bank),
                    NamesSections = Session.BookIsOpen,
                    Document = Session.BookIsOpen ? ArticleDocument.Of(Session.Bank, [.. marks, .. Search.Marks()]) : Documents.ClosedBook(Session),
                    Reveal = reveal,
                    RevealStamp = reveal is null ? null : string.Create(CultureInfo.InvariantCulture,
                        $"{Session.Index}/{Session.Rung}/{Session.Current.Attempts.Count}/{Look}/{Search.Text}/{Search.Current}"),
                },
                new Pane
                {
                    Title = heading,
                    Document = QuestionDocument.Of(Session, Cursor, size.Layout == PaneLayout.SideBySide || Session.Stage == Stage.Done),
                    RevealStamp = string.Create(CultureInfo.InvariantCulture, $"{Session.Index}/{Session.Rung}/{hasHint}"),
                    Reveal = hasHint ? QuestionDocument.HintAnchor : "",
                    Field = HasField ? new Field(FieldId, "Your answer", Typed, IsTyping) : null,
                },
            ],
            Status = Status(),
        };
    }

    /// <summary>What the signs in the article mean, as far as they occur.</summary>
    private static string Legend(List<Mark> marks) => string.Join("  ", new[]
    {
        marks.Any(m => m.Tone == Tone.Decides) ? "►[decides]◄" : "",
        marks.Any(m => m.Tone == Tone.Misleads) ? "✗[misleads]✗" : "",
        marks.Any(m => m.Tone == Tone.Place) ? "▸look here◂" : "",
    }.Where(sign => sign.Length > 0));

    private string FieldId => string.Create(CultureInfo.InvariantCulture, $"{Session.Index}/{Session.Current.Attempts.Count}/{Session.Current.Draft is null}");

    private Run Status()
    {
        if (Said.Length > 0) return new Run(Said);
        if (Session.Rung == Rung.None) return new Run("");
        if (Session.Current.Scored is not { } scored) return new Run(Wording.NotAnswered);
        string verdict = Wording.Verdict(Session.Current.Question, scored.Judgement);
        if (Session.Rung != Rung.Key) verdict += " " + Wording.LookAgain;
        return new Run(verdict, scored.Verdict.Outcome == Outcome.Right ? Tone.Right : Tone.Wrong);
    }

    private static int RowOf(Session session, string option)
    {
        for (int row = 0; row < session.Current.Options.Count; row++)
        {
            if (session.Current.Options[row].Id == option) return row;
        }

        return -1;
    }
}
