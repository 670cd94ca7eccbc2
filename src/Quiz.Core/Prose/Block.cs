namespace Quiz.Core.Prose;

/// <summary>
/// A paragraph of a document: it begins on a line of its own, and its later lines hang under its first word.
/// </summary>
public sealed record Block
{
    /// <summary>What stands before the text on the first line: a number, a symbol.</summary>
    public Items<Run> Lead { get; init; }

    public required Items<Run> Runs { get; init; }

    /// <summary>How many cells the whole block is moved to the right.</summary>
    public int Indent { get; init; }

    /// <summary>Whether an empty line stands before it.</summary>
    public bool SpaceBefore { get; init; }

    /// <summary>Whether a frame is drawn around it.</summary>
    public bool IsBoxed { get; init; }

    /// <summary>What a click on it means, in the words of the screen that made it.</summary>
    public string? Target { get; init; }

    /// <summary>Whether the learner's cursor is on it.</summary>
    public bool IsSelected { get; init; }

    /// <summary>The part of the document that it belongs to, if the document has parts.</summary>
    public Section? Section { get; init; }

    public static Block Of(string text, Tone tone = Tone.Text) => new() { Runs = [new Run(text, tone)] };

    public string Text => string.Concat(Lead.Concat(Runs).Select(r => r.Text));
}

/// <summary>A part of a document, as a frame around it names it.</summary>
/// <param name="Id">Names the part, to scroll to it.</param>
/// <param name="Label">A short address, such as "¶7".</param>
public sealed record Section(string Id, string Title, string Label);
