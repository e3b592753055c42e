using CommunityBot.Communities;
using CommunityBot.Meetings;

namespace CommunityBot.PastAttendance;

/// <summary>A row that was understood: who was at which meeting, or was not. An empty cell says nothing.</summary>
public sealed record SaidAttendance
{
    public required int Line { get; init; }

    public required Community Community { get; init; }

    public required SaidMeeting Meeting { get; init; }

    public required string Name { get; init; }

    public bool IsGuest { get; init; }

    public string School { get; init; } = "";

    public string Department { get; init; } = "";

    public string Code { get; init; } = "";

    /// <summary>Null where the row says nothing of it.</summary>
    public PresenceState? State { get; init; }

    /// <summary>What the column 簽到 says in words; null where it has a time or nothing.</summary>
    public PresenceState? Sign { get; init; }

    public TimeOnly? SignedIn { get; init; }

    public TimeOnly? SignedOut { get; init; }

    public string Reason { get; init; } = "";

    public bool IsThere => MeansThere(State);

    /// <summary>Whether both columns speak of it and only one has them there.</summary>
    public bool SignsOtherwise => Sign is not null && MeansThere(Sign) != IsThere;

    private static bool MeansThere(PresenceState? state) => state is PresenceState.Present or PresenceState.Late or PresenceState.Recorded;
}

/// <summary>All that a file says of a meeting: rows that say the same are about one.</summary>
/// <param name="Id">Its number in the records.</param>
/// <param name="Day">When it was.</param>
/// <param name="Starts">Null where it is not said.</param>
/// <param name="Ends">The same.</param>
/// <param name="Kind">The kind, in the words of the file; empty where it is not said.</param>
/// <param name="Number">Which of its kind it was.</param>
/// <param name="Topic">What it was about.</param>
/// <param name="Place">Where it was.</param>
public sealed record SaidMeeting(
    MeetingId? Id, DateOnly Day, TimeOnly? Starts, TimeOnly? Ends, string Kind, int? Number, string Topic, string Place);
