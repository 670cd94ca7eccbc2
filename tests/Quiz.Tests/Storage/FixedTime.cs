namespace Quiz.Tests.Storage;

/// <summary>A clock that stands still, five and a half hours ahead of UTC.</summary>
internal sealed class FixedTime(DateTimeOffset now) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone { get; } =
        TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromMinutes(330), "test", "test");

    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
}
