using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using static Quiz.Tests.Terminals.PseudoTerminalCalls;

namespace Quiz.Tests.Terminals;

/// <summary>
/// A program running in a terminal of its own, driven by a test: keys in, bytes out, signals, hang-up (Linux).
/// </summary>
/// <remarks>
/// The child leads a new session and the slave is the first terminal it opens, so that becomes its controlling
/// terminal. The slave stays open here too: its settings can be compared after the child has ended.
/// </remarks>
internal sealed class PseudoTerminal : IDisposable
{
    private const int Kill = 9;
    private const int NoHang = 1;

    /// <summary>
    /// HUP, INT, QUIT, PIPE, TERM, CONT, TSTP, TTIN and TTOU: what a test runner may have been told to ignore.
    /// </summary>
    private static readonly int[] UsualSignals = [1, 2, 3, 13, 15, 18, 20, 21, 22];

    private readonly StringBuilder _output = new();
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private readonly byte[] _settingsBefore;
    private int _master;
    private int _slave;
    private int? _exitCode;

    private PseudoTerminal(int columns, int rows)
    {
        _master = Check(posix_openpt(ReadWrite | NoControllingTerminal | CloseOnExec));
        _ = Check(grantpt(_master));
        _ = Check(unlockpt(_master));
        byte[] name = new byte[128];
        _ = Check(ptsname_r(_master, name, (nuint)name.Length) == 0 ? 0 : -1);
        SlavePath = Encoding.ASCII.GetString(name.AsSpan(0, name.AsSpan().IndexOf((byte)0)));
        _slave = Check(open(SlavePath, ReadWrite | NoControllingTerminal | CloseOnExec));
        Resize(columns, rows);
        _settingsBefore = ReadSettings();
    }

    public string SlavePath { get; }

    public int ProcessId { get; private set; }

    /// <summary>Everything the program has written to the terminal so far, as far as it was read.</summary>
    public string Output => _output.ToString();

    public TerminalModes Modes => new(Output);

    /// <summary>Whether line settings (echo, line mode, signals…) are as they were before the program ran.</summary>
    public bool SettingsAreUnchanged => ReadSettings().AsSpan().SequenceEqual(_settingsBefore);

    /// <summary>Starts a program; its name is looked up on the path.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="folder">The working folder, or null for this process's own.</param>
    /// <param name="environment">Variables to add to this process's environment; null removes one.</param>
    /// <param name="columns">The width in cells.</param>
    /// <param name="rows">The height in cells.</param>
    public static PseudoTerminal Start(IReadOnlyList<string> command, string? folder = null,
        IReadOnlyDictionary<string, string?>? environment = null, int columns = 100, int rows = 30)
    {
        PseudoTerminal terminal = new(columns, rows);
        terminal.Spawn(command, folder, environment ?? new Dictionary<string, string?>());
        return terminal;
    }

    /// <summary>Types text; a control character is itself (<c>"\u0003"</c> is Ctrl+C).</summary>
    public void Send(string keys)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(keys);
        if (write(_master, bytes, (nuint)bytes.Length) != bytes.Length)
            throw new IOException("The terminal does not take input.");
    }

    /// <summary>Reads until the text appears after position <paramref name="from"/> of <see cref="Output"/>.</summary>
    public bool WaitFor(string text, int from = 0, double seconds = 10) =>
        WaitFor(output => output.IndexOf(text, Math.Min(from, output.Length), StringComparison.Ordinal) >= 0, seconds);

    /// <summary>Reads until the output satisfies the condition or the time is over.</summary>
    public bool WaitFor(Func<string, bool> condition, double seconds = 10)
    {
        long start = Stopwatch.GetTimestamp();
        while (!condition(Output))
        {
            TimeSpan left = TimeSpan.FromSeconds(seconds) - Stopwatch.GetElapsedTime(start);
            if (left <= TimeSpan.Zero)
                return false;
            ReadSome((int)Math.Min(50, left.TotalMilliseconds + 1));
        }
        return true;
    }

    /// <summary>Reads until nothing has come for a while.</summary>
    public void WaitForQuiet(double seconds = 0.3)
    {
        int length;
        do
        {
            length = _output.Length;
            _ = WaitFor(_ => false, seconds);
        }
        while (_output.Length != length);
    }

    public void Resize(int columns, int rows)
    {
        WindowSize size = new() { Columns = (ushort)columns, Rows = (ushort)rows };
        _ = Check(ioctl(_master, SetWindowSize, ref size));
    }

    public void Signal(int signal) => Check(kill(ProcessId, signal));

    /// <summary>Closes the terminal window: the program gets SIGHUP and end of file.</summary>
    public void HangUp()
    {
        Close(ref _slave);
        Close(ref _master);
    }

    /// <summary>Whether the program has ended by now.</summary>
    public bool HasEnded => WaitForExit(0) is not null;

    /// <summary>Waits for the end of the program.</summary>
    /// <returns>The exit code, minus the signal that killed it, or null when it still runs.</returns>
    public int? WaitForExit(double seconds = 10)
    {
        long start = Stopwatch.GetTimestamp();
        while (!IsReaped() && Stopwatch.GetElapsedTime(start).TotalSeconds < seconds)
            ReadSome(10);
        while (_exitCode is not null && ReadSome(20))
        {
        }
        return _exitCode;
    }

    /// <summary>Kills whatever still runs in the session and closes the terminal.</summary>
    public void Dispose()
    {
        if (_exitCode is null && ProcessId > 0)
        {
            _ = kill(-ProcessId, Kill);
            _ = kill(ProcessId, Kill);
            _ = waitpid(ProcessId, out _, 0);
            _exitCode = -Kill;
        }
        HangUp();
    }

    private void Spawn(IReadOnlyList<string> command, string? folder, IReadOnlyDictionary<string, string?> environment)
    {
        byte[] actions = new byte[OpaqueBytes];
        byte[] attributes = new byte[OpaqueBytes];
        byte[] signals = new byte[OpaqueBytes];
        foreach (int signal in UsualSignals)
            signals[(signal - 1) / 8] |= (byte)(1 << ((signal - 1) % 8));
        _ = posix_spawn_file_actions_init(actions);
        _ = posix_spawnattr_init(attributes);
        try
        {
            _ = posix_spawn_file_actions_addopen(actions, 0, SlavePath, ReadWrite, 0);
            _ = posix_spawn_file_actions_addopen(actions, 1, SlavePath, ReadWrite, 0);
            _ = posix_spawn_file_actions_addopen(actions, 2, SlavePath, ReadWrite, 0);
            if (folder is not null)
                _ = posix_spawn_file_actions_addchdir_np(actions, folder);
            // As from a login shell, even if the test runner was started with nohup or in the background.
            _ = posix_spawnattr_setsigdefault(attributes, signals);
            _ = posix_spawnattr_setflags(attributes, NewSession | DefaultSignals);
            string?[] arguments = [.. command, null];
            int error = posix_spawnp(out int process, command[0], actions, attributes, arguments, Merge(environment));
            if (error != 0)
                throw new IOException($"\"{command[0]}\" does not start: {Marshal.GetPInvokeErrorMessage(error)}.");
            ProcessId = process;
        }
        finally
        {
            _ = posix_spawn_file_actions_destroy(actions);
            _ = posix_spawnattr_destroy(attributes);
        }
    }

    private static string?[] Merge(IReadOnlyDictionary<string, string?> changes)
    {
        Dictionary<string, string?> all = new(StringComparer.Ordinal) { ["TERM"] = "xterm-256color" };
        foreach (System.Collections.DictionaryEntry entry in Environment.GetEnvironmentVariables())
            if (entry.Key is string name and not "TERM")
                all[name] = entry.Value as string;
        foreach ((string name, string? value) in changes)
            all[name] = value;
        return [.. all.Where(v => v.Value is not null).Select(v => $"{v.Key}={v.Value}"), null];
    }

    private bool IsReaped()
    {
        if (_exitCode is null && waitpid(ProcessId, out int status, NoHang) == ProcessId)
            _exitCode = (status & 0x7f) == 0 ? status >> 8 & 0xff : -(status & 0x7f);
        return _exitCode is not null;
    }

    private bool ReadSome(int milliseconds)
    {
        if (_master < 0)
        {
            Thread.Sleep(milliseconds);
            return false;
        }
        PollEntry[] entries = [new() { Descriptor = _master, Wanted = 1 }];
        if (poll(entries, 1, milliseconds) <= 0 || (entries[0].Found & 1) == 0)
            return false;
        byte[] bytes = new byte[65536];
        nint count = read(_master, bytes, (nuint)bytes.Length);
        if (count <= 0)
            return false;
        char[] text = new char[count + 2];
        _ = _output.Append(text, 0, _decoder.GetChars(bytes, 0, (int)count, text, 0));
        return true;
    }

    private byte[] ReadSettings()
    {
        byte[] settings = new byte[OpaqueBytes];
        _ = Check(tcgetattr(_slave, settings));
        return settings;
    }

    private static void Close(ref int descriptor)
    {
        if (descriptor >= 0)
            _ = close(descriptor);
        descriptor = -1;
    }

    private static int Check(int result) =>
        result >= 0 ? result : throw new IOException(Marshal.GetLastPInvokeErrorMessage());
}
