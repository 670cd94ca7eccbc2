namespace Quiz.Running;

/// <summary>
/// The learner's clock in whole milliseconds, as the history keeps it: a sitting taken up again equals the one that was
/// left.
/// </summary>
internal static class Clock
{
    public static DateTimeOffset Now(TimeProvider time)
    {
        DateTimeOffset now = time.GetLocalNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
    }
}
