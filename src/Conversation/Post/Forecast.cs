using CommunityBot.Calendar;
using CommunityBot.Nudges;
using CommunityBot.Records;

namespace CommunityBot.Conversation.Post;

/// <summary>Works out what will have to be sent unasked, by rehearsing the days to come on a copy of the records.</summary>
public sealed class Forecast(Rehearsal rehearsal, IStoreCopies copies, SchoolClock clock)
{
    /// <summary>From now to the end of the month, as if there were no limit: what is wanted, not what there is for it.</summary>
    public async Task<IReadOnlyList<ForecastLine>> OfMonth(DateTimeOffset now, CancellationToken cancel)
    {
        var today = clock.Day(now);
        var end = clock.Whole(new DateOnly(today.Year, today.Month, DateTime.DaysInMonth(today.Year, today.Month))).To;
        await using var copy = await copies.Copy(cancel);
        await copy.Change(Unlimited, cancel);
        var letters = await rehearsal.Play(copy, now, end.AddTicks(-1), [], cancel);
        return
        [
            .. from letter in letters
               where letter.Telling.Way == Way.Pushed
               group letter by (
                   letter.Telling.Account.Address.Channel,
                   Day: clock.Day(letter.At),
                   Priority: letter.Telling.Nudges.Min(nudge => nudge.Priority)) into same
               orderby same.Key
               select new ForecastLine(same.Key.Channel, same.Key.Day, same.Key.Priority, same.Count()),
        ];
    }

    private static void Unlimited(IRecords records)
    {
        foreach (var allowance in records.Allowances.All())
            records.Allowances.Save(allowance with { Most = null });
    }
}
