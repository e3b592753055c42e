using CommunityBot.Communities;
using CommunityBot.Meetings;

namespace CommunityBot.Chains;

/// <summary>What a chain is of. The numbers are kept.</summary>
public enum ChainKind
{
    /// <summary>The attendance log of a meeting.</summary>
    Attendance = 1,

    /// <summary>A community's ledger of money.</summary>
    Money = 2,

    /// <summary>A community's ledger of points.</summary>
    Points = 3,
}

/// <summary>One chain. There is none for everything: whoever signs in waits for nobody at another meeting.</summary>
/// <param name="Kind">What it is of.</param>
/// <param name="Of">The number of the meeting or community.</param>
public readonly record struct ChainId(ChainKind Kind, long Of)
{
    public static ChainId AttendanceOf(MeetingId meeting) => new(ChainKind.Attendance, meeting.Value);

    public static ChainId MoneyOf(CommunityId community) => new(ChainKind.Money, community.Value);

    public static ChainId PointsOf(CommunityId community) => new(ChainKind.Points, community.Value);
}
