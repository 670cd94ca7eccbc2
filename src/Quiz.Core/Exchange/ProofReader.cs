using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Exchange;

/// <summary>Understands what was given as a proof: sentences, or an empty list for "no sentence says this".</summary>
internal sealed class ProofReader(SentenceAddresses sentences)
{
    private const string Key = "proof";

    /// <summary>The proof; null if none was given.</summary>
    /// <exception cref="MalformedLineException">It cannot be understood.</exception>
    public Proof? Read(Given given) => given switch
    {
        Given.Nothing => null,
        Given.Cell(var cell) =>
            Folding.Fold(cell).Length == 0 ? null : new Proof(sentences.Get(CellText.List(cell), Key)),
        Given.Text(var text) when Folding.Fold(text).Length == 0 => null,
        _ => new Proof(sentences.Get(given, Key)),
    };
}
