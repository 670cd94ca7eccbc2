using System.Globalization;
using Quiz.Core;
using Quiz.Core.Evidence;
using Quiz.Core.Maps;
using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Screens.Documents;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>The map of an article to walk about on, with the words of the text behind all that stands there.</summary>
/// <param name="Behind">The screen that it was opened from; null if it is all that was asked for.</param>
internal sealed record MapScreen(Screen? Behind, ShownMap Shown) : Screen
{
    /// <summary>Frame and margins of a pane.</summary>
    private const int Around = 4;

    public bool IsBlank { get; init; }

    /// <summary>The number of the node under the cursor.</summary>
    public int Cursor { get; init; } = 1;

    /// <summary>Whether the article is in front, at the words behind the node.</summary>
    public bool IsReading { get; init; }

    /// <summary>Which of the places behind the node is looked at.</summary>
    public int Look { get; init; }

    /// <summary>How often the learner has come back from the article, each time to where they were.</summary>
    public int Returns { get; init; }

    public string Said { get; init; } = "";

    /// <summary>Whether the words behind the node can be opened.</summary>
    public bool HasWords => !IsReading && !IsBlank && Places.Count > 0;

    public bool HasMorePlaces => IsReading && Places.Count > 1;

    /// <summary>Whether anything is marked as missed.</summary>
    public bool HasMissed => !IsReading && !IsBlank && Map.Nodes.Any(IsMissed);

    /// <summary>Whether it can be blank and filled in turn.</summary>
    public bool CanTurn => !IsReading && Shown.StaysBlank is null;

    private ArticleMap Map => Shown.Map;

    private MapNode Node => Map.Nodes[Cursor - 1];

    private Items<Place> Places => Node.Places;

    public static MapScreen Of(Screen? behind, ShownMap shown, bool isBlank = false) =>
        new(behind, shown) { IsBlank = isBlank || shown.StaysBlank is not null, Said = shown.StaysBlank ?? "" };

    public Step Update(Command command) => command switch
    {
        Command.Close when IsReading => this with { IsReading = false, Returns = Returns + 1 },
        Command.Close when Behind is not null => Behind,
        Command.Evidence when HasMorePlaces => this with { Look = (Look + 1) % Places.Count },
        Command.Up when IsReading => Step.To(this, new Effect.ScrollLines(-1)),
        Command.Down when IsReading => Step.To(this, new Effect.ScrollLines(1)),
        Command.Confirm when HasWords => this with { IsReading = true, Look = 0, Said = "" },
        Command.Map when CanTurn => this with { IsBlank = !IsBlank, Said = "" },
        Command.FindNext when HasMissed => To(NextMissed()),
        Command.Up => To(Cursor - 1),
        Command.Down => To(Cursor + 1),
        Command.Next or Command.PageDown => To(Starts.FirstOrDefault(start => start > Cursor, Cursor)),
        Command.Back or Command.PageUp => To(Starts.LastOrDefault(start => start < Cursor, 1)),
        Command.ToStart => To(1),
        Command.ToEnd => To(Map.Nodes.Count),
        _ => this,
    };

    /// <summary>A click moves to a node; on the node under the cursor it opens the words.</summary>
    public Step Click(string target)
    {
        if (Map.Nodes.FirstOrDefault(n => MapPicture.AnchorOf(n) == target) is not { } node) return this;
        return node.Number == Cursor ? Update(Command.Confirm) : To(node.Number);
    }

    public Page Page(Size size) => new()
    {
        Title = $"{Map.Title} · map",
        Progress = IsBlank ? "" : Shown.Sum,
        Panes = [IsReading ? Article() : Picture(size)],
        Status = new Run(Said),
    };

    /// <summary>The numbers of the nodes that begin a part.</summary>
    private IEnumerable<int> Starts => Map.Groups.Select(g => g[0].Number);

    private MapScreen To(int number) =>
        this with { Cursor = Math.Clamp(number, 1, Map.Nodes.Count), Said = Shown.StaysBlank ?? "" };

    /// <summary>The number of the next node that was missed, the first one after the last.</summary>
    private int NextMissed()
    {
        int[] missed = [.. Map.Nodes.Where(IsMissed).Select(n => n.Number)];
        return missed.FirstOrDefault(number => number > Cursor, missed[0]);
    }

    private bool IsMissed(MapNode node) => Shown.Memory.Of(node) == NodeState.Missed;

    private Pane Picture(Size size)
    {
        int room = Math.Max(1, size.Columns - Around), width = Math.Min(room, MapPicture.Widest);
        var look = new MapLook(IsBlank, Shown.Memory, Cursor);
        return new Pane
        {
            Title = MapWording.Title,
            Label = IsBlank || Places.IsEmpty ? "" : Shown.Bank.Passage(Places[0].Passage).Label(Places[0].Range),
            Note = look.IsMarked ? Legend : "",
            IsWide = true,
            Document = MapPicture.Of(Map, look, width, CellWidth.Of)
                .Select(l => new Block { Runs = l.Runs, Indent = (room - width) / 2 }).ToItems(),
            Follow = MapPicture.AnchorOf(Node),
            Reveal = Returns == 0 ? "" : MapPicture.AnchorOf(Node),
            RevealStamp = string.Create(CultureInfo.InvariantCulture, $"map {Returns}"),
        };
    }

    /// <summary>What the signs mean.</summary>
    private static string Legend => string.Join(
        "  ", Enum.GetValues<NodeState>().Reverse().Select(s => $"{MapWords.Sign(s).Text} {MapWords.Name(s)}"));

    private Pane Article()
    {
        Mark[] marks = [.. Places.Select((p, i) => new Mark(p, Tone.Decides, AnchorOf(i)))];
        return new Pane
        {
            Title = "The article",
            NamesSections = true,
            Head = [Told(), Block.Of("")],
            Note = Phrases.Retold(Shown.Bank),
            Document = ArticleDocument.Of(Shown.Bank, marks),
            Reveal = AnchorOf(Look),
            RevealStamp = string.Create(CultureInfo.InvariantCulture, $"words {Returns}/{Cursor}/{Look}"),
        };
    }

    /// <summary>"2 of 3  ✗ Anna Berg doubts: …"</summary>
    private Block Told()
    {
        string place = Places.Count < 2 ? "" : $"{Phrases.Number(Look + 1)} of {Phrases.Number(Places.Count)}  ";
        Run[] sign = Shown.Memory.IsEmpty ? [] : [MapWords.Sign(Shown.Memory.Of(Node)), new Run(" ")];
        Run[] missed = IsMissed(Node) ? [new Run($" ({MapWords.Missed})", Tone.Wrong)] : [];
        return new Block
        {
            Lead = [new Run(place, Tone.Dim), .. sign],
            Runs = [new Run(Map.Told(Node), Tone.Strong), .. missed],
        };
    }

    private static string AnchorOf(int place) => string.Create(CultureInfo.InvariantCulture, $"d{place}");
}
