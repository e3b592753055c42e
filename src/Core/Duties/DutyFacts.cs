using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

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

    public required SchoolClock Clock { get; init; }

    public required DateTimeOffset Now { get; init; }

    public DateOnly Today => Clock.Day(Now);

    public DateOnly? ApprovedOn => Application.ApprovedAt is { } at ? Clock.Day(at) : null;

    /// <summary>A programme without applications has its communities run from the start.</summary>
    public DutyStage Stage => Rulebook.Application is null || Application.State == ApplicationState.Approved ? DutyStage.Running : DutyStage.Applying;

    public DateOnly DayOf(MeetingResult result) => Clock.Day(result.Meeting.StartsAt);

    /// <summary>The days on which a duty is due; meetings and lessons that have none of their own, at the end of the period.</summary>
    public IReadOnlyList<DateOnly> DaysOf(DutyRule rule) => rule switch
    {
        { Due: { } due } => DueDays.Of(due, Rulebook.Period, ApprovedOn),
        { Task: DutyTask.Hold or DutyTask.Teach } => [Rulebook.Period.End],
        _ => [],
    };

    public static DutyFacts Read(IDutyRecords records, Rulebook rulebook, Community community, SchoolClock clock, DateTimeOffset now)
    {
        var facts = new DutyFacts
        {
            Rulebook = rulebook,
            Community = CommunityFacts.Read(records, rulebook, community, clock.Day(now)),
            Application = records.Applications.Of(community.Id),
            Lessons = records.Meetings.LessonsOf(community.Id),
            Tallies = records.Tallies.SumsOf(community.Id),
            Clock = clock,
            Now = now,
        };
        var last = rulebook.Duties.SelectMany(facts.DaysOf).Append(rulebook.Period.End).Max();
        return facts with
        {
            Meetings = records.Meetings.ResultsOf(community.Id, clock.Whole(rulebook.Period.Start).From, clock.Whole(last).To),
        };
    }
}
