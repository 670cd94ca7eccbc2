using System.Globalization;
using Quiz.Core;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Screens.Pages;
using Quiz.Screens.Reports;

namespace Quiz.Screens;

/// <summary>
/// A class report to look through: tables of students and of questions that sort and search, a page behind each row.
/// </summary>
internal sealed record ReportScreen(ClassReport Report) : Screen
{
    /// <summary>Lines of the screen that are no rows: header, frame, heading of the columns, status, footer.</summary>
    private const int Around = 7;

    private readonly Items<Listing> _listings = Listings.Of(Report);

    /// <summary>Which table: 0 or 1.</summary>
    public int Which { get; init; }

    /// <summary>The column that it is sorted by, 0-based.</summary>
    public int SortedBy { get; init; }

    public bool IsDescending { get; init; }

    /// <summary>The words that rows must contain; empty for all.</summary>
    public string Sought { get; init; } = "";

    /// <summary>Whether they are being typed.</summary>
    public bool IsSeeking { get; init; }

    public int Cursor { get; init; }

    /// <summary>Whether the page of the row under the cursor is open.</summary>
    public bool IsOpen { get; init; }

    public override bool IsTyping => IsSeeking;

    private Listing Listing => _listings[Which];

    /// <summary>The rows that are found, in their order: sorted when that changes, not at every key.</summary>
    private Items<ListRow> Rows { get; init; } = Listings.Of(Report)[0].Sorted("", 0, isDescending: false);

    public Step Update(Command command, string key) => command switch
    {
        Command.LeaveField => (this with { IsSeeking = false, Sought = "" }).Sorted(),
        Command.Confirm when IsSeeking => this with { IsSeeking = false },
        Command.Confirm => this with { IsOpen = !IsOpen && !Rows.IsEmpty },
        Command.Close when IsOpen => this with { IsOpen = false },
        Command.Close => (this with { Sought = "" }).Sorted(),
        Command.Find when !IsOpen => (this with { IsSeeking = true, Sought = "" }).Sorted(),
        Command.NextSubject =>
            (this with { Which = 1 - Which, SortedBy = 0, IsDescending = false, Sought = "", IsOpen = false }).Sorted(),
        Command.Choose when !IsOpen && RowKey.Row(key) is >= 0 and var column && column < Listing.Columns.Count =>
            (this with { SortedBy = column, IsDescending = SortedBy == column && !IsDescending }).Sorted(),
        Command.Next when IsOpen => Moved(1),
        Command.Back when IsOpen => Moved(-1),
        Command.Up when IsOpen => Step.To(this, new Effect.ScrollLines(-1)),
        Command.Down when IsOpen => Step.To(this, new Effect.ScrollLines(1)),
        Command.Up => Moved(-1),
        Command.Down => Moved(1),
        Command.PageUp or Command.PageDown or Command.ToStart or Command.ToEnd when IsOpen =>
            Step.To(this, new Effect.Scroll(command)),
        Command.PageUp => Moved(-10),
        Command.PageDown => Moved(10),
        Command.ToStart => Moved(-Rows.Count),
        Command.ToEnd => Moved(Rows.Count),
        _ => this,
    };

    public Step Type(string text) => (this with { Sought = text.Trim() }).Sorted();

    /// <summary>A click on a row moves there; on the row under the cursor it opens the page.</summary>
    public Step Click(int row) => row == Cursor ? this with { IsOpen = true } : this with { Cursor = row };

    public Page Page(Size size) => new()
    {
        Title = $"{Report.Title} · report",
        Progress = $"{Phrases.Count(Report.Counted, "test")} · {Phrases.Count(Report.Questions.Count, "question")}",
        Panes = [IsOpen ? Opened() : Listed(size)],
        Status = new Run(Cautions.InShort(Report.Analysis) is [var first, ..] ? first : "", Tone.Dim),
    };

    private ReportScreen Sorted() => this with { Rows = Listing.Sorted(Sought, SortedBy, IsDescending), Cursor = 0 };

    private ReportScreen Moved(int by) =>
        this with { Cursor = Math.Clamp(Cursor + by, 0, Math.Max(0, Rows.Count - 1)) };

    private Pane Opened()
    {
        string id = Rows[Cursor].Id;
        return new Pane
        {
            Title = Which == 0 ? "Student" : "Question",
            Note = $"{Phrases.Number(Cursor + 1)} of {Phrases.Number(Rows.Count)}",
            Document = Which == 0
                ? ReportPages.Student(Report, Report.Students[int.Parse(id, CultureInfo.InvariantCulture)])
                : ReportPages.Question(Report, id),
            Reveal = "",
            RevealStamp = id,
        };
    }

    private Pane Listed(Size size)
    {
        Items<ListRow> rows = Rows;
        int room = Math.Max(1, size.Rows - Around - (IsSeeking ? 1 : 0));
        int first = Math.Clamp(Cursor - room / 2, 0, Math.Max(0, rows.Count - room));
        int[] widths = ListDocument.Widths(Listing, size.Columns - 4);
        string[] leftOut = [.. ListDocument.LeftOut(Listing, widths)];
        string noRoom = leftOut.Length == 0 ? "" : $" · no room for: {string.Join(", ", leftOut)}";
        return new Pane
        {
            IsWide = true,
            Title = $"{Listing.Name}{(Sought.Length > 0 ? $" with “{Sought}”" : "")}",
            Note =
                (rows.IsEmpty
                    ? "none"
                    : $"{Phrases.Number(first + 1)} to {Phrases.Number(Math.Min(rows.Count, first + room))} of {Phrases.Number(rows.Count)}")
                    + noRoom,
            Head = [ListDocument.Head(Listing, widths, SortedBy, IsDescending)],
            Document = rows.IsEmpty ? [Block.Of("Nothing has these words.", Tone.Dim)] : rows.Skip(first).Take(room)
                .Select((r, i) => ListDocument.Row(Listing, widths, r, first + i, first + i == Cursor)).ToItems(),
            Field = IsSeeking ? new Field("seek", "Search: ", "", IsActive: true) : null,
        };
    }
}
