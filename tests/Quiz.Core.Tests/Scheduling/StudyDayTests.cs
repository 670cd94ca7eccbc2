using System.Globalization;
using Quiz.Core.Learning;

namespace Quiz.Core.Tests.Scheduling;

public class StudyDayTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("2026-03-10T12:00:00+01:00", "2026-03-10")]
    [InlineData("2026-03-11T03:59:59+01:00", "2026-03-10")]
    [InlineData("2026-03-11T04:00:00+01:00", "2026-03-11")]
    [InlineData("2026-01-01T00:30:00+01:00", "2025-12-31")]
    [InlineData("0001-01-01T00:30:00+00:00", "0001-01-01")]
    public void A_late_evening_belongs_to_the_day_before(string at, string day) =>
        Assert.Equal(Day(day), StudyDay.Of(At(at)));

    [Theory]
    [InlineData(0, "2026-03-11")]
    [InlineData(1, "2026-03-11")]
    [InlineData(2, "2026-03-10")]
    [InlineData(23, "2026-03-10")]
    public void The_hour_at_which_a_day_begins_can_be_chosen(int rollover, string day) =>
        Assert.Equal(Day(day), StudyDay.Of(At("2026-03-11T01:00:00+01:00"), rollover));

    [Theory]
    [InlineData(-1)]
    [InlineData(24)]
    public void There_are_24_such_hours(int rollover) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StudyDay.Of(At("2026-03-11T01:00:00+01:00"), rollover));

    /// <summary>In Berlin the clock goes from 2 to 3 on 29 March 2026, and from 3 back to 2 on 25 October.</summary>
    [Theory]
    [InlineData("2026-03-29T01:59:59Z", "2026-03-28")] // 03:59:59, in summer time
    [InlineData("2026-03-29T02:00:00Z", "2026-03-29")] // 04:00
    [InlineData("2026-10-25T00:30:00Z", "2026-10-24")] // the first 02:30
    [InlineData("2026-10-25T01:30:00Z", "2026-10-24")] // the second
    [InlineData("2026-10-25T02:59:59Z", "2026-10-24")] // 03:59:59, in winter time
    [InlineData("2026-10-25T03:00:00Z", "2026-10-25")]
    public void The_clock_on_the_wall_counts_when_daylight_saving_begins_and_ends(string at, string day) =>
        Assert.Equal(Day(day), StudyDay.Of(At(at), Berlin));

    [Fact]
    public void The_same_moment_is_another_day_elsewhere()
    {
        DateTimeOffset moment = At("2026-03-10T20:00:00Z");
        Assert.Equal(Day("2026-03-10"), StudyDay.Of(moment, Berlin));
        Assert.Equal(Day("2026-03-11"), StudyDay.Of(moment, TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo")));
    }

    [Fact]
    public void Time_never_runs_backwards()
    {
        Assert.Equal(0, StudyDay.Between(Day("2026-03-10"), Day("2026-03-01")));
        Assert.Equal(366, StudyDay.Between(Day("2028-01-01"), Day("2029-01-01")));
    }

    [Fact]
    public void The_calendar_ends() => Assert.Equal(DateOnly.MaxValue, StudyDay.After(DateOnly.MaxValue, 36500));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTimeOffset At(string at) => DateTimeOffset.Parse(at, CultureInfo.InvariantCulture);
}
