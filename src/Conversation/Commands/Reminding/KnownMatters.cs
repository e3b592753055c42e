using CommunityBot.Conversation.Commands.Duties;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Duties;
using CommunityBot.Meetings;
using CommunityBot.Nudges;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Reminding;

/// <summary>What the speaker may be reminded of: what they were told, and what is to come.</summary>
internal static class KnownMatters
{
    /// <summary>What was told longer ago is forgotten.</summary>
    private static readonly TimeSpan s_memory = TimeSpan.FromDays(120);

    public static IReadOnlyList<KnownMatter> Told(Turn turn) => Of(turn, turn.Records.Nudges.MattersOf(turn.Me.Id, turn.Now - s_memory));

    /// <summary>Meetings to come and duties of led communities, told of or not.</summary>
    public static IReadOnlyList<KnownMatter> ToCome(Turn turn) => Of(
        turn,
        [
            .. turn.Records.Meetings.Of(turn.Me.Id, turn.Now, turn.Now + Limits.Ahead, turn.Clock).Select(mine => Matter.ComingMeeting.Of(mine.Meeting)),
            .. from facts in LedDuties.FactsOf(turn, Leading.Communities(turn))
               from state in Progress.Of(facts).States
               where state.IsOwed && state.Due is not null
               select new Matter.Duty(facts.Community.Community.Id, state.Rule.Id, state.Due!.Value),
        ]);

    /// <summary>Those that there still is a meeting or a rule for. A digest is switched off as such, not week by week.</summary>
    public static IReadOnlyList<KnownMatter> Of(Turn turn, IEnumerable<Matter> matters) =>
        [.. matters.Select(matter => Of(turn, matter)).OfType<KnownMatter>()];

    private static KnownMatter? Of(Turn turn, Matter matter) => matter switch
    {
        Matter.ComingMeeting coming => MeetingOf(turn, matter, coming.Meeting),
        Matter.Turnout turnout => MeetingOf(turn, matter, turnout.Meeting),
        Matter.Duty duty when turn.Records.Communities.Find(duty.Community) is { } community && Rule(turn, community.Programme, duty.Rule) is { } rule =>
            Duty(turn, matter, rule, duty.Day) with { Community = community },
        Matter.Announcement announcement when Rule(turn, announcement.Programme, announcement.Rule) is { } rule => Duty(turn, matter, rule, announcement.Day),
        _ => null,
    };

    private static KnownMatter? MeetingOf(Turn turn, Matter matter, MeetingId id)
    {
        if (turn.Records.Meetings.Find(id) is not { } meeting || turn.Records.Communities.Find(meeting.Community) is not { } community)
            return null;
        var kind = turn.Rulebooks.Find(community.Programme)?.FindActivity(meeting.Kind);
        return new KnownMatter
        {
            About = matter,
            Name = id.ToString(),
            Words = meeting.EndsAt <= turn.Now
                ? []
                : [
                    turn.Wording.Name(meeting, community),
                    meeting.Topic,
                    .. kind is null ? [] : kind.Words.Append(kind.Name.Chinese).Append(kind.Name.English ?? ""),
                ],
            Day = turn.Clock.Day(meeting.StartsAt),
            Community = community,
            Begins = meeting.StartsAt,
        };
    }

    private static DutyRule? Rule(Turn turn, ProgrammeId programme, string id) => turn.Rulebooks.Find(programme)?.Duties.FirstOrDefault(rule => rule.Id == id);

    private static KnownMatter Duty(Turn turn, Matter matter, DutyRule rule, DateOnly day) => new()
    {
        About = matter,
        Name = turn.Wording.Name(rule.Name),
        Words = [rule.Name.Chinese, rule.Name.English ?? "", .. rule.Words],
        Day = day,
        Cite = rule.Cite,
        Recurs = DueDays.Recur(rule.Due),
    };
}
