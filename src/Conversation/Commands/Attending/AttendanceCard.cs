using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Attending;

/// <summary>
/// Somebody's meetings of this period by community, the rate, and what rate is still within reach; and what was noted of meetings
/// outside the period, which count for nothing.
/// </summary>
internal static class AttendanceCard
{
    /// <summary>Meetings before the period, and after it or today, are looked for this far.</summary>
    private static readonly TimeSpan s_around = TimeSpan.FromDays(183);

    /// <param name="turn">Of the command 出席.</param>
    /// <param name="places">The same person in each; all of programmes that have a rulebook.</param>
    public static Reply Show(Turn turn, IReadOnlyList<Membership> places)
    {
        var cards = places.Select(place => (place.Community, Meetings: MeetingsOf(turn, place))).ToList();
        var person = places[0].Person;
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.AttendanceTitle(Namesakes.In(turn, places.Select(place => place.Community)).Shown(person)),
                Fields =
                [
                    .. cards.Select(entry => new Field(entry.Community.Name, Summary(turn, entry.Meetings.Where(m => IsInPeriod(turn, m))))),
                    .. cards.SelectMany(entry => Lines(turn, entry.Meetings)).Take(Limits.Lines),
                ],
            },
            person.Id == turn.Me.Id ? turn.Button(CommandIds.Meetings) : turn.Button(CommandIds.Attendance, turn.Texts.Everybody));
    }

    /// <summary>How many of those held somebody was at, and what can still be reached.</summary>
    public static string Summary(Turn turn, IEnumerable<MyMeeting> ofPeriod)
    {
        var meetings = ofPeriod.ToList();
        var count = AttendanceCount.Of(meetings.Select(m => (m.Meeting, m.Presence)), turn.Now);
        return meetings.Count == 0
            ? turn.Texts.NoMeetingsYet
            : turn.Texts.AttendanceRate(count.Attended, count.Held, meetings.Count - count.Held, meetings.Count);
    }

    private static bool IsInPeriod(Turn turn, MyMeeting m) =>
        turn.Rulebooks.Find(m.Community.Programme)!.Period.Contains(turn.Clock.Day(m.Meeting.StartsAt));

    private static List<MyMeeting> MeetingsOf(Turn turn, Membership place)
    {
        var period = turn.Rulebooks.Find(place.Community.Programme)!.Period;
        var last = period.End > turn.Today ? period.End : turn.Today;
        return [.. turn.Records.Meetings
            .Of(place.Person.Id, turn.Clock.Whole(period.Start).From - s_around, turn.Clock.Whole(last).To + s_around, turn.Clock)
            .Where(m => m.Community.Id == place.Community.Id)];
    }

    private static IEnumerable<Field> Lines(Turn turn, List<MyMeeting> meetings) => meetings
        .Where(m => m.Presence.State != PresenceState.Missing || (m.Meeting.EndsAt <= turn.Now && IsInPeriod(turn, m)))
        .OrderByDescending(m => m.Meeting.StartsAt)
        .Select(m => new Field(turn.Wording.Day(m.Meeting.StartsAt), Line(turn, m)));

    private static string Line(Turn turn, MyMeeting m) => IsInPeriod(turn, m)
        ? $"{turn.Wording.Name(m.Meeting, m.Community)}　{State(turn, m)}"
        : $"{turn.Wording.NameAndTopic(m.Meeting, m.Community)}　{turn.Texts.WithAside(State(turn, m), turn.Texts.OutsideThePeriod)}";

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
