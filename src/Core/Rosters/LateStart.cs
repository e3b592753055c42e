using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Rosters;

/// <summary>
/// Somebody whose place has no first day, and of whom nothing is known before a day by which the community had met already: they may
/// have joined later, and are counted as absent until it is said.
/// </summary>
/// <param name="Member">Their place.</param>
/// <param name="FirstTrace">The first day of which something is known: they were at a meeting or on leave from it, did something, or linked an account.</param>
/// <param name="MetBefore">How many meetings there were before it, from the programme's first day on.</param>
public sealed record LateStart(Membership Member, DateOnly FirstTrace, int MetBefore)
{
    /// <summary>Those of the communities of a roster, for whom it says no first day.</summary>
    public static IReadOnlyList<LateStart> Of(IRecords records, RosterPlan plan, IRulebookSource rulebooks, SchoolClock clock, DateTimeOffset now)
    {
        var dated = plan.People
            .Where(person => person.Known is not null && person.Roster.Entries.Any(row => row.From is not null))
            .Select(person => person.Known!.Id)
            .ToHashSet();
        return
        [
            .. plan.Communities.Select(one => one.Known).OfType<Community>().SelectMany(community => rulebooks.Find(community.Programme) is { } rulebook
                ? In(records, community, rulebook.Period, clock, now).Where(late => !dated.Contains(late.Member.Person.Id))
                : []),
        ];
    }

    private static IEnumerable<LateStart> In(IRecords records, Community community, Period period, SchoolClock clock, DateTimeOffset now)
    {
        var open = records.People.EverIn(community.Id).GroupBy(one => one.Person.Id).Where(places => places.All(one => one.Days.From is null)).ToList();
        var held = records.Meetings.Of(community.Id, clock.Whole(period.Start).From, now).Where(meeting => meeting.EndsAt <= now)
            .Select(meeting => (Day: clock.Day(meeting.StartsAt), Lines: StandingAttendance.Of(records.Attendance.Of(meeting.Id)).ToList()))
            .ToList();
        foreach (var member in open.Select(places => places.First()))
        {
            var traces = held.SelectMany(one => one.Lines
                    .Where(line => line.Person == member.Person.Id)
                    .SelectMany(line => new[] { one.Day, clock.Day(line.At) }))
                .Concat(records.Deeds.Of(member.Person.Id, clock.Whole(period.Start).From).Select(deed => clock.Day(deed.At)))
                .Concat(records.Accounts.Of(member.Person.Id).Select(account => account.BoundAt).OfType<DateTimeOffset>().Select(clock.Day))
                .ToList();
            if (traces.Count > 0 && traces.Min() is var first && held.Count(one => one.Day < first) is > 0 and var before)
                yield return new LateStart(member, first, before);
        }
    }
}
