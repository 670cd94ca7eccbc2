using System.Text.Unicode;
using Quiz.Core.Sessions;

namespace Quiz.Core.Classroom;

/// <summary>Reads a result from a file's bytes; never throws for content.</summary>
/// <remarks>Line ends that became CR LF on the way, a byte order mark and empty lines at the end change
/// nothing.</remarks>
public static class ResultReader
{
    public static Result Read(ReadOnlyMemory<byte> file)
    {
        var lines = new List<ResultLine>();
        var damaged = new List<DamagedLine>();
        ResultHead? head = null;
        string hash = "";
        int? misfit = null;
        bool followsDamage = false, isEndTorn = false;
        long sound = 0;
        ReadOnlyMemory<byte> last = default;
        foreach ((int number, int start, int length, bool isEnded) in Split(file.Span))
        {
            ReadOnlyMemory<byte> bytes = file.Slice(start, length);
            try
            {
                if (!Utf8.IsValid(bytes.Span)) throw new MalformedFileException("It has bytes that are no text.");
                if (number == 1) head = ResultJson.ReadHead(bytes);
                ResultLine line = ResultJson.Read(bytes.Span);
                if (number == 1 && line.Event is not Started)
                    throw new MalformedFileException("It does not begin like a result.");
                bool fits = line.Before == hash && line.Number == (lines.Count == 0 ? 1 : lines[^1].Number + 1);
                if (!fits && !followsDamage) misfit ??= number;
                lines.Add(line);
                (hash, followsDamage, isEndTorn) = (Chain.Hash(bytes.Span), false, false);
                last = bytes;
                sound = start + length + (isEnded ? LineEnd(file.Span, start + length) : 0);
            }
            catch (MalformedFileException e)
            {
                damaged.Add(new DamagedLine(number, e.Message));
                (followsDamage, isEndTorn) = (true, !isEnded);
            }
        }

        bool isHandedIn = lines.LastOrDefault()?.Event is Finished;
        return new Result
        {
            Head = head,
            Lines = lines.ToItems(),
            Damaged = damaged.ToItems(),
            FirstMisfit = misfit,
            LastHash = hash,
            Receipt = isHandedIn ? Receipt.Of(last.Span) : null,
            SoundLength = sound,
            EndsTorn = isEndTorn && damaged.Count == 1,
        };
    }

    /// <summary>The lines by place and length, without their ends; empty ones are passed over.</summary>
    private static List<(int Number, int Start, int Length, bool IsEnded)> Split(ReadOnlySpan<byte> file)
    {
        var lines = new List<(int, int, int, bool)>();
        int start = file.StartsWith("\uFEFF"u8) ? 3 : 0;
        for (int number = 1; start < file.Length; number++)
        {
            int end = file[start..].IndexOf((byte)'\n');
            int length = end < 0 ? file.Length - start : end;
            int kept = length > 0 && file[start + length - 1] == '\r' ? length - 1 : length;
            if (file.Slice(start, kept).ContainsAnyExcept(" \t\r"u8)) lines.Add((number, start, kept, end >= 0));
            start += length + 1;
        }

        return lines;
    }

    private static int LineEnd(ReadOnlySpan<byte> file, int at) => file[at] == '\r' ? 2 : 1;
}
