using System.Text;
using Quiz.Core.Classroom;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Classroom;

public class ResultReaderTests
{
    private static readonly Pack Pack = Exam.Read(Exam.Key());

    private static readonly Written Sound = Written.Of(
        Pack.PlanFor("S017"), Pack.Id,
        new Went(Stage.Asking, 0), new Drafted("q1", new ChoiceAnswer(["a"])), Answer("q1", "a"),
        new Went(Stage.Asking, 1), Answer("q2", "b"), new Finished());

    [Fact]
    public void A_result_survives_being_written_and_read()
    {
        Result result = ResultReader.Read(Sound.File);
        Assert.True(result.IsWhole);
        Assert.Equal(new ResultHead(Pack.Id, "S017", 1, new Guid("01890a5d-ac96-774b-bcce-b302099a8057")), result.Head);
        Assert.Equal(Enumerable.Range(1, 7), result.Lines.Select(l => l.Number));
        Assert.Equal(Build.Noon.AddSeconds(6), result.HandedInAt);
        Assert.Equal(Receipt.Of(Sound.Lines[^1]), result.Receipt);
        Assert.Equal(Sound.File.Length, result.SoundLength);
        Assert.Equal(Sound.LastHash, result.LastHash);
    }

    /// <summary>What happens to files on their way, and what is wrong with them then.</summary>
    public static TheoryData<string, Func<Items<string>, IEnumerable<string>>, int, string, int> Ways => new()
    {
        { "a word changed", l =>
            l.Select((t, i) => i == 3 ? t.Replace("\"a\"", "\"b\"", StringComparison.Ordinal) : t), 7, "", 5 },
        { "the first line changed", l =>
            l.Select((t, i) => i == 0 ? t.Replace("S017", "S018", StringComparison.Ordinal) : t), 7, "", 2 },
        { "the last line changed", l =>
            l.Select((t, i) => i == 6 ? t.Replace("+01:00", "+02:00", StringComparison.Ordinal) : t), 7, "", 0 },
        { "a line taken out", l => l.Where((_, i) => i != 2), 6, "", 3 },
        { "a line put in", l => l.Take(3).Append(l[2]).Concat(l.Skip(3)), 8, "", 4 },
        { "two lines changed about", l => [.. l.Take(2), l[3], l[2], .. l.Skip(4)], 7, "", 3 },
        { "a line damaged", l => l.Select((t, i) => i == 3 ? t[..20] : t), 6, "4", 0 },
        { "a line damaged and another changed", l => l.Select((t, i) => i == 1 ? "?"
            : i == 4 ? t.Replace("\"index\":1", "\"index\":0", StringComparison.Ordinal)
            : t), 6, "2", 6 },
        { "the first line damaged", l => l.Select((t, i) => i == 0 ? "{}" : t), 6, "1", 0 },
        { "the end missing", l => l.Take(4), 4, "", 0 },
        { "an empty file", _ => [], 0, "", 0 },
        { "half a character in the id", l =>
            l.Select((t, i) => i == 0 ? t.Replace("S017", @"S\ud800", StringComparison.Ordinal) : t), 6, "1", 0 },
        { "half a character in a name", l => l.Select((t, i) => i == 0
            ? t.Replace("\"pack\"", @"""\udc00"":1,""pack""", StringComparison.Ordinal)
            : t), 6, "1", 0 },
        { "half a character in an answer", l =>
            l.Select((t, i) => i == 3 ? t.Replace("\"a\"", @"""\udfff""", StringComparison.Ordinal) : t), 6, "4", 0 },
        { "a number out of all bounds", l => l.Select((t, i) => i == 3
            ? t.Replace("\"seconds\":1.5", "\"seconds\":1e999", StringComparison.Ordinal)
            : t), 6, "4", 0 },
        { "a kind that nobody knows", l =>
            l.Select((t, i) => i == 1 ? t.Replace("\"went\"", "\"flew\"", StringComparison.Ordinal) : t), 6, "2", 0 },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_is_wrong_with_a_result_is_named_and_its_good_lines_are_kept(
        string name, Func<Items<string>, IEnumerable<string>> change, int good, string damaged, int misfit)
    {
        Result result = ResultReader.Read(
            Bytes(change(Sound.Lines.Select(Encoding.UTF8.GetString).ToItems()).Select(l => l + "\n")));
        Assert.Equal((name, good, damaged, misfit),
            (name, result.Lines.Count, string.Join(' ', result.Damaged.Select(d => d.Line)), result.FirstMisfit ?? 0));
    }

    [Fact]
    public void Line_ends_a_mark_at_the_beginning_and_empty_lines_change_nothing()
    {
        Result result = ResultReader.Read(
            Bytes(["\uFEFF", .. Sound.Lines.Select(l => Encoding.UTF8.GetString(l) + "\r\n"), "\r\n", "  \n"]));
        Assert.True(result.IsWhole);
        Assert.Equal(Receipt.Of(Sound.Lines[^1]), result.Receipt);
    }

    [Fact]
    public void A_line_that_was_not_written_to_its_end_is_cut_off_before_the_next_is_written()
    {
        byte[] torn = Sound.File[..^5];
        Result result = ResultReader.Read(torn);
        Assert.True(result.EndsTorn);
        Assert.Equal(6, result.Lines.Count);
        Assert.Equal(Sound.Lines.Take(6).Sum(l => l.Length + 1), result.SoundLength);
        Assert.False(result.IsHandedIn);
        Assert.Null(result.Receipt);
        Assert.True(ResultReader.Read(torn.AsMemory(0, (int)result.SoundLength)).IsWhole);
    }

    [Fact]
    public void A_last_line_without_its_line_end_is_whole()
    {
        Result result = ResultReader.Read(Sound.File.AsMemory()[..^1]);
        Assert.True(result.IsWhole);
        Assert.Equal(Sound.File.Length - 1, result.SoundLength);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_damage()
    {
        byte[] file = Sound.File;
        file[Sound.Lines[0].Length + 12] = 0xFF;
        Result result = ResultReader.Read(file);
        Assert.Equal(2, Assert.Single(result.Damaged).Line);
        Assert.Equal(6, result.Lines.Count);
        Assert.Null(result.FirstMisfit);
    }

    [Fact]
    public void A_line_says_nothing_of_right_or_wrong()
    {
        string line = Encoding.UTF8.GetString(Sound.Lines[3]);
        Assert.Equal(
            """{"n":4,"at":"2026-03-01T12:00:03.000+01:00","kind":"answer","question":"q1","answer":{"shape":"choice","options":["a"]},"certainty":2,"seconds":1.5,"shown":["b","a"],"before":"(hash)"}""",
            line.Replace(Chain.Hash(Sound.Lines[2]), "(hash)", StringComparison.Ordinal));
    }

    private static Unjudged Answer(string question, string option) =>
        new()
        {
            Question =
            question,
            Answer = new ChoiceAnswer([option]),
            Certainty = 2,
            Seconds = 1.5,
            Shown = ["b", "a"]
        };

    private static byte[] Bytes(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines));
}
