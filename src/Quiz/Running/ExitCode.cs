namespace Quiz.Running;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The check found errors, or the thing asked for failed.</summary>
    public const int Failed = 1;

    public const int WrongUsage = 2;
}
