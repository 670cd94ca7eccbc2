namespace Quiz.Tests.Plain;

/// <summary>A clock that is a second later each time it is looked at.</summary>
internal sealed class TickingClock : TimeProvider
{
    private DateTimeOffset _now = Lighthouse.Noon.ToUniversalTime();

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => _now = _now.AddSeconds(1);
}
