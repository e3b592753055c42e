using CommunityBot.Calendar;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Tallies;

namespace CommunityBot.Duties;

/// <summary>All that decides what a community owes: its programme, what it has done and planned, and the moment of the question.</summary>
public sealed record DutyFacts
{
    public required Rulebook Rulebook { get; init; }

    public required CommunityFacts Community { get; init; }

    public required Application Application { get; init; }

    /// <summary>Those not cancelled, in any order.</summary>
    public IReadOnlyList<MeetingResult> Meetings { get; init; } = [];

    public IReadOnlyList<PublicLesson> Lessons { get; init; } = [];

    /// <summary>What was noted, summed up by the id of the duty.</summary>
    public IReadOnlyDictionary<string, long> Tallies { get; init; } = new Dictionary<string, long>();

    /// <summary>Who handed in what each member owes for themselves, by the id of the duty.</summary>
    public ILookup<string, PersonId> HandedIn { get; init; } = Enumerable.Empty<PersonId>().ToLookup(_ => "");

    /// <summary>What is known of it as a case; nothing of any other community.</summary>
    public CaseFile File { get; init; } = CaseFile.Empty;

    public required SchoolClock Clock { get; init; }

    public required DateTimeOffset Now { get; init; }

    public DateOnly Today => Clock.Day(Now);

    public Events Events => Events.Of(Rulebook, Application, File, Clock);

    /// <summary>A programme without applications has its communities run from the start.</summary>
    public DutyStage Stage => Rulebook.Application is null || Application.State == ApplicationState.Approved ? DutyStage.Running : DutyStage.Applying;

    public DateOnly DayOf(MeetingResult result) => Clock.Day(result.Meeting.StartsAt);

    /// <summary>The days on which a duty is due; meetings and lessons that have none of their own, at the end of the period.</summary>
    public IReadOnlyList<DateOnly> DaysOf(DutyRule rule) => rule switch
    {
        { Due: { } due } => DueDays.Of(due, Events),
        { Task: DutyTask.Hold or DutyTask.Teach } => [Events.Period.End],
        _ => [],
    };

    /// <summary>Which members have not handed in what each owes for themselves.</summary>
    public IReadOnlyList<Membership> Lacking(DutyRule rule) =>
        [.. Community.Members.Where(member => !HandedIn[rule.Id].Contains(member.Person.Id))];

    public static DutyFacts Read(IDutyRecords records, Rulebook rulebook, Community community, SchoolClock clock, DateTimeOffset now)
    {
        var facts = new DutyFacts
        {
            Rulebook = rulebook,
            Community = CommunityFacts.Read(records, rulebook, community, clock.Day(now)),
            Application = records.Applications.Of(community.Id),
            Lessons = records.Meetings.LessonsOf(community.Id),
            Tallies = records.Tallies.SumsOf(community.Id),
            HandedIn = ByMember(records, rulebook, community.Id),
            File = rulebook.Spans.Count > 0 ? CaseFile.Read(records, community.Id) : CaseFile.Empty,
            Clock = clock,
            Now = now,
        };
        var period = facts.Events.Period;
        var last = rulebook.Duties.SelectMany(facts.DaysOf).Append(period.End).Max();
        return facts with
        {
            Meetings = records.Meetings.ResultsOf(community.Id, clock.Whole(period.Start).From, clock.Whole(last).To),
        };
    }

    private static ILookup<string, PersonId> ByMember(IDutyRecords records, Rulebook rulebook, CommunityId community)
    {
        var rules = rulebook.Duties.Where(duty => duty.Each == Each.Member).ToList();
        var entries = rules.Count > 0 ? records.Tallies.Of(community) : [];
        return (from rule in rules
                from entry in TallyEntry.Standing(entries, rule.Id)
                where entry.Member is not null
                select (rule.Id, entry.Member)).ToLookup(one => one.Id, one => one.Member!.Value);
    }
}
