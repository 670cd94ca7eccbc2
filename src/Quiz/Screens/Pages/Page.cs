using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Screens.Charts;

namespace Quiz.Screens.Pages;

/// <summary>
/// What a screen shows: a header, one or two panes, a line that says how things stand. The footer follows from the
/// bindings.
/// </summary>
internal sealed record Page
{
    public required string Title { get; init; }

    /// <summary>Where the learner is and how it goes, at the right of the header.</summary>
    public string Progress { get; init; } = "";

    public required Items<Pane> Panes { get; init; }

    /// <summary>The pane that is in front where only one fits.</summary>
    public int Front { get; init; }

    /// <summary>How the panes share the room where two fit.</summary>
    public PaneBalance Balance { get; init; }

    /// <summary>The verdict, or what was just done.</summary>
    public Run Status { get; init; } = new("");

    /// <summary>
    /// What can be turned to, in the place of the status where that is empty; the anchor of a run is what a click on it
    /// means.
    /// </summary>
    public Items<Run> Tabs { get; init; }
}

/// <summary>A framed document.</summary>
internal sealed record Pane
{
    public required string Title { get; init; }

    public string Label { get; init; } = "";

    /// <summary>What stays at the top while the document scrolls beneath it.</summary>
    public Items<Block> Head { get; init; }

    /// <summary>Said in the lower edge of the frame.</summary>
    public string Note { get; init; } = "";

    public required Items<Block> Document { get; init; }

    /// <summary>A picture that is shown below the head, in the place of the document.</summary>
    public Chart? Chart { get; init; }

    /// <summary>
    /// Where to scroll to: a run's or a section's anchor. It is followed once for each <see cref="RevealStamp"/>.
    /// </summary>
    public string? Reveal { get; init; }

    public string? RevealStamp { get; init; }

    /// <summary>The anchor of runs that are kept in view, such as the sentence under the cursor.</summary>
    public string? Follow { get; init; }

    /// <summary>
    /// Whether its lines may be as long as it is wide, as the rows of a table are; sentences so long are hard to read.
    /// </summary>
    public bool IsWide { get; init; }

    /// <summary>Whether the frame is named after the section at the top of it.</summary>
    public bool NamesSections { get; init; }

    /// <summary>The field to type in below the document, if the screen has one.</summary>
    public Field? Field { get; init; }
}

/// <summary>How two panes share a terminal with room for both.</summary>
internal enum PaneBalance
{
    /// <summary>Halves side by side; stacked, the question gets the larger part.</summary>
    Usual,

    /// <summary>Stacked, both get half: the answer is looked for in the article.</summary>
    Even,

    /// <summary>Stacked, the question gets everything: it has two lists to show, or the article is closed.</summary>
    QuestionWhole,

    /// <summary>One of the two has everything at any size: it is read from afar.</summary>
    Alone,

    /// <summary>
    /// The first is a picture, the second its numbers: they stand side by side also where an article and a question
    /// would not.
    /// </summary>
    Beside,
}

/// <summary>A line to type in, or several.</summary>
/// <param name="Id">A new id is a new line: the text is taken over from <paramref name="Text"/>.</param>
/// <param name="IsActive">Whether characters go into it.</param>
/// <param name="HasLines">Whether the text may run over several lines, so that Enter is one of its characters.</param>
internal sealed record Field(string Id, string Label, string Text, bool IsActive, bool HasLines = false);
