using Quiz.Core;

namespace Quiz.Files.Exchange;

/// <summary>A record of a table.</summary>
/// <param name="Line">The line it begins in, from 1.</param>
/// <param name="Trouble">Why it cannot be used, in one sentence; null if it can.</param>
public sealed record CsvRecord(long Line, Items<string> Cells, string? Trouble = null)
{
    /// <summary>Spreadsheets leave such rows below a table.</summary>
    public bool IsEmpty => Trouble is null && Cells.All(string.IsNullOrWhiteSpace);
}
