namespace CommunityBot.Bot.Tests;

/// <summary>
/// A clock that stands still until it is set. What passed is what it was set forward by; setting it back takes nothing of that away. Timers
/// keep running on real time.
/// </summary>
public sealed class SettableClock(DateTimeOffset now) : TimeProvider
{
    private long _ticks = now.UtcTicks;
    private long _passed = TimeSpan.TicksPerDay;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref _ticks), TimeSpan.Zero);

    public override long GetTimestamp() => Volatile.Read(ref _passed);

    public void Advance(TimeSpan by)
    {
        Interlocked.Add(ref _ticks, by.Ticks);
        Interlocked.Add(ref _passed, Math.Max(0, by.Ticks));
    }
}
