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
