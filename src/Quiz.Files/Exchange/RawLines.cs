using System.Text.Unicode;

namespace Quiz.Files.Exchange;

/// <summary>
/// The lines of a stream, one after another. Only one is held, and none that is longer than a line may be.
/// </summary>
/// <param name="longest">How many bytes a line may have; longer ones are passed over.</param>
public sealed class RawLines(Stream stream, int longest = RawLines.Longest)
{
    /// <summary>How many bytes a line may have, unless said otherwise: nobody's answer is a megabyte long.</summary>
    public const int Longest = 1 << 20;

    /// <summary>
    /// How much of a line that is too long is passed over before it is taken for one without an end: so many times what
    /// it may have.
    /// </summary>
    private const int MostPassed = 64;

    private const byte LineFeed = (byte)'\n';

    private readonly Stack<RawLine> _back = new();
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private long _number;
    private bool _isEndless;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The next line; null at the end.</summary>
    public RawLine? Next() => _back.TryPop(out RawLine line) ? line : Read();

    /// <summary>The next line that is not blank; null at the end.</summary>
    public RawLine? NextFilled()
    {
        RawLine? line;
        do line = Next();
        while (line is { IsBlank: true });
        return line;
    }

    /// <summary>Gives a line back, to be read again.</summary>
    public void Return(RawLine line) => _back.Push(line.Kept());

    private RawLine? Read()
    {
        int searched = 0;
        while (true)
        {
            int at = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf(LineFeed);
            if (at >= 0) return Take(searched + at, 1);
            searched = _end - _start;
            if (searched > longest) return Skip();
            if (!Fill()) return searched > 0 ? Take(searched, 0) : null;
        }
    }

    private RawLine Take(int length, int lineEnd)
    {
        ReadOnlyMemory<byte> bytes = _buffer.AsMemory(_start, length);
        _start += length + lineEnd;
        _number++;
        if (length > longest) return TooLong();
        if (bytes.Span.StartsWith(ByteOrderMark)) bytes = bytes[ByteOrderMark.Length..]; // also where files were joined
        if (bytes.Span.EndsWith("\r"u8)) bytes = bytes[..^1];
        // UTF-16 without a mark is UTF-8 by its form, with zeros in it.
        return new RawLine(_number, bytes, Utf8.IsValid(bytes.Span) && !bytes.Span.Contains((byte)0)
            ? null
            : "The line is not UTF-8. Save the file in that encoding; in a spreadsheet it is called \"CSV UTF-8\".");
    }

    /// <summary>Drops the rest of a line without holding it.</summary>
    private RawLine Skip()
    {
        int at;
        long passed = 0;
        do
        {
            passed += _end - _start;
            _isEndless = passed > (long)MostPassed * longest;
            if (_isEndless) return Endless();
            _start = _end = 0;
            if (!Fill()) break;
            at = _buffer.AsSpan(0, _end).IndexOf(LineFeed);
            if (at >= 0) _start = at + 1;
        }
        while (at < 0);
        _number++;
        return TooLong();
    }

    private RawLine TooLong() => new(_number, default,
        FormattableString.Invariant($"The line is longer than {longest >> 20} MB and was passed over."));

    private RawLine Endless()
    {
        _start = _end = 0;
        return new RawLine(
            ++_number, default, "The line has no end: it was passed over, and nothing behind it is read.");
    }

    /// <summary>Reads on behind what is held; false at the end of the stream.</summary>
    private bool Fill()
    {
        if (_isEndless) return false;
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        int read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
