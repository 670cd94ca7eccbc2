namespace Quiz.Core.Prose;

/// <summary>
/// What a piece of text means to the reader's eye. Colour is never the only sign of it: the text itself carries a mark.
/// </summary>
public enum Tone
{
    Text,

    /// <summary>Less important than the text around it.</summary>
    Dim,

    /// <summary>More important: headings, prompts.</summary>
    Strong,

    /// <summary>A key of the keyboard.</summary>
    Key,

    /// <summary>The words that decide.</summary>
    Decides,

    /// <summary>The words that mislead.</summary>
    Misleads,

    /// <summary>The place to look at again.</summary>
    Place,

    /// <summary>Words that a search has found.</summary>
    Found,

    /// <summary>Words that the learner has marked.</summary>
    Marked,

    /// <summary>The words under the learner's cursor.</summary>
    Cursor,

    Right,

    Wrong,

    /// <summary>Struck out by the learner.</summary>
    Struck,
}
