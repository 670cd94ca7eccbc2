namespace Quiz.Core.Questions;

/// <summary>What a question turns on in its bank: a row of one of the tables, or a sentence.</summary>
/// <param name="Table"><see cref="Claim"/>, <see cref="Unsaid"/>, <see cref="Want"/> or <see cref="Sentence"/>.</param>
/// <param name="Id">The row's id, or the sentence's address ("supply.2").</param>
public sealed record Point(string Table, string Id)
{
    public const string Claim = "claim", Unsaid = "unsaid", Want = "want", Sentence = "sentence";

    /// <summary>"claim:not-alone".</summary>
    public override string ToString() => $"{Table}:{Id}";

    /// <summary>The point that <see cref="ToString"/> wrote; null if it wrote none.</summary>
    public static Point? Parse(string text) => text.Split(':') is [var table, var id] ? new Point(table, id) : null;
}
