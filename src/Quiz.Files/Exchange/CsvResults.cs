using Quiz.Core.Exchange;
using Quiz.Core.Questions;
using Quiz.Files.Formats;

namespace Quiz.Files.Exchange;

/// <summary>Results as a table.</summary>
public sealed class CsvResults(TextWriter output, TableForm form) : IResults
{
    private readonly CsvTable _csv =
        new(output, form, "learner", "question", "score", "points", "max", "mark", "parts", "proof", "reason");

    public void Write(Graded graded) =>
        _csv.Add(graded.Learner).Add(graded.Question).AddExactly(graded.Score).AddExactly(graded.Points)
            .AddExactly(graded.Max).AddExactly(graded.Mark)
            .Add(string.Join('|', graded.Parts.Select(InShort)))
            .Add(graded.Proof is { } proof ? Graded.Word(proof) : null)
            .Add(graded.Reason).EndRow();

    public void Dispose() => _csv.Dispose();

    /// <summary>
    /// "1=lamp ✓", with what is said about it in brackets; an id that is the text itself stands there once.
    /// </summary>
    private static string InShort(VerdictPart part)
    {
        string what = part.Id == part.Given ? part.Given : $"{part.Id}={part.Given}";
        return $"{what} {(part.IsRight ? "✓" : "✗")}{(part.Note is { } note ? $" ({note})" : "")}";
    }
}
