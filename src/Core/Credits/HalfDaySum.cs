using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Credits;

/// <summary>The half days (半日) somebody was at a workshop, day by day; on days off there are none.</summary>
public sealed record HalfDaySum(IReadOnlyDictionary<DateOnly, int> Days)
{
    public int All => Days.Values.Sum();

    public int On(DateOnly day) => Days.GetValueOrDefault(day);

    public static HalfDaySum Of(ICreditRecords records, HalfDayRule rule, OwnCase own, PersonId person, SchoolClock clock, WorkCalendar workdays)
    {
        var period = own.File.Days ?? own.Rulebook.Period;
        return new HalfDaySum(records.Meetings.Of(own.Community.Id, clock.Whole(period.Start).From, clock.Whole(period.End).To)
            .Where(meeting => meeting.CancelledAt is null)
            .GroupBy(meeting => clock.Day(meeting.StartsAt), meeting => HalfDayCount.Attended(meeting, Presence.Of(records.Attendance.Of(meeting.Id, person))))
            .Where(day => !rule.WorkdaysOnly || workdays.IsWorkday(day.Key))
            .ToDictionary(day => day.Key, day => Math.Min(rule.ADay, day.Sum())));
    }
}
