using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.PastAttendance;

/// <summary>Which meeting rows are about: by its number in the records, else by its day and whatever else they say. One that is not there is made.</summary>
internal sealed class MeetingRecognition(
    IRecords records, IRulebookSource rulebooks, SchoolClock clock, DateTimeOffset now, List<AttendanceProblem> problems)
{
    /// <param name="community">Whose meetings they are.</param>
    /// <param name="rows">All of it, in the order of the file.</param>
    /// <returns>The meetings with the rows about each; what is wrong with one is noted.</returns>
    public IEnumerable<(PlannedMeeting Meeting, IReadOnlyList<SaidAttendance> Rows)> Of(Community community, IEnumerable<SaidAttendance> rows) => rows
        .GroupBy(row => row.Meeting)
        .Select(ofMeeting => (Meeting: Of(community, ofMeeting.Key, ofMeeting.First().Line), Rows: ofMeeting))
        .Where(one => one.Meeting is not null)
        .GroupBy(one => (one.Meeting!.Known?.Id, one.Meeting.Plan.StartsAt, one.Meeting.Plan.Kind))
        .Select(same => (
            One([.. same.Select(one => one.Meeting!)]), (IReadOnlyList<SaidAttendance>)[.. same.SelectMany(one => one.Rows).OrderBy(row => row.Line)]));

    /// <summary>Rows that make a meeting say one end, one topic and one place of it, or nothing of these.</summary>
    private PlannedMeeting One(IReadOnlyList<PlannedMeeting> same)
    {
        var first = same[0];
        if (first.Known is not null)
            return first;
        foreach (var other in same.Skip(1))
        {
            if (clock.Time(other.Plan.EndsAt) is var end && end != clock.Time(first.Plan.EndsAt))
                Wrong(other.Line, AttendanceFault.OtherMeeting, $"{end:HH\\:mm}", $"{first.Line}");
            else if ((Other(first.Plan.Topic, other.Plan.Topic) ?? Other(first.Plan.Place, other.Plan.Place)) is { } said)
                Wrong(other.Line, AttendanceFault.OtherMeeting, said, $"{first.Line}");
            var (topic, place) = (Either(first.Plan.Topic, other.Plan.Topic), Either(first.Plan.Place, other.Plan.Place));
            first = first with { Plan = first.Plan with { Topic = topic, Place = place } };
        }

        return first;

        static string? Other(string one, string other) => one.Length > 0 && other.Length > 0 && !NameKey.AreSame(one, other) ? other : null;
        static string Either(string one, string other) => one.Length > 0 ? one : other;
    }

    /// <returns>Null where something is wrong with it, which is noted.</returns>
    private PlannedMeeting? Of(Community community, SaidMeeting said, int line)
    {
        if (ById(community, said) is { } named)
        {
            return clock.Day(named.StartsAt) == said.Day
                ? Known(community, named, line)
                : Wrong(line, AttendanceFault.MeetingMoved, $"{named.Id}", $"{clock.Day(named.StartsAt):O}");
        }

        var (from, to) = clock.Whole(said.Day);
        var ofDay = records.Meetings.Of(community.Id, from, to).Where(meeting => clock.Day(meeting.StartsAt) == said.Day).ToList();
        var fitting = Narrowed(community, said, ofDay);
        return fitting switch
        {
            [var only] => Known(community, only, line),
            [] => New(community, said, line, ofDay),
            _ => Wrong(line, AttendanceFault.WhichMeeting, $"{said.Day:O}", string.Join('、', fitting.Select(Shown))),
        };
    }

    private Meeting? ById(Community community, SaidMeeting said) =>
        said.Id is { } id && records.Meetings.Find(id) is { CancelledAt: null } meeting && meeting.Community == community.Id
        && KindOf(community, said.Kind) is var kind && (kind is null || kind.Id == meeting.Kind)
            ? meeting
            : null;

    /// <summary>The hour and the kind have to be what is said of them; numbers change, and topics are spelled in many ways, so these only choose.</summary>
    private List<Meeting> Narrowed(Community community, SaidMeeting said, List<Meeting> ofDay)
    {
        var kind = KindOf(community, said.Kind);
        var fitting = ofDay.FindAll(meeting => (said.Starts is null || clock.Time(meeting.StartsAt) == said.Starts)
            && (kind is null ? !IsKindOnly(said) || meeting.Kind == said.Kind : meeting.Kind == kind.Id));
        var about = said.Topic.Length > 0 ? said.Topic : kind is null ? said.Kind : "";
        foreach (var chooses in new Predicate<Meeting>[]
        {
            meeting => said.Number is null || meeting.Number == said.Number,
            meeting => about.Length == 0 || NameKey.AreSame(meeting.Topic, about),
        })
        {
            if (fitting.Count > 1 && fitting.FindAll(chooses) is { Count: > 0 } chosen)
                fitting = chosen;
        }

        return fitting;
    }

    /// <summary>Whether 第3次 says that what stands before it is a kind and no topic. A rulebook may have lost it since.</summary>
    private static bool IsKindOnly(SaidMeeting said) => said is { Kind.Length: > 0, Number: not null };

    private PlannedMeeting? Known(Community community, Meeting meeting, int line) => meeting.HasBegun(now)
        ? new PlannedMeeting(line, community, meeting, meeting, [])
        : Wrong(line, AttendanceFault.NotBegun, Shown(meeting), $"{clock.Day(meeting.StartsAt):O}");

    private PlannedMeeting? New(Community community, SaidMeeting said, int line, List<Meeting> ofDay)
    {
        var rulebook = rulebooks.Find(community.Programme);
        if (rulebook?.Period.Contains(said.Day) == false)
        {
            return Wrong(
                line, AttendanceFault.OutsideProgramme, $"{said.Day:O}", $"{rulebook.Period.Start:O}–{rulebook.Period.End:O}");
        }

        var kind = KindOf(community, said.Kind) ?? (rulebook?.Activities is [var only] ? only : null);
        if (kind is null)
        {
            return Wrong(
                line, AttendanceFault.UnknownKind, said.Kind, string.Join('、', rulebook?.Activities.Select(activity => activity.Name.Chinese) ?? []));
        }

        if (said.Starts is not { } starts || said.Ends is not { } ends || ends <= starts)
            return Wrong(line, AttendanceFault.MissingTime, $"{said.Day:O}");
        var topic = said.Topic.Length == 0 && KindOf(community, said.Kind) is null ? said.Kind : said.Topic;
        if (topic.Length > Limits.Topic || said.Place.Length > Limits.Place)
        {
            var (text, most) = topic.Length > Limits.Topic ? (topic, Limits.Topic) : (said.Place, Limits.Place);
            problems.Add(AttendanceProblem.About(line, AttendanceFault.TooLong, text, most: most));
            return null;
        }

        var plan = new MeetingPlan
        {
            Community = community.Id,
            Kind = kind.Id,
            Topic = topic,
            Place = said.Place,
            StartsAt = clock.At(said.Day, starts),
            EndsAt = clock.At(said.Day, ends),
        };
        return plan.EndsAt > now
            ? Wrong(line, AttendanceFault.NotBegun, $"{said.Day:O}", $"{said.Day:O}")
            : new PlannedMeeting(line, community, Known: null, plan, ofDay);
    }

    private ActivityKind? KindOf(Community community, string words) => words.Length > 0 && rulebooks.Find(community.Programme) is { } rulebook
        ? rulebook.Activities.FirstOrDefault(one => one.Name.And([.. one.Words, one.Id]).Any(name => NameKey.AreSame(name, words)))
        : null;

    private string Shown(Meeting meeting) => Joined.Words($"{meeting.Id}", $"{clock.Time(meeting.StartsAt):HH\\:mm}", meeting.Topic);

    private PlannedMeeting? Wrong(int line, AttendanceFault fault, string found, string instead = "")
    {
        problems.Add(new AttendanceProblem(line, fault, found, instead));
        return null;
    }
}
