using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Plain.Lines;

namespace Quiz.Papers;

/// <summary>
/// Reads what stands on a paper beside an answer: the sentence that proves it, and how sure the student was.
/// </summary>
internal static class PaperProof
{
    /// <summary>The box "no sentence says this" was ticked.</summary>
    public const string NoSentence = "n";

    /// <returns>The proof, null where nothing was written, or why it is none.</returns>
    public static (Proof? Proof, string Trouble) Read(Bank bank, string line)
    {
        if (line == PaperKeys.Blank) return (null, "");
        if (line.Equals(NoSentence, StringComparison.OrdinalIgnoreCase)) return (Proof.None, "");
        (Items<string> sentences, string trouble) = PaperSentences.Read(bank, line);
        return trouble.Length > 0 ? (null, trouble)
            : sentences.Count > 1 ? (null, "A proof is one sentence, such as 1.2.")
            : (new Proof(sentences), "");
    }

    /// <returns>From 1 to 3, null where nothing was ringed, or why it is none.</returns>
    public static (int? Level, string Trouble) ReadCertainty(string line) => line == PaperKeys.Blank ? (null, "")
        : Numbers.Row(line, Certainty.Levels.Count) is >= 0 and var row ? (Certainty.Levels[row], "")
        : (null, $"How sure is 1, 2 or 3, not \"{line}\"; - where nothing is ringed.");
}
