using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Attending;

/// <summary>The answer to 出席 全部: one line for each member of the communities that the speaker leads.</summary>
internal static class AttendanceRoll
{
    public static Reply Show(Turn turn, IReadOnlyList<Community> communities)
    {
        var known = communities.Where(community => turn.Rulebooks.Find(community.Programme) is not null).ToList();
        var members = known.SelectMany(community => turn.Records.People.MembersOf(community.Id, turn.Today)).ToList();
        var shown = members.Take(Limits.Lines).ToList();
        var names = new Namesakes(members.Select(member => member.Person));
        IEnumerable<string> next = known.Count > 1 ? known.Select(community => community.Name) : shown.Select(member => names.Shown(member.Person));
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.AttendanceOfAllTitle,
                Fields = [.. shown.GroupBy(member => member.Community.Id).SelectMany(group => Fields(turn, group.First().Community, [.. group], names))],
                Note = turn.Texts.NotShown(members.Count, shown.Count),
            },
            [.. next.Take(Limits.Buttons).Select(name => Choice.Saying(name, $"{turn.Word} {name}"))]);
    }

    private static IEnumerable<Field> Fields(Turn turn, Community community, IReadOnlyList<Membership> members, Namesakes names)
    {
        var period = turn.Rulebooks.Find(community.Programme)!.Period;
        var ever = turn.Records.People.EverIn(community.Id);
        var lines = turn.Records.Meetings
            .Of(community.Id, turn.Clock.Whole(period.Start).From, turn.Clock.Whole(period.End).To)
            .Where(meeting => meeting.HasBegun(turn.Now))
            .SelectMany(meeting => Turnout.Of(ever, turn.Clock.Day(meeting.StartsAt), turn.Records.Attendance.Of(meeting.Id)).Lines
                .Select(line => (line.Member.Person.Id, Meeting: meeting, line.Presence)))
            .ToLookup(line => line.Id, line => (line.Meeting, line.Presence));
        return members
            .Select(member => new Field(names.Shown(member.Person), Line(turn, [.. lines[member.Person.Id]])))
            .Prepend(new Field("", community.Name));
    }

    private static string Line(Turn turn, IReadOnlyList<(Meeting Meeting, Presence Presence)> meetings)
    {
        var count = AttendanceCount.Of(meetings, turn.Now);
        var onLeave = meetings.Count(one => one.Presence.State == PresenceState.OnLeave);
        var rate = turn.Texts.AttendanceRate(count.Attended, count.Held, 0, count.Held);
        return onLeave == 0 ? rate : Joined.Beside(rate, turn.Texts.LeaveTaken(onLeave));
    }
}
