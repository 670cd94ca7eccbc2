using System.Text;
using Quiz.Files.Exchange;
using Quiz.Files.Storage;

namespace Quiz.Tests.Exchange;

public sealed class RosterFileTests : IDisposable
{
    private const string NotUtf8 = "list.csv:1: The line is not UTF-8. Save the file in that encoding; in a "
        + "spreadsheet it is called \"CSV UTF-8\".";
    private const string LoneReturn = "list.csv:1: The line ends are a carriage return alone, as old Macs wrote them. "
        + "Save the file anew; in a spreadsheet it is called \"CSV UTF-8\".";

    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("id,name\nS1,Ann Müller\nS2,Bo")]
    [InlineData("\uFEFFid,name\r\nS1,Ann Müller\r\nS2,Bo\r\n")]
    [InlineData("id;\"name, as in the register\";name\nS1;x;Ann Müller\nS2;;Bo")]
    [InlineData("name\tid\nAnn Müller\tS1\nBo\tS2")]
    [InlineData("Nachname;Vorname;ID\nMüller;Ann;S1\n;Bo;S2")]
    [InlineData("id,name,,\nS1,Ann Müller\nS2,Bo")]
    public void A_list_is_read(string list)
    {
        foreach (Encoding encoding in (Encoding[])[
            new UTF8Encoding(false),
            new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        ])
            Assert.Equal("S1 Ann Müller, S2 Bo",
                Read([.. encoding.Preamble, .. encoding.GetBytes(list.TrimStart('\uFEFF'))]));
        Assert.Equal("S1 Ann Müller, S2 Bo", Read(Encoding.UTF8.GetBytes(list)));
    }

    [Fact]
    public void A_list_of_ids_alone_is_one() => Assert.Equal("S1 , =S2 ", Read("id\nS1\n'=S2"u8.ToArray()));

    [Theory]
    [InlineData("id,name\rS1,Ann\rS2,Bo", LoneReturn)]
    [InlineData("\uFEFFid,name\rS1,Ann\r", LoneReturn)]
    [InlineData("id\rS1\rS2", LoneReturn)]
    [InlineData("id,the name, first\nS1,Ann\nS2,Bo",
        "list.csv:1: The header has 3 cells, and no row more than 2. A heading with a comma in it stands in quotation marks.")]
    [InlineData("id,name\nS1,Ann\nS2,Lee, Bo",
        "list.csv:3: The row has 3 cells, and the header 2. A cell with a comma in it stands in quotation marks.")]
    [InlineData("id,\"name\nS1,Ann", "list.csv:1: A quotation mark is opened here and never closed.")]
    [InlineData("nothing\nS1",
        "The list \"list.csv\" has no column \"id\". Its first line says what the columns are: \"id,name\".")]
    public void A_fault_in_the_first_line_is_told_as_one_below_it(string list, string said) =>
        Assert.Equal(said, Fault(Encoding.UTF8.GetBytes(list)));

    [Fact]
    public void Another_encoding_is_told_in_the_first_line()
    {
        Assert.Equal(NotUtf8, Fault(Encoding.Latin1.GetBytes("id,prénom\nS1,Ann")));
        Assert.Equal(NotUtf8, Fault(Encoding.Unicode.GetBytes("id,name\nS1,Ann")));
        Assert.Equal(NotUtf8, Fault(Encoding.BigEndianUnicode.GetBytes("id,name\nS1,Ann")));
        Assert.Equal(NotUtf8.Replace(":1:", ":2:", StringComparison.Ordinal),
            Fault(Encoding.Latin1.GetBytes("id,name\nS1,André")));
    }

    private string Fault(byte[] list) => Assert.Throws<StorageException>(() => Read(list)).Message;

    private string Read(byte[] list)
    {
        File.WriteAllBytes(_path, list);
        return string.Join(", ", RosterFile.Read(_path, "list.csv").Select(s => $"{s.Id} {s.Name}"));
    }
}
