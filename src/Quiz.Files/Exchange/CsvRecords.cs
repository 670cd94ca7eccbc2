using CsvHelper;
using Quiz.Core;
using Quiz.Files.Formats;

namespace Quiz.Files.Exchange;

/// <summary>
/// The records of a table. One with a fault costs itself only: reading goes on at the line after its first.
/// </summary>
/// <remarks>A quotation mark that is never closed would otherwise take everything after it for one cell.</remarks>
public sealed class CsvRecords(RawLines lines)
{
    private const byte Quote = (byte)'"';
    private const string Separators = ",;\t";
    private const byte CarriageReturn = (byte)'\r';
    private const string LoneReturn = "The line ends are a carriage return alone, as old Macs wrote them. Save the "
        + "file anew; in a spreadsheet it is called \"CSV UTF-8\".";
    private const string Unclosed = "A quotation mark is opened here and never closed.";
    private const string Misquoted = "The quotation marks do not fit. A cell with a quotation mark, a comma or a line "
        + "break in it stands in quotation marks, and those in it are doubled.";

    private CsvReaderOptions? _options;

    /// <summary>The next record that is not empty; null at the end.</summary>
    public CsvRecord? Next()
    {
        CsvRecord? record;
        do record = Read();
        while (record is { IsEmpty: true });
        return record;
    }

    private CsvRecord? Read()
    {
        if (lines.NextFilled() is not { } first) return null;
        if (first.Trouble is { } trouble) return new CsvRecord(first.Number, [], trouble);
        if (IsClosed(first.Bytes.Span)) return Split(first.Number, first.Bytes, []);

        // Between quotation marks a record goes on over the end of its line.
        var joined = new MemoryStream();
        joined.Write(first.Bytes.Span);
        var others = new List<RawLine>();
        while (joined.Length < RawLines.Longest && lines.Next() is { } line)
        {
            others.Add(line.Kept());
            if (line.Trouble is not null) break;
            joined.WriteByte((byte)'\n');
            joined.Write(line.Bytes.Span);
            if (!IsClosed(line.Bytes.Span))
                return Split(first.Number, joined.GetBuffer().AsMemory(0, (int)joined.Length), others);
        }

        return Fault(first.Number, others, Unclosed);
    }

    private CsvRecord Split(long number, ReadOnlyMemory<byte> bytes, List<RawLine> others)
    {
        try
        {
            _options ??= Options(bytes.Span);
            using var reader = CsvReader.Create(bytes, _options);
            if (!reader.Read()) return new CsvRecord(number, []);
            var cells = Enumerable.Range(0, reader.FieldCount)
                .Select(i => FormulaCell.Restored(reader.GetString(i)))
                .ToItems();
            return reader.Read()
                ? Fault(number, others, bytes.Span.Contains(CarriageReturn) ? LoneReturn : Misquoted)
                : new CsvRecord(number, cells);
        }
        catch (CsvFormatException)
        {
            return Fault(number, others, Misquoted);
        }
    }

    private CsvRecord Fault(long number, List<RawLine> others, string trouble)
    {
        for (int i = others.Count - 1; i >= 0; i--) lines.Return(others[i]);
        return new CsvRecord(number, [], trouble);
    }

    private static bool IsClosed(ReadOnlySpan<byte> line) => line.Count(Quote) % 2 == 0;

    private static CsvReaderOptions Options(ReadOnlySpan<byte> header) => CsvReaderOptions.Default with
    {
        HasHeader = false,
        Separator = Separator(header),
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    /// <summary>Some spreadsheets write semicolons or tabs for commas; the header shows it.</summary>
    /// <remarks>What stands outside quotation marks most often; of equals what comes first.</remarks>
    private static char Separator(ReadOnlySpan<byte> header)
    {
        var found = new List<char>();
        bool isQuoted = false;
        foreach (byte b in header)
        {
            if (b == Quote) isQuoted = !isQuoted;
            else if (!isQuoted && Separators.Contains((char)b, StringComparison.Ordinal)) found.Add((char)b);
        }

        return found.CountBy(c => c).OrderByDescending(c => c.Value).Select(c => c.Key).FirstOrDefault(Separators[0]);
    }
}
