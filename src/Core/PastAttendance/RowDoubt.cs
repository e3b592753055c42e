using CommunityBot.Calendar;
using CommunityBot.Meetings;

namespace CommunityBot.PastAttendance;

/// <summary>How a row contradicts itself. <c>Files</c> has the words for each.</summary>
public enum RowDoubt
{
    /// <summary>There by one of 出席情形 and 簽到, and not by the other: V and 請假.</summary>
    SignsOtherwise,

    /// <summary>Not there, with a time at which they signed in or out.</summary>
    AwayWithTime,

    /// <summary>Signed in after the end or long before the start, or out before in.</summary>
    OutsideHours,

    /// <summary>Late, and signed in by the start.</summary>
    LateInTime,
}

internal static class RowDoubts
{
    /// <summary>Nobody signs in earlier than so long before the start.</summary>
    private static readonly TimeSpan s_early = TimeSpan.FromHours(2);

    /// <returns>Null for a row that agrees with itself.</returns>
    public static RowDoubt? Of(SaidAttendance row, PlannedMeeting meeting, SchoolClock clock)
    {
        if (row.SignsOtherwise)
            return RowDoubt.SignsOtherwise;
        if (row is { State: not null, IsThere: false })
            return row.SignedIn is null && row.SignedOut is null ? null : RowDoubt.AwayWithTime;
        if (row.SignedIn is not { } time)
            return null;
        var at = clock.At(clock.Day(meeting.Plan.StartsAt), time);
        return at > meeting.Plan.EndsAt || at < meeting.Plan.StartsAt - s_early || row.SignedOut < time ? RowDoubt.OutsideHours
            : row.State == PresenceState.Late && at <= meeting.Plan.StartsAt ? RowDoubt.LateInTime
            : null;
    }
}
