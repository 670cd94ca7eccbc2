using System.Text;

namespace Quiz.Files.Exchange;

/// <summary>
/// A stream as UTF-8, where a byte order mark at its beginning says that it is UTF-16, as spreadsheets write "Unicode
/// text".
/// </summary>
public static class MarkedText
{
    public static Stream Utf8(Stream stream)
    {
        byte[] beginning = new byte[2];
        int read = stream.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false);
        var whole = new ReadAgain(beginning.AsMemory(0, read), stream);
        Encoding? encoding = beginning switch
        {
            [0xFF, 0xFE] => Encoding.Unicode,
            [0xFE, 0xFF] => Encoding.BigEndianUnicode,
            _ => null,
        };
        return encoding is null ? whole : Encoding.CreateTranscodingStream(whole, encoding, Encoding.UTF8);
    }

    /// <summary>A stream in front of which its beginning is put back.</summary>
    private sealed class ReadAgain(ReadOnlyMemory<byte> beginning, Stream rest) : Stream
    {
        private ReadOnlyMemory<byte> _beginning = beginning;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get =>
            throw new NotSupportedException(); set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (_beginning.IsEmpty) return rest.Read(buffer);
            int count = Math.Min(buffer.Length, _beginning.Length);
            _beginning.Span[..count].CopyTo(buffer);
            _beginning = _beginning[count..];
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
