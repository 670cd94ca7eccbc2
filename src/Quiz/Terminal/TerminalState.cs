using System.Text;
using static Quiz.Terminal.TerminalCalls;

namespace Quiz.Terminal;

/// <summary>
/// The line settings (<c>termios</c>) of a terminal, kept as opaque bytes, and the escape sequences around a session.
/// </summary>
internal sealed class TerminalState
{
    /// <summary>Remembers the window title; a terminal without a title stack ignores it.</summary>
    public const string Enter = "\e[22;0t";

    /// <summary>
    /// What the toolkit leaves behind: style, cursor shape, cursor, application keys (set by .NET's console), title.
    /// </summary>
    public const string Leave = "\e[0m\e[0 q\e[?25h\e[?1l\e>\e[23;0t";

    /// <summary>What the toolkit itself switches off when it can: paste marks, mouse, alternate screen.</summary>
    public const string LeaveScreen = "\e[?2004l\e[?1003l\e[?1015l\e[?1006l\e[0m\e[?1049l";

    /// <summary>The toolkit's modes again, after a suspension.</summary>
    public const string EnterScreen = "\e[?1049h\e[2J\e[?25l\e[?1003h\e[?1015h\e[?1006h\e[?2004h";

    private const int Now = 0;

    private readonly byte[] _settings = new byte[TermiosBytes];

    private TerminalState()
    {
    }

    /// <summary>Reads the settings of descriptor 0, or null where there are none (Windows, no terminal).</summary>
    public static TerminalState? Read()
    {
        if (OperatingSystem.IsWindows())
            return null;
        TerminalState state = new();
        return GetAttributes(Input, state._settings) == 0 ? state : null;
    }

    /// <summary>Puts the settings back. The terminal may be gone by now, so failing is not an error.</summary>
    public void Apply(int descriptor) => _ = SetAttributes(descriptor, Now, _settings);

    /// <summary>Writes to the terminal without the toolkit and without .NET's console, which may hold locks.</summary>
    public static void Send(string sequences)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(sequences);
        _ = Write(Output, bytes, (nuint)bytes.Length);
    }
}
