using CsvHelper;
using Quiz.Core.Prose;

namespace Quiz.Reports;

/// <summary>A table for spreadsheets (RFC 4180), with a header.</summary>
internal sealed class CsvTable : IDisposable
{
    private const int Decimals = 10;

    private readonly CsvWriter _csv;

    public CsvTable(TextWriter output, params IEnumerable<string> columns)
    {
        _csv = CsvWriter.Create(output, leaveOpen: true);
        _csv.WriteRecord([.. columns]);
    }

    public CsvTable Add(string? text)
    {
        _csv.WriteField(text is null ? null : Visible.Of(text, keepNewlines: true));
        return this;
    }

    /// <summary>Without the last digits, where what is left of thirds shows; an empty cell where it is not defined.</summary>
    public CsvTable Add(double? figure)
    {
        _csv.WriteField(figure is { } number ? Math.Round(number, Decimals) : null);
        return this;
    }

    public CsvTable Add(int? count)
    {
        _csv.WriteField(count);
        return this;
    }

    public void EndRow() => _csv.EndRecord();

    public void Dispose() => _csv.Dispose();
}
