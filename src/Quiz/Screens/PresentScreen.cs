using System.Globalization;
using Quiz.Core;
using Quiz.Core.Maps;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Documents;
using Quiz.Screens.Pages;
using Quiz.Screens.Presenting;

namespace Quiz.Screens;

/// <summary>A bank in front of a class: one thing at a time on the wall, hands counted by whoever leads it.</summary>
internal sealed partial record PresentScreen : SittingScreen
{
    /// <summary>Wider lines are hard to read back from, as in any pane.</summary>
    private const int Measure = 92;

    /// <summary>Header, frame, status and keys.</summary>
    private const int RowsAround = 5;

    public PresentView View { get; init; }

    /// <summary>The count that is going on; null if nobody counts.</summary>
    public Counting? Counting { get; init; }

    /// <summary>The number of a question that is being typed; null if none is.</summary>
    public string? GoingTo { get; init; }

    /// <summary>Whether it was asked to end the lesson, and one more press does.</summary>
    public bool IsEnding { get; init; }

    /// <summary>Which place behind the answer is looked at, counted on at each look.</summary>
    public int Look { get; init; }

    /// <summary>The question under the cursor, where all are listed.</summary>
    public int Cursor { get; init; }

    public override bool IsTyping => Counting is not null || GoingTo is not null;

    public bool Asks => Session.Stage == Stage.Asking;

    public bool IsShown => Asks && Session.Current.IsRevealed;

    public bool HasHands => Asks && !Session.Current.Votes.IsEmpty;

    /// <summary>Whether the hands come next: not where learners only see by the key how it went.</summary>
    public bool CountsFirst => Asks && !IsShown && !HasHands && Ballot.Of(Session.Current).Kind != BallotKind.Outcomes;

    /// <summary>Whether the article comes next: what is asked for is looked for in it.</summary>
    public bool ReadsFirst => Asks && !IsShown && !HasHands && Session.Current.Question is MarkQuestion;

    /// <summary>Whether words of the article are set off now.</summary>
    public bool HasMarks => Asks && !EvidenceWalk.Of(Session).IsEmpty;

    /// <summary>Whether a map of the article can be looked at: after the last question.</summary>
    public bool HasMap => Session.Stage is Stage.Overview or Stage.Done && ArticleMap.IsFor(Session.Bank);

    /// <summary>Whether the map gives nothing away any more.</summary>
    public static bool IsTold(Session session) =>
        session.Stage == Stage.Done || session.Questions.All(q => q.IsRevealed);

    public static PresentScreen Of(Session session, string said = "") =>
        new() { Session = session, Said = said, Cursor = session.Index };

    public Page Page(Size size) => Session.Stage switch
    {
        Stage.Reading => Alone("The article", Phrases.SittingSize(Session),
            [.. Opening, .. ArticleDocument.Of(Session.Bank, [])], namesSections: true),
        Stage.Asking => Asking(size),
        Stage.Overview or Stage.Done => Alone(Session.Stage == Stage.Done
            ? "What the class made of it"
            : "All questions", BallotWording.Progress(Session), Overview, namesSections: false),
    };

    private Page Alone(string title, string progress, Items<Block> document, bool namesSections) => new()
    {
        Title = Phrases.Title(Session),
        Progress = progress,
        Panes = [new Pane { Title = title, Document = document, NamesSections = namesSections, Note = namesSections
            ? Phrases.Retold(Session.Bank)
            : "", Reveal = "", RevealStamp = Session.Stage.ToString() }],
        Status = new Run(Said),
    };

    private Items<Block> Opening =>
    [
        Block.Of(Session.Bank.Title, Tone.Strong),
        .. Session.Bank.Source?.About is { } about ? new[] { Block.Of(about, Tone.Dim) } : [],
    ];

    private Page Asking(Size size)
    {
        bool isBeside = IsShown && size.Layout == PaneLayout.SideBySide && View != PresentView.Article;
        Items<EvidenceStop> stops = EvidenceWalk.Of(Session);
        EvidenceStop? stop = stops.IsEmpty ? null : stops[Look % stops.Count];
        int width = Math.Clamp((isBeside ? size.Columns - (size.Columns / 2) : size.Columns) - 4, 1, Measure);
        int rows = size.Rows - RowsAround - (IsTyping ? 2 : 0);
        return new Page
        {
            Title = Phrases.Title(Session),
            Progress = $"{Phrases.Number(Session.Index + 1)} of {Phrases.Number(Session.Questions.Count)}",
            Front = View == PresentView.Question || isBeside ? 1 : 0,
            Balance = isBeside ? PaneBalance.QuestionWhole : PaneBalance.Alone,
            Panes =
            [
                new Pane
                {
                    Title = "The article",
                    Note = stops.IsEmpty
                        ? Phrases.Retold(Session.Bank)
                        : QuestionScreen.Legend([.. stops.Select(s => s.Mark)], Session.Current.Question),
                    NamesSections = true,
                    Head = isBeside ? [] : [View == PresentView.Evidence && stop is not null
                        ? Numbered(stop.Said, stops.Count)
                        : Block.Of(Session.Current.Question.InALine, Tone.Strong), Block.Of("")],
                    Document = ArticleDocument.Of(Session.Bank, [.. stops.Select(s => s.Mark)]),
                    Reveal = stop?.Mark.Anchor ?? PlaceToRead,
                    RevealStamp = string.Create(CultureInfo.InvariantCulture, $"{Session.Index}/{IsShown}/{Look}"),
                },
                new Pane
                {
                    Title = $"Question {Phrases.Number(Session.Index + 1)}",
                    Note = BallotWording.Totals(Session.Current.Votes),
                    Document = PresentDocument.Of(Session, Counting, isBeside, width, rows),
                    Reveal = "",
                    RevealStamp = string.Create(CultureInfo.InvariantCulture, $"{Session.Index}/{IsShown}"),
                    Field = Field,
                },
            ],
            Status = new Run(Said),
        };
    }

    /// <summary>The paragraph that matters comes first, unless that would be half the answer.</summary>
    private string PlaceToRead =>
        BallotWording.PlaceTellsNothing(Session.Current.Question) ? Session.Current.Question.Passage ?? "" : "";

    /// <summary>"2 of 3" before what is said of a place, where there are several.</summary>
    private Block Numbered(Block said, int count) => count < 2 ? said
        : said with
        {
            Lead =
            [new Run($"{Phrases.Number((Look % count) + 1)} of {Phrases.Number(count)}  ", Tone.Dim), .. said.Lead]
        };

    private Field? Field =>
        GoingTo is not null ? new Field("go", $"Question, 1 to {Phrases.Number(Session.Questions.Count)}", "", true)
            : Counting is { } at
                ? new Field(
                    string
                        .Create(CultureInfo.InvariantCulture,
                            $"{Session.Index}/{at.Vote}/{at.Line}/{at.Refused}/{Session.EventCount}"), at
                            .Label(Session.Current), at.Typed, true)
            : null;

    private Items<Block> Overview => Session.Questions.Select((asked, i) => new Block
    {
        Lead = [new Run($"{Phrases.Number(i + 1),3}  {(asked.IsRevealed ? "✓" : asked.Votes.IsEmpty ? "·" : "●")}  ")],
        Runs = [new Run(asked.Question.InALine), new Run("   " + BallotWording.StateOf(asked), Tone.Dim)],
        SpaceBefore = i > 0,
        IsSelected = i == Cursor && Session.Stage == Stage.Overview,
        Target = OptionBlocks.TargetOf(i),
    }).ToItems();
}
