using System.Globalization;
using CsvHelper;
using Quiz.Core.Prose;

namespace Quiz.Files.Formats;

/// <summary>A table for spreadsheets (RFC 4180), with a header, in which no text is taken for a formula.</summary>
public sealed class CsvTable : IDisposable
{
    private const int Decimals = 10;
    private const char ByteOrderMark = '\uFEFF';

    private readonly CsvWriter _csv;
    private readonly TableForm _form;

    public CsvTable(TextWriter output, TableForm form, params IEnumerable<string> columns)
    {
        _form = form;
        if (form.HasMark) output.Write(ByteOrderMark);
        _csv = CsvWriter.Create(output, CsvWriterOptions.Default with { Separator = form.Separator }, leaveOpen: true);
        foreach (string column in columns) Add(column);
        EndRow();
    }

    public CsvTable Add(string? text)
    {
        _csv.WriteField(text is null ? null : FormulaCell.Disarmed(Visible.Of(text, keepNewlines: true)));
        return this;
    }

    /// <summary>
    /// Without the last digits, where what is left of thirds shows; an empty cell where it is not defined.
    /// </summary>
    public CsvTable Add(double? figure) => AddExactly(figure is { } number ? Math.Round(number, Decimals) : null);

    /// <summary>To the last digit; an empty cell where it is not defined.</summary>
    public CsvTable AddExactly(double? figure)
    {
        if (_form.HasDecimalComma) _csv.WriteField(figure?.ToString(CultureInfo.InvariantCulture).Replace('.', ','));
        else _csv.WriteField(figure);
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
