using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Demo;

/// <summary>Sees to it that a meeting is open for sign-in when somebody arrives to try things out.</summary>
public sealed class DemoSignIn(DemoSeeds seeds, IRulebookSource rulebooks, SchoolClock clock)
{
    private static readonly TimeSpan s_length = TimeSpan.FromHours(3);

    /// <summary>A meeting closed within this time was closed to see what happens then, and stays so.</summary>
    private static readonly TimeSpan s_justClosed = TimeSpan.FromMinutes(10);

    /// <summary>What is open in the community now. The day's meeting is used again as long as it lasts.</summary>
    /// <returns>Null when it was closed a moment ago, or the community is none of the try-out's.</returns>
    public Meeting? Keep(IRecords records, Community community, DateTimeOffset now)
    {
        var (from, to) = clock.Whole(clock.Day(now));
        var today = records.Meetings.Of(community.Id, from, to);
        if (today.FirstOrDefault(meeting => meeting.IsOpenAt(now)) is { } open)
            return open;
        if (seeds.All.FirstOrDefault(seed => seed.Programme == community.Programme.Value && seed.Community == community.Name) is not { Now: { } activity })
            return null;

        var own = today.Where(meeting => meeting.Topic == activity.Topic).ToList();
        if (own.Find(meeting => meeting.StartsAt <= now && now < meeting.EndsAt) is { } current)
            return current.Window is { } window && window.ClosesAt > now - s_justClosed ? null : Open(records, current, community, now);
        foreach (var over in own.Where(meeting => !StandingAttendance.Of(records.Attendance.Of(meeting.Id)).Any(entry => entry.Act is not AttendanceAct.Leave)))
            records.Meetings.CallOff(over, now);
        return Open(records, Plan(records, community, activity, now, to), community, now);
    }

    private Meeting Plan(IRecords records, Community community, DemoActivity activity, DateTimeOffset now, DateTimeOffset midnight)
    {
        // On a round time just past, and over before the day is, as every meeting is.
        var start = now.AddTicks(-(now.Ticks % TimeSpan.FromMinutes(5).Ticks));
        var end = start + s_length;
        var meeting = records.Meetings.Plan(new MeetingPlan
        {
            Community = community.Id,
            Kind = activity.Kind,
            Topic = activity.Topic,
            Place = activity.Place,
            StartsAt = start,
            EndsAt = end < midnight ? end : midnight.AddMinutes(-1),
        });
        var people = records.People.MembersOf(community.Id, clock.Day(now)).ToDictionary(member => member.Person.Name, member => member.Person.Id);
        DemoMeetings.AskLeave(records, meeting, activity.Leave, people, now);
        return meeting;
    }

    private Meeting Open(IRecords records, Meeting meeting, Community community, DateTimeOffset now)
    {
        var afterEnd = rulebooks.Find(community.Programme)?.SignIn.ClosesAfterEnd ?? TimeSpan.Zero;
        return records.Meetings.OpenSignIn(meeting, now, afterEnd);
    }
}
