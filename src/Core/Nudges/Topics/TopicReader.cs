using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Duties;
using CommunityBot.Meetings;
using CommunityBot.Nudges.Planning;
using CommunityBot.Programmes;

namespace CommunityBot.Nudges.Topics;

/// <summary>
/// Reads what there is to say about a matter as it stands at one moment. What several nudges ask for is read once, so a reader is
/// for one moment and one snapshot only.
/// </summary>
public sealed class TopicReader(INudgeRecords records, IRulebookSource rulebooks, SchoolDay school, DateTimeOffset now)
{
    /// <summary>Who was told of a meeting within this time needs not hear of it again.</summary>
    private static readonly TimeSpan s_fresh = TimeSpan.FromHours(2);

    private readonly Dictionary<CommunityId, Progress?> _progress = [];
    private readonly Dictionary<CommunityId, IReadOnlyList<Membership>> _members = [];
    private readonly Dictionary<MeetingId, (Meeting? Meeting, Turnout Turnout)> _turnouts = [];

    public INudgeRecords Records => records;

    public SchoolClock Clock => school.Clock;

    public DateTimeOffset Now => now;

    /// <summary>Null when nothing needs to be said any more: it is done, cancelled, excused, or the person has nothing to do with it.</summary>
    public Topic? Of(PersonId person, Matter about) => about switch
    {
        Matter.ComingMeeting coming => ComingMeeting(person, coming),
        Matter.ChangedMeeting changed => ChangedMeeting(person, changed),
        Matter.Turnout turnout => OfTurnout(person, turnout),
        Matter.Duty duty => Duty(person, duty),
        Matter.Announcement announcement => Announcement(person, announcement),
        Matter.Instalment instalment => Instalment(person, instalment),
        Matter.ServiceEnd service => ServiceEnd(person, service),
        Matter.Years years => Years(person, years),
        Matter.Bulletin bulletin => Bulletin(person, bulletin),
        Matter.Week week => DigestReader.Read(this, person, week.Monday) is { Communities.Count: > 0 } digest ? new Topic.Week(digest) { About = week } : null,
        _ => throw new ArgumentOutOfRangeException(nameof(about), about, "A new matter has to be read here."),
    };

    public DateOnly Today => Clock.Day(now);

    public IReadOnlyList<Membership> MembersOf(CommunityId community) => Once(_members, community, id => records.People.MembersOf(id, Today));

    /// <summary>What a community owes; null where there is no rulebook for it.</summary>
    public Progress? ProgressOf(Community community) => Once(
        _progress,
        community.Id,
        _ => rulebooks.Find(community.Programme) is { } rulebook ? Progress.Of(DutyFacts.Read(records, rulebook, community, Clock, now)) : null);

    private Topic.ComingMeeting? ComingMeeting(PersonId person, Matter.ComingMeeting about)
    {
        var (meeting, turnout) = TurnoutOf(about.Meeting);
        if (meeting is null || meeting.CancelledAt is not null || meeting.Revision != about.Revision || meeting.StartsAt <= now)
            return null;
        if (turnout.Lines.FirstOrDefault(line => line.Member.Person.Id == person) is not { Presence.State: PresenceState.Missing } line)
            return null;
        if (records.Nudges.LastToldOf(person, meeting.Id) is { } told && told.Revision == meeting.Revision && told.At > now - s_fresh)
            return null;
        var opensAt = line.Member.Role == Role.Convener && meeting.Window is null
            ? meeting.StartsAt - rulebooks.Find(line.Member.Community.Programme)?.SignIn.OpensBefore
            : null;
        return new Topic.ComingMeeting(meeting, line.Member.Community, opensAt) { About = about };
    }

    private Topic.ChangedMeeting? ChangedMeeting(PersonId person, Matter.ChangedMeeting about)
    {
        var meeting = TurnoutOf(about.Meeting).Meeting;
        return meeting?.Revision == about.Revision
            && MemberOf(meeting.Community, person) is { } member
            && Misled.Known(records, meeting, person) is { } known
            && known.FirstMissed(meeting, now) is not null
            ? new Topic.ChangedMeeting(meeting, member.Community, known) { About = about }
            : null;
    }

    private Topic.Turnout? OfTurnout(PersonId person, Matter.Turnout about)
    {
        var (meeting, turnout) = TurnoutOf(about.Meeting);
        if (meeting is null || meeting.CancelledAt is not null || meeting.Window is null
            || MemberOf(meeting.Community, person) is not { Role: Role.Convener } own)
            return null;
        var away = turnout.Lines.Where(line => line.Presence.State == PresenceState.Missing).Select(line => line.Member.Person.Name);
        var needsRecord = StandingMinutes.Of(records.Meetings.MinutesOf(meeting.Id)).Count == 0;
        return new Topic.Turnout(meeting, own.Community, turnout.Present, turnout.Lines.Count, [.. away], needsRecord) { About = about };
    }

    private Topic.Duty? Duty(PersonId person, Matter.Duty about)
    {
        if (records.Communities.Find(about.Community) is not { } community
            || ProgressOf(
                community)?.States.FirstOrDefault(one => one.Rule.Id == about.Rule || one.Instead.Any(other => other.Id == about.Rule)) is not { } state
            || state.Due != about.Day || !DutySteps.IsOwed(state))
            return null;
        return MemberOf(community.Id, person) is { Role: Role.Convener } ? new Topic.Duty(community, state, Party.Convener) { About = about }
            : IsOfficer(person, community.Programme) ? new Topic.Duty(community, state, Party.Officer) { About = about }
            : null;
    }

    private Topic.Announcement? Announcement(PersonId person, Matter.Announcement about) =>
        about.Day >= Today
            && IsOfficer(person, about.Programme)
            && rulebooks.Find(about.Programme) is { } rulebook
            && rulebook.Duties.FirstOrDefault(rule => rule.Id == about.Rule) is { } duty
            ? new Topic.Announcement(rulebook, duty, about.Day) { About = about }
            : null;

    private Topic.Instalment? Instalment(PersonId person, Matter.Instalment about) =>
        MattersOf(about.Community) is { Case: var own, Collected: { } collected } && collected.Next == about.Day
        && (MemberOf(about.Community, person) is { Role: Role.Convener } || IsOfficer(person, own.Community.Programme))
            ? new Topic.Instalment(own.Community, collected, about.Day) { About = about }
            : null;

    private Topic.ServiceEnd? ServiceEnd(PersonId person, Matter.ServiceEnd about) =>
        MattersOf(about.Community)?.Case is { Service: { } service, Rulebook.Service: { } rule } own && service.End == about.Day && about.Day >= Today
        && MemberOf(about.Community, person) is not null
            ? new Topic.ServiceEnd(own.Community, rule, service) { About = about }
            : null;

    private Topic.Years? Years(PersonId person, Matter.Years about) =>
        rulebooks.Find(about.Programme) is { } rulebook
        && CaseMatters.LackingOf(records, rulebooks, rulebook, person, school, Today) is { } count && count.Window.End == about.End
            ? new Topic.Years(count) { About = about }
            : null;

    private CaseMatters? MattersOf(CommunityId id) =>
        records.Communities.Find(id) is { } community && rulebooks.Find(community.Programme) is { } rulebook
            ? CaseMatters.Read(records, rulebook, community, Today)
            : null;

    private Topic.Bulletin? Bulletin(PersonId person, Matter.Bulletin about) =>
        records.Bulletins.Find(about.Id) is { WithdrawnAt: null } bulletin
            && MemberOf(bulletin.Community, person) is { } member
            ? new Topic.Bulletin(bulletin, member.Community, records.People.Find(bulletin.By)?.Name ?? "") { About = about }
            : null;

    private Membership? MemberOf(CommunityId community, PersonId person) => MembersOf(community).FirstOrDefault(member => member.Person.Id == person);

    private bool IsOfficer(PersonId person, ProgrammeId programme) => records.People.OfficersOf(programme, Today).Any(officer => officer.Id == person);

    private (Meeting? Meeting, Turnout Turnout) TurnoutOf(MeetingId id) => Once(_turnouts, id, _ =>
    {
        var meeting = records.Meetings.Find(id);
        return (meeting, meeting is null ? Turnout.Of([], []) : Turnout.Of(records, meeting, Clock));
    });

    private static TValue Once<TKey, TValue>(Dictionary<TKey, TValue> known, TKey key, Func<TKey, TValue> read)
        where TKey : notnull
    {
        if (!known.TryGetValue(key, out var value))
            known.Add(key, value = read(key));
        return value;
    }
}
