namespace CommunityBot.Meetings;

public enum PresenceState
{
    /// <summary>Nothing noted: absent once the meeting is over, awaited before.</summary>
    Missing,
    Present,
    Late,

    /// <summary>Present by the convener's word (補簽).</summary>
    Recorded,
    OnLeave,
}

/// <summary>One person at one meeting: what the lines of the log come to.</summary>
public sealed record Presence
{
    public PresenceState State { get; init; }

    public DateTimeOffset? SignedInAt { get; init; }

    public DateTimeOffset? SignedOutAt { get; init; }

    /// <summary>The reason of the leave, or the one the convener gave.</summary>
    public string Reason { get; init; } = "";

    /// <summary>When the convener took back last what had been noted of being there.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>When it was noted that results were presented (發表), being there or not.</summary>
    public DateTimeOffset? PresentedAt { get; init; }

    /// <summary>That the person comes late, while nothing else is noted of them.</summary>
    public Lateness? ComesLate { get => State == PresenceState.Missing ? field : null; private init; }

    public bool CountsAsPresent => State is PresenceState.Present or PresenceState.Late or PresenceState.Recorded;

    /// <summary>
    /// Folds the lines of one person, in any order. Being there outweighs leave; a code outweighs nothing the convener says,
    /// but its time is kept; of several lines of a kind the first sign-in counts, and the last of the others. What the convener
    /// took back counts no more, and leave asked for stands again. What was taken back by whoever had noted it is left out.
    /// </summary>
    public static Presence Of(IEnumerable<AttendanceEntry> lines)
    {
        var inOrder = StandingAttendance.Of(lines)
            .OrderBy(line => line.At).ThenBy(line => line.Act).ThenBy(line => line.Late).ThenBy(line => line.Reason, StringComparer.Ordinal)
            .ToList();
        var withdrawn = inOrder.FindLast(line => line.Act == AttendanceAct.Withdrawn);
        var notPresented = inOrder.FindLast(line => line.Act == AttendanceAct.PresentationWithdrawn)?.At;
        return inOrder
            .Where(line => withdrawn is null || line.Act == AttendanceAct.Leave || line.At > withdrawn.At)
            .Aggregate(new Presence { WithdrawnAt = withdrawn?.At, Reason = withdrawn?.Reason ?? "" }, With)
            with
        {
            PresentedAt = inOrder.Find(line => line.Act == AttendanceAct.Presented && !(line.At <= notPresented))?.At,
        };
    }

    private static Presence With(Presence presence, AttendanceEntry line) => line.Act switch
    {
        AttendanceAct.SignedIn when presence.SignedInAt is not null => presence,
        AttendanceAct.SignedIn when presence.State == PresenceState.Recorded => presence with { SignedInAt = line.At },
        AttendanceAct.SignedIn => presence with
        {
            State = line.Late ? PresenceState.Late : PresenceState.Present,
            SignedInAt = line.At,
            Reason = "",
        },
        AttendanceAct.Recorded => presence with { State = PresenceState.Recorded, Reason = line.Reason },
        AttendanceAct.SignedOut => presence with { SignedOutAt = line.At },
        AttendanceAct.ComingLate => presence with { ComesLate = new Lateness(line.LateBy, line.Reason) },
        AttendanceAct.Leave when !presence.CountsAsPresent => presence with { State = PresenceState.OnLeave, Reason = line.Reason },
        _ => presence,
    };

    /// <summary>Time spent within the planned hours, or null while one end is unknown.</summary>
    public TimeSpan? TimeSpentIn(Meeting meeting)
    {
        if (SignedInAt is not { } arrived || SignedOutAt is not { } left)
            return null;
        var from = arrived > meeting.StartsAt ? arrived : meeting.StartsAt;
        var to = left < meeting.EndsAt ? left : meeting.EndsAt;
        return to > from ? to - from : TimeSpan.Zero;
    }
}
