using Quiz.Core.Prose;

namespace Quiz.Core.Exchange;

/// <summary>One line of a file with answers: who answered which question, and what was given.</summary>
/// <param name="Learner">Null if the file does not say.</param>
public sealed record GivenLine(string? Learner, string Question, Given Answer, Given Certainty, Given Proof)
{
    /// <summary>What a line is made of: the keys of an object, the columns of a table.</summary>
    public static Items<string> Keys { get; } = ["learner", "question", "answer", "certainty", "proof"];

    /// <param name="values">What was given under each of the <see cref="Keys"/>; null where the key is missing.</param>
    /// <exception cref="MalformedLineException">A value that must be there is missing, or is of the wrong
    /// kind.</exception>
    public static GivenLine Of(IReadOnlyList<Given?> values) => new(
        Word("learner", values[0]),
        Word("question", values[1]) ?? throw Missing("question"),
        values[2] ?? throw Missing("answer"),
        values[3] ?? new Given.Nothing(),
        values[4] ?? new Given.Nothing());

    private static string? Word(string key, Given? given) => given switch
    {
        null or Given.Nothing => null,
        Given.Text(var text) => NotBlank(text),
        Given.Cell(var text) => NotBlank(text),
        _ => throw new MalformedLineException($"\"{key}\" takes a text."),
    };

    private static string? NotBlank(string text) => Folding.Fold(text).Length == 0 ? null : text.Trim();

    private static MalformedLineException Missing(string key) => new(
        $"There is no \"{key}\". A line has a question, an answer (null for \"I don't know\") and, if you like, learner, certainty and proof.");
}
