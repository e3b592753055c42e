using CommunityBot.Communities;

namespace CommunityBot.Meetings;

/// <summary>What somebody, or the convener for them, had noted.</summary>
public enum AttendanceAct
{
    /// <summary>Signed in with a code.</summary>
    SignedIn,
    SignedOut,

    /// <summary>Asked for leave (請假).</summary>
    Leave,

    /// <summary>Noted as present by the convener afterwards (補簽), a guest (來賓) included.</summary>
    Recorded,

    /// <summary>Presented results of their own there (發表); says nothing of being present.</summary>
    Presented,

    /// <summary>
    /// Taken back by the convener, with the reason: what was noted of being there until then does not count. A later sign-in or
    /// record counts again.
    /// </summary>
    Withdrawn,

    /// <summary>The same of presenting.</summary>
    PresentationWithdrawn,

    /// <summary>Taken back by whoever had noted it (收回): the line that <see cref="AttendanceEntry.Corrects"/> names is as if it had never been.</summary>
    TakenBack,

    /// <summary>Said to be coming late (會晚到), perhaps by how much.</summary>
    ComingLate,
}

public readonly record struct AttendanceEntryId(long Value);

/// <summary>
/// One line of the attendance log. Lines are only ever added: a correction stands beside what it corrects.
/// Either <see cref="Person"/> or <see cref="Guest"/> is set.
/// </summary>
public sealed record AttendanceEntry
{
    /// <summary>Given by the store.</summary>
    public AttendanceEntryId Id { get; init; }

    public required MeetingId Meeting { get; init; }

    public PersonId? Person { get; init; }

    /// <summary>The name of somebody who is on no roster.</summary>
    public string? Guest { get; init; }

    public required AttendanceAct Act { get; init; }

    /// <summary>The instant of the event itself, as the platform stamped it.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>As decided by the rulebook of that day; later editions do not change it.</summary>
    public bool Late { get; init; }

    /// <summary>By how much somebody said to be coming late; null where it was not said.</summary>
    public TimeSpan? LateBy { get; init; }

    /// <summary>The convener who noted it, when it was not the person.</summary>
    public PersonId? RecordedBy { get; init; }

    public string Reason { get; init; } = "";

    /// <summary>How often something had been taken back of what was noted of the person there; a sign-in is noted once in each round.</summary>
    public int Round { get; init; }

    /// <summary>The line that this one takes back.</summary>
    public AttendanceEntryId? Corrects { get; init; }

    /// <summary>The line that takes exactly this one back.</summary>
    public AttendanceEntry TakenBack(PersonId by, DateTimeOffset at) => this with
    {
        Id = default,
        Act = AttendanceAct.TakenBack,
        At = at,
        Late = false,
        LateBy = null,
        RecordedBy = by,
        Reason = "",
        Corrects = Id,
    };

    /// <summary>The round that a person's next line belongs to.</summary>
    public static int RoundAfter(IEnumerable<AttendanceEntry> lines) =>
        lines.Count(line => line.Act is AttendanceAct.Withdrawn or AttendanceAct.TakenBack);
}
