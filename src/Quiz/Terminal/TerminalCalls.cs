using System.Runtime.InteropServices;

namespace Quiz.Terminal;

/// <summary>
/// The few C library calls that .NET does not offer: duplicating, polling and setting up a terminal (Unix only).
/// </summary>
/// <remarks>Every argument is blittable, so no marshalling code is generated at run time and a native build
/// works.</remarks>
internal static class TerminalCalls
{
    public const int Input = 0;
    public const int Output = 1;
    public const int Error = 2;
    public const short Readable = 1;
    public const short Writable = 4;
    public const int SuspendSignalLinux = 20;
    public const int SuspendSignalBsd = 18;

    /// <summary>Larger than any platform's <c>struct termios</c> (60 bytes on Linux, 72 on macOS).</summary>
    public const int TermiosBytes = 256;

    [StructLayout(LayoutKind.Sequential)]
    public struct PollEntry
    {
        public int Descriptor;
        public short Wanted;
        public short Found;
    }

    [DllImport("libc", EntryPoint = "dup")]
    public static extern int Duplicate(int descriptor);

    [DllImport("libc", EntryPoint = "dup2")]
    public static extern int DuplicateTo(int from, int to);

    [DllImport("libc", EntryPoint = "pipe")]
    public static extern int Pipe([Out] int[] readAndWrite);

    [DllImport("libc", EntryPoint = "close")]
    public static extern int Close(int descriptor);

    [DllImport("libc", EntryPoint = "poll", SetLastError = true)]
    public static extern int Poll([In, Out] PollEntry[] entries, nuint count, int milliseconds);

    [DllImport("libc", EntryPoint = "read", SetLastError = true)]
    public static extern nint Read(int descriptor, [Out] byte[] buffer, nuint count);

    [DllImport("libc", EntryPoint = "write", SetLastError = true)]
    public static extern nint Write(int descriptor, byte[] buffer, nuint count);

    [DllImport("libc", EntryPoint = "tcgetattr")]
    public static extern int GetAttributes(int descriptor, [Out] byte[] termios);

    [DllImport("libc", EntryPoint = "tcsetattr")]
    public static extern int SetAttributes(int descriptor, int when, byte[] termios);

    [DllImport("libc", EntryPoint = "ioctl")]
    public static extern int Control(int descriptor, nuint request, [In, Out] ushort[] size);

    [DllImport("libc", EntryPoint = "kill")]
    public static extern int Kill(int process, int signal);

    [DllImport("libc", EntryPoint = "_exit")]
    public static extern void ExitAtOnce(int code);
}
