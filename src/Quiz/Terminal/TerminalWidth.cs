namespace Quiz.Terminal;

/// <summary>How wide the terminal is that results go to.</summary>
internal static class TerminalWidth
{
    /// <summary>
    /// As Linux numbers it (<c>asm-generic/ioctls.h</c>). Elsewhere the call takes its arguments in another way.
    /// </summary>
    private const nuint GetWindowSize = 0x5413;

    /// <summary>In cells; null where results do not go to a terminal, or it does not tell.</summary>
    /// <remarks>.NET sets a Unix terminal up before it tells how wide it is, and a command that only writes lines
    /// leaves it alone.</remarks>
    public static int? OfOutput()
    {
        if (Console.IsOutputRedirected) return null;
        if (OperatingSystem.IsWindows()) return Console.WindowWidth;
        ushort[] size = new ushort[4]; // rows, columns, and both in pixels
        return OperatingSystem.IsLinux() && TerminalCalls.Control(TerminalCalls.Output, GetWindowSize, size) == 0
            && size[1] > 0 ? size[1] : null;
    }
}
