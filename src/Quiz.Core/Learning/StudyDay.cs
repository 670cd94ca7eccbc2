namespace Quiz.Core.Learning;

/// <summary>
/// The calendar day that learning belongs to: it begins some hours after midnight, so that a late evening is one day.
/// </summary>
/// <remarks>
/// By the clock on the wall, as in Anki: a day may have 23 or 25 hours where daylight saving begins or ends. What was
/// learnt keeps the day that the learner's clock showed then, also when they have moved to another zone since.
/// </remarks>
public static class StudyDay
{
    /// <summary>The hour at which a day begins, unless said otherwise.</summary>
    public const int UsualRollover = 4;

    /// <summary>The day on the clock that the time itself was read from.</summary>
    /// <param name="rollover">The hour at which a day begins, from 0 to 23.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such hour.</exception>
    public static DateOnly Of(DateTimeOffset at, int rollover = UsualRollover)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rollover, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rollover, 23);
        var day = DateOnly.FromDateTime(at.DateTime);
        return at.Hour < rollover ? After(day, -1) : day;
    }

    /// <summary>The day in a zone.</summary>
    /// <inheritdoc cref="Of(DateTimeOffset, int)"/>
    public static DateOnly Of(DateTimeOffset at, TimeZoneInfo zone, int rollover = UsualRollover) =>
        Of(TimeZoneInfo.ConvertTime(at, zone), rollover);

    /// <summary>
    /// The whole days from one to another; 0 if a clock was set back, so that time never runs backwards.
    /// </summary>
    public static int Between(DateOnly earlier, DateOnly later) => Math.Max(0, later.DayNumber - earlier.DayNumber);

    /// <summary>The day so many days later; the calendar's first or last day where it would end.</summary>
    public static DateOnly After(DateOnly day, int days) =>
        DateOnly.FromDayNumber(
            Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
