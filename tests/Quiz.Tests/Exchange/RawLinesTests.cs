using System.Text;
using CsCheck;
using Quiz.Files.Exchange;

namespace Quiz.Tests.Exchange;

public class RawLinesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "1:a")]
    [InlineData("a\n", "1:a")]
    [InlineData("a\r\nb", "1:a 2:b")]
    [InlineData("\n\na\n", "1: 2: 3:a")]
    [InlineData("\uFEFFa\n\uFEFFb", "1:a 2:b")]
    [InlineData("a\rb\n", "1:a\rb")]
    public void Lines_are_counted_and_lose_their_ends(string text, string lines) =>
        Assert.Equal(lines, string.Join(' ', All(text)));

    /// <summary>However the bytes arrive and however long the lines are, they come out as they went in.</summary>
    [Fact]
    public void No_line_is_cut_or_joined() => Gen.Select(Gen.Int[0, 200_000].Array[0, 6], Gen.Int[1, 100_000]).Sample(
        (lengths, part) =>
        {
            string text = string.Concat(lengths.Select(n => new string('x', n) + "\n"));
            Assert.Equal(lengths.Select((n, i) => $"{i + 1}:{new string('x', n)}"), All(new Trickle(text, part)));
        },
        iter: 50);

    [Theory]
    [InlineData(RawLines.Longest, false)]
    [InlineData(RawLines.Longest + 1, true)]
    [InlineData(5 * RawLines.Longest, true)]
    public void A_line_that_is_too_long_is_passed_over(int length, bool isTooLong)
    {
        var lines = new RawLines(new Trickle(new string('x', length) + "\nb\n" + new string('x', length), 50_000));
        Assert.Equal(isTooLong, lines.Next()?.Trouble is not null);
        Assert.Equal("2:b", Show(lines.Next()));
        Assert.Equal(isTooLong, lines.Next()?.Trouble is not null);
        Assert.Null(lines.Next());
    }

    [Fact]
    public void A_line_without_end_is_not_held()
    {
        var lines = new RawLines(new Endless(200L * RawLines.Longest));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(lines.Next()?.Trouble);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 * RawLines.Longest);
        Assert.Null(lines.Next()); // nor is it read to an end that there may not be
    }

    [Fact]
    public void A_line_given_back_is_read_again()
    {
        var lines = new RawLines(new MemoryStream("a\nb\nc\n"u8.ToArray()));
        RawLine a = lines.Next()!.Value.Kept(), b = lines.Next()!.Value.Kept();
        lines.Return(b);
        lines.Return(a);
        Assert.Equal(["1:a", "2:b", "3:c"], All(lines));
    }

    private static IEnumerable<string> All(string text) => All(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static IEnumerable<string> All(Stream stream) => All(new RawLines(stream));

    private static IEnumerable<string> All(RawLines lines)
    {
        while (lines.Next() is { } line) yield return Show(line);
    }

    private static string Show(RawLine? line) => line is { } read
        ? FormattableString.Invariant($"{read.Number}:{Encoding.UTF8.GetString(read.Bytes.Span)}")
        : "";

    /// <summary>A stream that gives a few bytes at a time, as a pipe does.</summary>
    private sealed class Trickle(string text, int part) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, Math.Min(count, part));
    }

    /// <summary>So many bytes without a line's end, of which none is kept anywhere.</summary>
    private sealed class Endless(long length) : MemoryStream
    {
        private long _left = length;

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = (int)Math.Min(count, _left);
            buffer.AsSpan(offset, read).Fill((byte)'x');
            _left -= read;
            return read;
        }
    }
}
