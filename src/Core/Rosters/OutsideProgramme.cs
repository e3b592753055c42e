using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Rosters;

/// <summary>
/// Where a file has somebody begin or end on a past day before the programme, or begin after it: a slip in the year, or a day of something
/// else. Who stays on after it does no harm, nor who comes while it is applied for; and once it is over nothing of it is judged by a day.
/// </summary>
internal static class OutsideProgramme
{
    public static IEnumerable<RosterDoubt> Of(RosterPlan plan, IRulebookSource rulebooks, DateOnly today) =>
        from row in plan.Rows
        where row is { Effect: not RowEffect.None, Entry.Seat: not null }
        group row.Entry by row.Entry.Programme into rows
        let period = rulebooks.Find(rows.Key)?.Period
        where period is not null && today <= period.Value.End
        let outside = rows.Where(row => IsOutside(row, period.Value, today)).ToList()
        where outside.Count > 0
        select new RosterDoubt.OutsideProgramme(outside[0].Line, period.Value, outside);

    private static bool IsOutside(RosterEntry row, Period period, DateOnly today)
    {
        return IsBefore(row.From) || IsBefore(row.Until) || row.From > period.End;

        bool IsBefore(DateOnly? day) => day < period.Start && day < today;
    }
}
