using CsvHelper;
using Quiz.Core.Exchange;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Exchange;

/// <summary>Results as a table with a header (RFC 4180).</summary>
internal sealed class CsvResults : IResults
{
    private readonly CsvWriter _csv;

    public CsvResults(TextWriter output)
    {
        _csv = CsvWriter.Create(output, leaveOpen: true);
        _csv.WriteRecord(["learner", "question", "score", "points", "max", "mark", "parts", "proof", "reason"]);
    }

    public void Write(Graded graded)
    {
        WriteText(graded.Learner);
        WriteText(graded.Question);
        _csv.WriteField(graded.Score);
        _csv.WriteField(graded.Points);
        _csv.WriteField(graded.Max);
        _csv.WriteField(graded.Mark);
        WriteText(string.Join('|', graded.Parts.Select(InShort)));
        WriteText(graded.Proof is { } proof ? Graded.Word(proof) : null);
        WriteText(graded.Reason);
        _csv.EndRecord();
    }

    public void Dispose() => _csv.Dispose();

    /// <summary>"1=lamp ✓", with what is said about it in brackets; an id that is the text itself stands there once.</summary>
    private static string InShort(VerdictPart part)
    {
        string what = part.Id == part.Given ? part.Given : $"{part.Id}={part.Given}";
        return $"{what} {(part.IsRight ? "✓" : "✗")}{(part.Note is { } note ? $" ({note})" : "")}";
    }

    private void WriteText(string? text) => _csv.WriteField(text is null ? null : Visible.Of(text, keepNewlines: true));
}
