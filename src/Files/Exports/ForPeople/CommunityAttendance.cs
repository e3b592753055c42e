using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Records;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports.ForPeople;

/// <summary>Who was at which of a community's meetings. Those outside the period of its programme count for nothing.</summary>
/// <param name="Community">Whose they are.</param>
/// <param name="Meetings">Those that have begun, in order of time.</param>
/// <param name="People">Conveners first, in the order of the roster.</param>
/// <param name="Outside">How many others there are, outside the period.</param>
internal sealed record CommunityAttendance(
    Community Community, IReadOnlyList<CommunityAttendance.Held> Meetings, IReadOnlyList<CommunityAttendance.Attendee> People, int Outside)
{
    /// <summary>A meeting, and how many were there.</summary>
    public sealed record Held(Meeting Meeting, AttendanceCount Count, int Guests);

    /// <param name="Member">What the person is or was last.</param>
    /// <param name="Count">Of the meetings.</param>
    /// <param name="At">What was noted at each meeting; null where it does not count for them.</param>
    public sealed record Attendee(Membership Member, AttendanceCount Count, IReadOnlyList<PresenceState?> At);

    public static CommunityAttendance Read(IRecords records, ExportScope scope, Community community, Reader reader)
    {
        var ever = scope.EverIn(records, community);
        var begun = scope.MeetingsOf(records, community, reader.Clock).Where(meeting => meeting.HasBegun(reader.Now)).ToList();
        var counted = begun.FindAll(meeting => IsInPeriod(meeting, community, reader));
        var turnouts = counted.ConvertAll(meeting =>
            (Meeting: meeting, Turnout: Turnout.Of(ever, reader.Clock.Day(meeting.StartsAt), scope.NotedAt(records, meeting))));
        var presences = turnouts.ConvertAll(one => one.Turnout.Lines.ToDictionary(line => line.Member.Person.Id, line => line.Presence));
        var day = scope.Until is { } last && last < reader.Today ? last : reader.Today;
        var people = ever.NearestTo(day)
            .Where(member => member.Days.Includes(day) || presences.Exists(one => one.ContainsKey(member.Person.Id)))
            .OrderBy(member => member.Role != Role.Convener)
            .Select(Attendee);
        return new CommunityAttendance(
            community,
            turnouts.ConvertAll(one => new Held(
                one.Meeting, AttendanceCount.Of(one.Turnout.Lines.Select(line => (one.Meeting, line.Presence)), reader.Now), one.Turnout.Guests.Count)),
            [.. people],
            begun.Count - counted.Count);

        Attendee Attendee(Membership member)
        {
            var mine = counted.Zip(presences, (meeting, all) => (Meeting: meeting, Presence: all.GetValueOrDefault(member.Person.Id))).ToList();
            return new Attendee(
                member,
                AttendanceCount.Of(mine.Where(one => one.Presence is not null).Select(one => (one.Meeting, one.Presence!)), reader.Now),
                mine.ConvertAll(one => one.Presence is { } at && AttendanceCount.Counts(one.Meeting, at, reader.Now) ? at.State : (PresenceState?)null));
        }
    }

    public static bool IsInPeriod(Meeting meeting, Community community, Reader reader) =>
        reader.Rulebooks.Find(community.Programme) is not { } rulebook || rulebook.Period.Contains(reader.Clock.Day(meeting.StartsAt));
}
