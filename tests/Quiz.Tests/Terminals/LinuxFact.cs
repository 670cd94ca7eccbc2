namespace Quiz.Tests.Terminals;

/// <summary>A test that needs a pseudo-terminal.</summary>
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = LinuxOnly.Reason;
}

/// <summary>A table of tests that need a pseudo-terminal.</summary>
internal sealed class LinuxTheoryAttribute : TheoryAttribute
{
    public LinuxTheoryAttribute() => Skip = LinuxOnly.Reason;
}

/// <summary>Why a test is not run on this machine.</summary>
file static class LinuxOnly
{
    /// <summary>Null where it is run.</summary>
    public static string? Reason =>
        OperatingSystem.IsLinux()
            ? null
            : "The pseudo-terminal is driven through calls of the C library as Linux has them.";
}
