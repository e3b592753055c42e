using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.PastAttendance;

/// <summary>
/// Which day rows mean. One without its year lies in the programme and not ahead, where there is such; where several do, or the weekday behind it is
/// another, there is a doubt.
/// </summary>
internal sealed class AttendanceDays(IRulebookSource rulebooks, DateOnly today, List<AttendanceProblem> problems)
{
    private readonly List<DayDoubt> _doubts = [];

    public IReadOnlyList<DayDoubt> Doubts => _doubts;

    /// <param name="row">Whose day it is.</param>
    /// <param name="community">Whose row it is, where that is known.</param>
    /// <returns>Null where it is none, which is noted.</returns>
    public DateOnly? Of(AttendanceRow row, Community? community)
    {
        var said = DayInCell.Parts(row.Day);
        List<DateOnly> days = said is { } known ? Meant(known, community is null ? null : rulebooks.Find(community.Programme)?.Period) : [];
        if (days.Count == 0)
        {
            problems.Add(AttendanceProblem.About(row.Line, AttendanceFault.BadDay, row.Day));
            return null;
        }

        var taken = days.FindLast(day => day <= today) is var past && past != default ? past : days[0];
        if ((days.Count > 1 || !said!.Value.FallsOn(taken)) && !_doubts.Exists(doubt => (doubt.Found, doubt.Taken) == (row.Day, taken)))
            _doubts.Add(new DayDoubt(row.Line, row.Day, taken, [.. days.Where(day => day != taken)]));
        return taken;
    }

    private List<DateOnly> Meant(DayInCell said, Period? programme)
    {
        if (said.Year is { } year)
            return said.In(year) is { } day ? [day] : [];
        List<DateOnly> within = programme is not { } period ? []
            : [.. period.Years.Select(said.In).OfType<DateOnly>().Where(period.Contains)];
        if (within.FindAll(day => day <= today) is { Count: > 0 } past)
            within = past;
        if (within.FindAll(said.FallsOn) is { Count: > 0 } fitting)
            within = fitting;
        return within.Count > 0 ? within : MonthDates.Near(said.Month, said.Day, today, past: true) is { } near ? [near] : [];
    }
}
