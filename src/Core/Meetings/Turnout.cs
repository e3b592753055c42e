using CommunityBot.Calendar;
using CommunityBot.Communities;

namespace CommunityBot.Meetings;

/// <summary>Who was at a meeting: every member with what was noted, and the guests.</summary>
public sealed record Turnout(IReadOnlyList<Turnout.Line> Lines, IReadOnlyList<string> Guests)
{
    public sealed record Line(Membership Member, Presence Presence);

    public int Present => Lines.Count(line => line.Presence.CountsAsPresent);

    public IEnumerable<Line> In(PresenceState state) => Lines.Where(line => line.Presence.State == state);

    /// <summary>How many count as present, members and guests, on the roster or not.</summary>
    public static int PresentIn(IEnumerable<AttendanceEntry> log) =>
        log.GroupBy(entry => (entry.Person, entry.Guest)).Count(lines => Presence.Of(lines).CountsAsPresent);

    /// <summary>The last day, of those behind one and up to another, on which somebody was at a meeting of a community; null where they were at none.</summary>
    public static DateOnly? LastDayOf(IMeetingRecords records, CommunityId community, PersonId person, DateOnly behind, DateOnly until, SchoolClock clock) =>
        behind >= until ? null : records.Meetings.Of(community, clock.Whole(behind.AddDays(1)).From, clock.Whole(until).To)
            .Where(meeting => PresentIn(records.Attendance.Of(meeting.Id, person)) > 0)
            .Max(meeting => (DateOnly?)clock.Day(meeting.StartsAt));

    /// <summary>Of a meeting: its roll is that of its own day.</summary>
    public static Turnout Of(IMeetingRecords records, Meeting meeting, SchoolClock clock) =>
        Of(records.People.EverIn(meeting.Community), clock.Day(meeting.StartsAt), records.Attendance.Of(meeting.Id));

    /// <summary>Who was a member on that day, and who counts as present although they are no longer known to have been one.</summary>
    /// <param name="ever">Everybody's places in the community.</param>
    /// <param name="day">The day of the meeting.</param>
    /// <param name="log">What was noted there.</param>
    public static Turnout Of(IReadOnlyList<Membership> ever, DateOnly day, IReadOnlyList<AttendanceEntry> log)
    {
        var roll = ever.On(day).ToList();
        var others = ever.NearestTo(day).ExceptBy(roll.Select(one => one.Person.Id), one => one.Person.Id).ToList();
        return new Turnout([.. Of(roll, log).Lines, .. Of(others, log).Lines.Where(line => line.Presence.CountsAsPresent)], Of([], log).Guests);
    }

    public static Turnout Of(IReadOnlyList<Membership> members, IReadOnlyList<AttendanceEntry> log)
    {
        var byPerson = log.Where(entry => entry.Person is not null).ToLookup(entry => entry.Person!.Value);
        return new Turnout(
            [.. members.Select(member => new Line(member, Presence.Of(byPerson[member.Person.Id])))],
            [.. log
                .Where(entry => entry.Guest is not null)
                .GroupBy(entry => entry.Guest!)
                .Where(lines => Presence.Of(lines).CountsAsPresent)
                .Select(lines => lines.Key)]);
    }
}
