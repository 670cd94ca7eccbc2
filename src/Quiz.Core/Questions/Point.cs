namespace Quiz.Core.Questions;

/// <summary>What a question turns on in its bank: a row of one of the tables, or a sentence.</summary>
/// <param name="Table"><see cref="Claim"/>, <see cref="Unsaid"/>, <see cref="Want"/> or <see cref="Sentence"/>.</param>
/// <param name="Id">The row's id, or the sentence's address ("supply.2").</param>
public sealed record Point(string Table, string Id)
{
    public const string Claim = "claim", Unsaid = "unsaid", Want = "want", Sentence = "sentence";
}
