using System.Runtime.InteropServices;
using static Quiz.Terminal.TerminalCalls;

namespace Quiz.Running;

/// <summary>
/// Standard input, output or error, without .NET's console where that would leave traces on the terminal.
/// </summary>
/// <remarks>
/// On Unix the console's streams switch the terminal to application keys when they are first used, even where the
/// output is a pipe, and leave it so. Lines need none of that: the terminal's own editing is enough.
/// </remarks>
internal sealed class StandardStream : Stream
{
    private const int Interrupted = 4;
    private const int BrokenPipe = 32;

    private readonly int _descriptor;

    private StandardStream(int descriptor) => _descriptor = descriptor;

    /// <summary>Whether the reader of this output has gone.</summary>
    public bool IsBroken { get; private set; }

    public override bool CanRead => _descriptor == Quiz.Terminal.TerminalCalls.Input;

    public override bool CanWrite => !CanRead;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static Stream Input() => OperatingSystem.IsWindows()
        ? Console.OpenStandardInput()
        : new StandardStream(Quiz.Terminal.TerminalCalls.Input);

    public static Stream Output() => OperatingSystem.IsWindows()
        ? Console.OpenStandardOutput()
        : new StandardStream(Quiz.Terminal.TerminalCalls.Output);

    public static Stream Error() => OperatingSystem.IsWindows()
        ? Console.OpenStandardError()
        : new StandardStream(Quiz.Terminal.TerminalCalls.Error);

    public override int Read(byte[] buffer, int offset, int count)
    {
        byte[] bytes = new byte[count];
        nint read;
        while ((read = Quiz.Terminal.TerminalCalls.Read(_descriptor, bytes, (nuint)count)) < 0) WaitOrThrow(Readable);
        bytes.AsSpan(0, (int)read).CopyTo(buffer.AsSpan(offset));
        return (int)read;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        byte[] bytes = buffer[offset..(offset + count)];
        while (bytes.Length > 0)
        {
            nint written = Quiz.Terminal.TerminalCalls.Write(_descriptor, bytes, (nuint)bytes.Length);
            if (written >= 0) bytes = bytes[(int)written..];
            else if (IsBroken = Marshal.GetLastPInvokeError() == BrokenPipe) return; // "| head" has seen enough
            else WaitOrThrow(Writable);
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>
    /// A call that a signal cut short is made again, and one that would block, where someone has set that, when it can
    /// go on.
    /// </summary>
    private void WaitOrThrow(short wanted)
    {
        int error = Marshal.GetLastPInvokeError();
        if (error == Interrupted) return;
        int wouldBlock = OperatingSystem.IsLinux() ? 11 : 35;
        if (error != wouldBlock) throw new IOException(Marshal.GetPInvokeErrorMessage(error));
        _ = Poll([new PollEntry { Descriptor = _descriptor, Wanted = wanted }], 1, -1);
    }
}
