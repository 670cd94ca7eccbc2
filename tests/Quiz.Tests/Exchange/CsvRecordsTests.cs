using System.Text;
using Quiz.Files.Exchange;

namespace Quiz.Tests.Exchange;

public class CsvRecordsTests
{
    [Theory]
    [InlineData("a,b\nc,d", "1:a/b 2:c/d")]
    [InlineData("a,b\r\n\r\nc,\r\n", "1:a/b 3:c/")]
    [InlineData("\"a\"\"b\",\"c,d\"", "1:a\"b/c,d")]
    [InlineData("\"a\n\nb\",c\nd,e", "1:a\n\nb/c 4:d/e")]
    [InlineData(" a , b", "1: a / b")]
    [InlineData(",,\na,b", "2:a/b")]
    [InlineData("a;b\n\"c;d\";e,f", "1:a/b 2:c;d/e,f")]
    [InlineData("a\tb\nc\td", "1:a/b 2:c/d")]
    [InlineData("a\nb", "1:a 2:b")]
    [InlineData("a,\"b;c;d\"\ne,f", "1:a/b;c;d 2:e/f")]
    [InlineData("a;\"b,c,d\"\ne;f", "1:a/b,c,d 2:e/f")]
    [InlineData("a,\"b\tc\td\"\ne,f", "1:a/b\tc\td 2:e/f")]
    [InlineData("a\t\"b,c;d\"\ne\tf", "1:a/b,c;d 2:e/f")]
    [InlineData("a,\"b\"\";;c\"\ne,f", "1:a/b\";;c 2:e/f")]
    [InlineData("a,\"b\n;;c\"\ne,f", "1:a/b\n;;c 3:e/f")]
    [InlineData("\"a;b\"\nc,d", "1:a;b 2:c/d")]
    [InlineData("a;b, c\nd;e", "1:a/b, c 2:d/e")]
    [InlineData("a,b; c\nd,e", "1:a/b; c 2:d/e")]
    [InlineData("a;b;c, d\ne;f;g", "1:a/b/c, d 2:e/f/g")]
    [InlineData("a,b\n'=1,'-x", "1:a/b 2:=1/-x")]
    [InlineData("a,b\n'tis,'-2", "1:a/b 2:'tis/'-2")]
    public void Records_are_read(string table, string records) => Assert.Equal(records, string.Join(' ', All(table)));

    [Theory]
    [InlineData("a,\"b\nc,d\ne,f", "1! 2:c/d 3:e/f")]
    [InlineData("a,\"b\nc,\"d\"\ne,f", "1! 2:c/d 3:e/f")]
    [InlineData("a,\"b\nc,\"d\ne,f", "1! 2! 3:e/f")]
    [InlineData("a,b\"c\nd,e\nf,\"g", "1! 2:d/e 3!")]
    [InlineData("a,\"b\"c\nd,e", "1! 2:d/e")]
    [InlineData("a,b\rc,d\ne,f", "1! 2:e/f")]
    public void A_fault_costs_one_line_and_reading_goes_on(string table, string records) =>
        Assert.Equal(records, string.Join(' ', All(table)));

    [Fact]
    public void A_cell_without_end_is_given_up()
    {
        using var table =
            new MemoryStream(Encoding.UTF8.GetBytes("a,\"b\n" + string.Concat(Enumerable.Repeat("c,d\n", 1_000_000))));
        Assert.Equal(["1!", "2:c/d", "3:c/d"], All(table).Take(3));
        Assert.InRange(table.Position, 0, 2 * RawLines.Longest); // it was not looked for to the end of the file
    }

    [Fact]
    public void A_line_that_cannot_be_read_does_not_hide_in_a_cell()
    {
        byte[] table = [.. "a,\"b\n"u8, 0xFF, .. "\nc\",d\ne,f"u8];
        Assert.Equal(["1!", "2!", "3!", "4:e/f"], All(new MemoryStream(table)));
    }

    private static IEnumerable<string> All(string table) => All(new MemoryStream(Encoding.UTF8.GetBytes(table)));

    private static IEnumerable<string> All(Stream table)
    {
        var records = new CsvRecords(new RawLines(table));
        while (records.Next() is { } record)
            yield return FormattableString.Invariant(
                $"{record.Line}{(record.Trouble is null ? ":" + string.Join('/', record.Cells) : "!")}");
    }
}
