using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Attending;

/// <summary>出席: the meetings of this period by community, the rate, and what rate is still within reach.</summary>
public static class MyAttendance
{
    public static Answer Run(Turn turn)
    {
        var cards = turn.Records.People.MembershipsOf(turn.Me.Id)
            .Where(membership => turn.Rulebooks.Find(membership.Community.Programme) is not null)
            .Select(membership => membership.Community)
            .Select(community => (community, Meetings: MeetingsOf(turn, community)))
            .ToList();
        if (cards.Count == 0)
            return Reply.Say(turn.Texts.NoCommunity, turn.Button(CommandIds.Help));

        return Reply.Show(
            new Card
            {
                Title = turn.Texts.AttendanceTitle(turn.Me.Name),
                Fields = [.. cards.Select(entry => new Field(entry.community.Name, Summary(turn, entry.Meetings)))
                    .Concat(cards.SelectMany(entry => Lines(turn, entry.Meetings)).Take(Limits.Lines))],
            },
            turn.Button(CommandIds.Meetings));
    }

    private static List<MyMeeting> MeetingsOf(Turn turn, Community community)
    {
        var period = turn.Rulebooks.Find(community.Programme)!.Period;
        return [.. turn.Records.Meetings
            .Of(turn.Me.Id, turn.Clock.Whole(period.Start).From, turn.Clock.Whole(period.End).To)
            .Where(m => m.Community.Id == community.Id)];
    }

    private static string Summary(Turn turn, List<MyMeeting> meetings)
    {
        var ahead = meetings.Count(m => m.Meeting.EndsAt > turn.Now && !m.Presence.CountsAsPresent);
        var held = meetings.Count - ahead;
        var attended = meetings.Count(m => m.Presence.CountsAsPresent);
        return meetings.Count == 0
            ? turn.Texts.NoMeetingsYet
            : turn.Texts.AttendanceRate(attended, held, ahead, meetings.Count);
    }

    private static IEnumerable<Field> Lines(Turn turn, List<MyMeeting> meetings) => meetings
        .Where(m => m.Meeting.EndsAt <= turn.Now || m.Presence.State != PresenceState.Missing)
        .OrderByDescending(m => m.Meeting.StartsAt)
        .Select(m => new Field(
            turn.Wording.Day(m.Meeting.StartsAt),
            $"{turn.Wording.Name(m.Meeting, m.Community)}　{State(turn, m)}"));

    private static string State(Turn turn, MyMeeting m)
    {
        var state = turn.Texts.State(m.Presence.State);
        return m.Presence switch
        {
            { SignedInAt: { } arrived } presence when presence.TimeSpentIn(m.Meeting) is { } spent =>
                turn.Texts.WithAside($"{state} {turn.Wording.Time(arrived)}", turn.Texts.Duration(spent)),
            { SignedInAt: { } arrived } => $"{state} {turn.Wording.Time(arrived)}",
            { Reason.Length: > 0 } presence => turn.Texts.WithAside(state, presence.Reason),
            _ => state,
        };
    }
}
