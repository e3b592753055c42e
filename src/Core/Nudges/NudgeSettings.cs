

namespace CommunityBot.Nudges;

/// <summary>When somebody wants to be reminded of a meeting.</summary>
[Flags]
public enum MeetingNudges
{
    None = 0,

    /// <summary>前一天.</summary>
    DayBefore = 1,

    /// <summary>兩小時前.</summary>
    TwoHoursBefore = 2,

    Both = DayBefore | TwoHoursBefore,
}

/// <summary>What somebody wants to be nudged about, and when (提醒).</summary>
public sealed record NudgeSettings
{
    public static readonly NudgeSettings Usual = new();

    public MeetingNudges Meetings { get; init; } = MeetingNudges.DayBefore;

    /// <summary>What is due, and quotas that fall behind.</summary>
    public bool Deadlines { get; init; } = true;

    /// <summary>The weekly digest (週報) for conveners and officers.</summary>
    public bool Digest { get; init; } = true;

    public QuietHours Quiet { get; init; } = QuietHours.Nights;

    /// <summary>Where to be reminded, of the chats that are bound; null where it costs nothing.</summary>
    public string? Channel { get; init; }

    /// <summary>Whether anything is wanted at all.</summary>
    public bool Any => Meetings != MeetingNudges.None || Deadlines || Digest;
}
