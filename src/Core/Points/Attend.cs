using CommunityBot.Calendar;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Points;

/// <summary>Notes attendance together with the points it brings or costs.</summary>
public static class Attend
{
    /// <param name="records">The records of the change.</param>
    /// <param name="rulebook">The edition in force; without one nothing brings points.</param>
    /// <param name="clock">Tells on which day the meeting is.</param>
    /// <param name="meeting">The one that <paramref name="entry"/> names.</param>
    /// <param name="entry">The line for the log.</param>
    /// <returns>The lines that the ledger of points got by it.</returns>
    public static IReadOnlyList<PointEntry> Note(IPointRecords records, Rulebook? rulebook, SchoolClock clock, Meeting meeting, AttendanceEntry entry)
    {
        var before = entry.Person is { } whose ? records.Attendance.Of(meeting.Id, whose) : [];
        var noted = entry with { Round = AttendanceEntry.RoundAfter(before) };
        var isNew = records.Attendance.Add(noted) is not null;
        if (entry.Person is not { } person || rulebook is null)
            return [];

        var day = clock.Day(meeting.StartsAt);
        PointDeed? deed = ActOf(entry, before) switch
        {
            AttendanceAct.SignedIn or AttendanceAct.Recorded or AttendanceAct.Withdrawn => new PointDeed.Attended(meeting.Id, meeting.Kind, day),
            AttendanceAct.Presented or AttendanceAct.PresentationWithdrawn => new PointDeed.Presented(meeting.Id, meeting.Kind, day),
            _ => null,
        };
        return deed is null ? [] : Follow(records.Points, rulebook, deed, Presence.Of(isNew ? [.. before, noted] : before), new PointNote
        {
            Community = meeting.Community,
            Person = person,
            At = entry.At,
            By = entry.RecordedBy,
            Why = entry.Reason,
        });
    }

    /// <summary>What a line is about: of one that takes another back, what the other is about.</summary>
    private static AttendanceAct ActOf(AttendanceEntry entry, IReadOnlyList<AttendanceEntry> before) =>
        before.FirstOrDefault(line => line.Id == entry.Corrects) is { } corrected ? ActOf(corrected, before) : entry.Act;

    /// <summary>The ledger follows what the log comes to, in whatever order its lines arrived.</summary>
    private static IReadOnlyList<PointEntry> Follow(IPointLedger ledger, Rulebook rulebook, PointDeed deed, Presence presence, PointNote note)
    {
        var counts = deed is PointDeed.Presented ? presence.PresentedAt is not null : presence.CountsAsPresent;
        return counts ? PointAward.Add(ledger, rulebook, deed, note) : PointAward.TakeBack(ledger, rulebook, deed, note);
    }
}
