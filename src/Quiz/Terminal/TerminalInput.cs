using System.Collections.Concurrent;
using System.Text;
using static Quiz.Terminal.TerminalCalls;

namespace Quiz.Terminal;

/// <summary>
/// Reads the keyboard on a thread of its own and hands each byte to the toolkit the moment it arrives.
/// </summary>
/// <remarks>
/// The toolkit looks at its input every 20 ms, spins for ever when the terminal is gone, and splits characters that
/// cross its 256-byte buffer. So it gets a silent pipe as descriptor 0, and this thread, which sleeps in the kernel
/// until there is something to read, fills the toolkit's own queue. <see cref="Dispose"/> puts the terminal back.
/// </remarks>
internal sealed class TerminalInput : IDisposable
{
    private readonly ConcurrentQueue<char> _queue;
    private readonly int _terminal;
    private readonly int[] _silence = [-1, -1];
    private readonly int[] _wake = [-1, -1];
    private readonly Thread _thread;
    private int _disposed;

    private TerminalInput(ConcurrentQueue<char> queue)
    {
        _queue = queue;
        _terminal = Duplicate(Input);
        if (_terminal < 0 || Pipe(_silence) != 0 || Pipe(_wake) != 0)
            throw new IOException("The terminal cannot be read: no file descriptors are left.");
        // A background thread: it must never keep a finished program alive.
        _thread = new Thread(ReadLoop) { IsBackground = true, Name = "Terminal input" };
    }

    /// <summary>Raised on the reading thread after characters were queued.</summary>
    public event Action? Arrived;

    /// <summary>Raised once on the reading thread when the terminal is gone.</summary>
    public event Action? Lost;

    /// <summary>
    /// Takes the keyboard over for a toolkit that is already in raw mode; <see cref="Start"/> begins to read.
    /// </summary>
    public static TerminalInput Take(ConcurrentQueue<char> queue) => new(queue);

    public void Start()
    {
        _ = DuplicateTo(_silence[0], Input);
        _thread.Start();
    }

    /// <summary>
    /// Stops reading and gives descriptor 0 back to the terminal. Safe to call twice and from any thread.
    /// </summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        // Closing the writing end first frees the toolkit's reader, should it have been caught inside a read.
        _ = Close(_silence[1]);
        _ = Write(_wake[1], [0], 1);
        _ = _thread.Join(TimeSpan.FromMilliseconds(200));
        _ = DuplicateTo(_terminal, Input);
        foreach (int descriptor in (int[])[_terminal, _silence[0], .. _wake])
            _ = Close(descriptor);
    }

    private void ReadLoop()
    {
        Decoder decoder = Encoding.UTF8.GetDecoder();
        byte[] bytes = new byte[4096];
        char[] text = new char[4096];
        PollEntry[] entries =
        [
            new() { Descriptor = _terminal, Wanted = Readable },
            new() { Descriptor = _wake[0], Wanted = Readable },
        ];
        while (Volatile.Read(ref _disposed) == 0)
        {
            // An interrupted poll (a signal, or Ctrl+Z and back) is simply begun again.
            if (Poll(entries, 2, -1) <= 0)
                continue;
            if (entries[1].Found != 0)
                return;
            nint count = Read(_terminal, bytes, (nuint)bytes.Length);
            if (count <= 0)
            {
                Lost?.Invoke();
                return;
            }
            int length = decoder.GetChars(bytes, 0, (int)count, text, 0);
            foreach (char c in text.AsSpan(0, length))
                _queue.Enqueue(c);
            Arrived?.Invoke();
        }
    }
}
