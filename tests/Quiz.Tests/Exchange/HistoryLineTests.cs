using System.Buffers;
using System.Text;
using System.Text.Json;
using Quiz.Core.Exchange;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Files.Exchange;
using Quiz.Files.Storage;
using Quiz.Tests.Storage;

namespace Quiz.Tests.Exchange;

public class HistoryLineTests
{
    private const string Line =
        """{"version":1,"id":"0195a3f0-0000-7000-8000-000000000001","session":"s1","number":3,"at":"2026-03-01T12:00:00.005+05:30","learner":"Zoë","bank":"lamp","bankHash":"ab","event":{"kind":"disputed","question":"q1","reason":"Why “oil”? \u202E\u001B"}}""";

    [Fact]
    public void An_event_can_be_read_by_people_and_comes_back_as_it_was()
    {
        HistoryPiece.Event piece = Assert.IsType<HistoryPiece.Event>(Read(Line));
        Assert.Equal(("s1", 3, "Zoë", Sample.Noon), (piece.Session, piece.Number, piece.Learner, piece.At));
        Assert.Equal(Sample.Noon.Offset, piece.At.Offset);
        Assert.Equal(new Disputed("q1", "Why “oil”? \u202E\u001B"), EventJson.Read(piece.Json));
        Assert.Equal(Line, Write(piece));
        Assert.Equal(Line, Write(piece with { Json = EventJson.Write(EventJson.Read(piece.Json)) }));
    }

    [Fact]
    public void A_bank_comes_as_its_text()
    {
        var piece = new HistoryPiece.BankText(Sample.Hash, Sample.Text);
        string line = Write(piece);
        Assert.Equal($$"""{"version":1,"bankHash":"{{Sample.Hash}}","bankText":"id: lamp\ntitle: The lamp\n"}""", line);
        HistoryPiece.BankText read = Assert.IsType<HistoryPiece.BankText>(Read(line));
        Assert.Equal(Sample.Hash, read.Hash);
        Assert.Equal(Sample.Text, read.Bytes.ToArray());
    }

    [Fact]
    public void What_a_newer_version_wrote_is_known_as_such() => Assert.Null(Read("""{"version":2,"anything":true}"""));

    [Theory]
    [InlineData("", "", "This is not JSON, or not all of a line.")]
    [InlineData("}}", "}", "This is not JSON, or not all of a line.")]
    [InlineData("\"version\":1,", "", "\"version\" is no whole number from 1 on.")]
    [InlineData("\"number\":3", "\"number\":0", "\"number\" is no whole number from 1 on.")]
    [InlineData("\"id\":\"0", "\"id\":\"x", "The id is no UUID.")]
    [InlineData("\"session\":\"s1\",", "",
        "A line is an event with id, session, number, at, learner, bank, bankHash and event, or a bank with bankHash and bankText.")]
    [InlineData("\"session\":\"s1\"", "\"session\":\"\"",
        "A line is an event with id, session, number, at, learner, bank, bankHash and event, or a bank with bankHash and bankText.")]
    [InlineData("\"learner\":\"Zoë\"", "\"learner\":7",
        "A line is an event with id, session, number, at, learner, bank, bankHash and event, or a bank with bankHash and bankText.")]
    [InlineData("+05:30", "", "\"at\" is no time such as 2026-03-01T12:00:00.000+01:00.")]
    [InlineData("Zoë", @"Zo\ud800", "A text has half a character: \\uD800 to \\uDFFF come in pairs.")]
    [InlineData("\"reason\"", @"""\ud800"":1,""reason""",
        "The event is none that this version of Quiz knows, or parts of it are missing.")]
    [InlineData("disputed", "invented",
        "The event is none that this version of Quiz knows, or parts of it are missing.")]
    [InlineData("\"kind\":\"disputed\",", "",
        "The event is none that this version of Quiz knows, or parts of it are missing.")]
    [InlineData("\"reason\"", "\"raison\"",
        "The event is none that this version of Quiz knows, or parts of it are missing.")]
    [InlineData("\"q1\"", "null", "The event is none that this version of Quiz knows, or parts of it are missing.")]
    [InlineData("Zoë", "\\uD800", "A text has half a character: \\uD800 to \\uDFFF come in pairs.")]
    public void What_is_damaged_says_how(string part, string instead, string expected) =>
        Assert.Equal(expected, Assert.Throws<MalformedLineException>(() =>
            Read(part.Length == 0 ? "nonsense" : Line.Replace(part, instead, StringComparison.Ordinal))).Message);

    [Fact]
    public void A_bank_with_another_text_is_refused() => Assert.Equal(
        "The bank's text is not the one that bankHash names.",
        Assert.Throws<MalformedLineException>(() =>
            Read($$"""{"version":1,"bankHash":"{{Sample.Hash}}","bankText":"id: other"}""")).Message);

    private static HistoryPiece? Read(string line) => HistoryLine.Read(Encoding.UTF8.GetBytes(line));

    private static string Write(HistoryPiece piece)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, JsonText.OneLine)) HistoryLine.Write(piece, json);
        return Encoding.UTF8.GetString(line.WrittenSpan);
    }
}
