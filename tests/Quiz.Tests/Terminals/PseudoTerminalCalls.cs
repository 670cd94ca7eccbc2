using System.Runtime.InteropServices;

namespace Quiz.Tests.Terminals;

/// <summary>The C library calls behind <see cref="PseudoTerminal"/> (glibc on Linux).</summary>
internal static partial class PseudoTerminalCalls
{
    public const int ReadWrite = 2;
    public const int NoControllingTerminal = 0x100;
    public const int CloseOnExec = 0x80000;
    public const short NewSession = 0x80;
    public const short DefaultSignals = 0x04;
    public const nuint SetWindowSize = 0x5414;
    public const int OpaqueBytes = 512;

    [StructLayout(LayoutKind.Sequential)]
    public struct WindowSize
    {
        public ushort Rows;
        public ushort Columns;
        public ushort PixelWidth;
        public ushort PixelHeight;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct PollEntry
    {
        public int Descriptor;
        public short Wanted;
        public short Found;
    }

    [LibraryImport("libc", SetLastError = true)]
    public static partial int posix_openpt(int flags);

    [LibraryImport("libc", SetLastError = true)]
    public static partial int grantpt(int master);

    [LibraryImport("libc", SetLastError = true)]
    public static partial int unlockpt(int master);

    [LibraryImport("libc")]
    public static partial int ptsname_r(int master, Span<byte> name, nuint length);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    public static partial int open(string path, int flags);

    [LibraryImport("libc")]
    public static partial int close(int descriptor);

    [LibraryImport("libc", SetLastError = true)]
    public static partial nint read(int descriptor, Span<byte> buffer, nuint count);

    [LibraryImport("libc", SetLastError = true)]
    public static partial nint write(int descriptor, ReadOnlySpan<byte> buffer, nuint count);

    [LibraryImport("libc", SetLastError = true)]
    public static partial int poll(Span<PollEntry> entries, nuint count, int milliseconds);

    [LibraryImport("libc", SetLastError = true)]
    public static partial int ioctl(int descriptor, nuint request, ref WindowSize size);

    [LibraryImport("libc", SetLastError = true)]
    public static partial int tcgetattr(int descriptor, Span<byte> termios);

    [LibraryImport("libc", SetLastError = true)]
    public static partial int kill(int process, int signal);

    [LibraryImport("libc", SetLastError = true)]
    public static partial int waitpid(int process, out int status, int options);

    [LibraryImport("libc")]
    public static partial int posix_spawn_file_actions_init(Span<byte> actions);

    [LibraryImport("libc")]
    public static partial int posix_spawn_file_actions_destroy(Span<byte> actions);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int posix_spawn_file_actions_addopen(
        Span<byte> actions, int descriptor, string path, int flags, uint mode);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int posix_spawn_file_actions_addchdir_np(Span<byte> actions, string path);

    [LibraryImport("libc")]
    public static partial int posix_spawnattr_init(Span<byte> attributes);

    [LibraryImport("libc")]
    public static partial int posix_spawnattr_destroy(Span<byte> attributes);

    [LibraryImport("libc")]
    public static partial int posix_spawnattr_setflags(Span<byte> attributes, short flags);

    [LibraryImport("libc")]
    public static partial int posix_spawnattr_setsigdefault(Span<byte> attributes, ReadOnlySpan<byte> signals);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int posix_spawnp(out int process, string file, Span<byte> actions, Span<byte> attributes,
        string?[] arguments, string?[] environment);
}
