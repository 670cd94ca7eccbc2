using System.Globalization;
using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Answers;
using Quiz.Screens.Documents;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>A question beside the article: being asked, looked at again, or explained.</summary>
internal sealed partial record QuestionScreen : SittingScreen
{
    /// <summary>Where the learner's hand is on what is asked for.</summary>
    public required Hand Hand { get; init; }

    /// <summary>Whether the article is in front of the question.</summary>
    public bool ArticleInFront { get; init; }

    /// <summary>The questions that are looked through when all is done, by place; null means all of them.</summary>
    public Items<int>? Among { get; init; }

    public Search Search { get; init; } = Search.None;

    /// <summary>Which of the marked places is looked at, counted on at each look.</summary>
    public int Look { get; init; }

    /// <summary>The passages that have been on the screen since it was put up.</summary>
    public Items<string> Seen { get; init; }

    public override bool IsTyping => Hand.IsTyping && !ArticleInFront;

    /// <summary>Whether Enter is a character of what is typed.</summary>
    public bool TypesLines => IsTyping && Hand is WritingHand;

    /// <summary>Whether the question is answered in a field.</summary>
    public bool HasField => Hand is TypingHand or WritingHand;

    /// <summary>Whether words of the article are set off now, so that there is evidence to look at.</summary>
    public bool HasMarks => FeedbackMarks.All(Session).Count > 0;

    /// <summary>Whether passages are on the screen now that were not before.</summary>
    public bool Lacks(Items<string> sections) => sections.Any(s => !Seen.Contains(s));

    public QuestionScreen With(Items<string> sections) =>
        Lacks(sections) ? this with { Seen = Seen.Concat(sections).Distinct().ToItems() } : this;

    /// <summary>The screen for the question at hand, with a draft where it was left.</summary>
    public static QuestionScreen Of(Session session, string said = "")
    {
        return new QuestionScreen { Session = session, Said = said, Hand = Hand.For(session) };
    }

    public Page Page(Size size)
    {
        List<Mark> marks = FeedbackMarks.All(Session);
        bool walks = Hand.Sentence is not null;
        // Where only one pane fits, the article comes to the front at the first step into it, with the question above
        // it.
        bool walksAlone = Hand.Sentence >= 0 && size.Layout == PaneLayout.OnePane;
        string? reveal = Search.Hits.Count > 0 ? Search.Anchor
            : marks.Count > 0 && !Search.IsOn ? marks[Look % marks.Count].Anchor
            : null;
        string heading = Phrases.Heading(Session);
        bool hasHint = QuestionDocument.SaidHint(Session) is not null;
        return new Page
        {
            Title = Phrases.Title(Session),
            Progress = Phrases.Progress(Session),
            Front = ArticleInFront != walksAlone ? 0 : 1,
            Balance = Session.BookIsOpen ? Hand.Balance : PaneBalance.QuestionWhole,
            Panes =
            [
                new Pane
                {
                    Title = "The article",
                    Note = !Session.BookIsOpen ? "closed"
                        : Legend(marks, Session.Current.Question) is { Length: > 0 } legend ? legend
                        : Phrases.Retold(Session.Bank),
                    NamesSections = Session.BookIsOpen,
                    Head = walksAlone ? WalkingHead() : [],
                    Document = Session.BookIsOpen
                        ? ArticleDocument.Of(Session.Bank, [.. marks, .. Search.Marks(), .. Hand.Marks(Session)], walks)
                        : ShortDocuments.ClosedBook(Session),
                    Follow = Hand.Sentence >= 0 ? SentenceHand.Anchor : null,
                    Reveal = reveal,
                    RevealStamp = reveal is null ? null : string.Create(CultureInfo.InvariantCulture,
                        $"{Session.Index}/{Session.Rung}/{Session.Current.Attempts.Count}/{Look}/{Search.Text}/{Search.Current}"),
                },
                new Pane
                {
                    Title = heading,
                    Head = Hand.Head(Session),
                    Follow = Hand.Follow,
                    Document = QuestionDocument.Of(
                        Session, Hand, size.Layout == PaneLayout.SideBySide || Session.Stage == Stage.Done),
                    RevealStamp = string.Create(
                        CultureInfo.InvariantCulture, $"{Session.Index}/{Session.Rung}/{Session.Asks}/{hasHint}"),
                    Reveal = hasHint ? QuestionDocument.HintAnchor : "",
                    Field = Hand.Field(Session) is { } field ? field with { IsActive = IsTyping } : null,
                },
            ],
            Status = Status(),
        };
    }

    /// <summary>
    /// Above the article while sentences are walked: what is looked for, with the statement that it is about.
    /// </summary>
    private Items<Block> WalkingHead()
    {
        Question question = Session.Current.Question;
        string sought = question.InALine;
        if (Session.Asks == Asking.Proof)
            sought = question.Statement is { } statement ? $"{Phrases.ProofPrompt} “{statement}”" : Phrases.ProofPrompt;
        return [Block.Of(sought, Tone.Strong)];
    }

    /// <summary>What the signs in the article mean, as far as they occur.</summary>
    public static string Legend(List<Mark> marks, Question question) => string.Join("  ", new[]
    {
        marks.Any(m => m.Tone == Tone.Decides) ? "►[decides]◄" : "",
        marks.Any(m => m.Tone == Tone.Misleads) ? question is ChoiceQuestion ? "✗[misleads]✗" : "✗[not this]✗" : "",
        marks.Any(m => m.Tone == Tone.Place) ? "▸look here◂" : "",
    }.Where(sign => sign.Length > 0));

    private Run Status()
    {
        if (Said.Length > 0) return new Run(Said);
        if (Session.Rung == Rung.None) return new Run("");
        if (Session.Current.Scored is null) return new Run(Phrases.NotAnswered);
        string verdict = Phrases.VerdictOfAll(Session.Current);
        if (Session.Rung != Rung.Key && Session.Current.Attempts.Count == 1) verdict += " " + Phrases.LookAgain;
        // The colour is that of what is said: of several tries, how the last one went. Not to know, or a part of it, is
        // no error.
        Outcome? told = Session.Current is { Attempts.Count: > 1, Latest: { } latest }
            ? latest.Verdict.Outcome
            : Session.Current.Outcome;
        return new Run(
            verdict, told switch { Outcome.Right => Tone.Right, Outcome.Wrong => Tone.Wrong, _ => Tone.Text });
    }
}
