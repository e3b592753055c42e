namespace CommunityBot.Messages;

/// <summary>How old an event may be. Platforms deliver again within hours; what comes after days is somebody playing it again.</summary>
public static class EventAge
{
    /// <summary>How long <see cref="IInbox"/> remembers what was taken in.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(14);

    /// <summary>Well before it is forgotten, whatever two clocks say of a day.</summary>
    private static readonly TimeSpan s_most = TimeSpan.FromDays(7);

    /// <summary>Whether it is acknowledged and left alone.</summary>
    public static bool IsTooOld(IncomingMessage message, DateTimeOffset now) => now - message.SentAt > s_most;
}
