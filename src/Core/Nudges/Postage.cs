using System.Collections.Immutable;
using CommunityBot.Calendar;
using CommunityBot.Messages;

namespace CommunityBot.Nudges;

/// <summary>
/// What may be sent unasked now: what a month's messages leave once those that more important nudges will need later in the month are
/// set aside. Months are the school's: LINE's reference says "the current month" and not by whose clock.
/// </summary>
public sealed class Postage
{
    private readonly ImmutableDictionary<string, Purse> _purses;

    private Postage(ImmutableDictionary<string, Purse> purses) => _purses = purses;

    /// <param name="allowances">As they were read last, what was spent, and the forecast.</param>
    /// <param name="clock">Whose months they are.</param>
    /// <param name="now">The moment of sending.</param>
    public static Postage Read(IAllowances allowances, SchoolClock clock, DateTimeOffset now)
    {
        var today = clock.Day(now);
        var month = new DateOnly(today.Year, today.Month, 1);
        return new Postage(allowances.All().Where(read => read.Most is not null).ToImmutableDictionary(read => read.Channel, read => new Purse(
            read.Most!.Value - Used(allowances, read, clock, month),
            allowances.Forecast(read.Channel, today.AddDays(1), month.AddMonths(1).AddDays(-1)))));
    }

    /// <summary>What the platform left out when it was asked, such as the last minutes, is known from here; what others sent, only from there.</summary>
    private static long Used(IAllowances allowances, Allowance read, SchoolClock clock, DateOnly month)
    {
        var own = allowances.SpentSince(read.Channel, clock.Whole(month).From);
        var asked = clock.Day(read.ReadAt);
        return asked >= month && asked < month.AddMonths(1) ? Math.Max(own, read.Used + allowances.SpentSince(read.Channel, read.ReadAt)) : own;
    }

    /// <summary>Whether a message of that priority may be sent now. Where nothing counts it always may, where messages count an aside never.</summary>
    public bool MayPush(string channel, Priority priority) =>
        !ChannelNames.CountsMessages(channel) || (priority != Priority.Aside && (!_purses.TryGetValue(channel, out var purse) || purse.Affords(priority)));

    /// <summary>How many messages the month still has; null where nothing counts them, or there is no limit.</summary>
    public long? Left(string channel) => _purses.TryGetValue(channel, out var purse) ? Math.Max(0, purse.Left) : null;

    /// <summary>What is left once so many messages were sent.</summary>
    public Postage Spend(string channel, int messages = 1) => _purses.TryGetValue(channel, out var purse)
        ? new Postage(_purses.SetItem(channel, purse with { Left = purse.Left - messages }))
        : this;

    /// <param name="Left">Of the month; below zero when more was sent than there is.</param>
    /// <param name="Later">What will have to be sent from tomorrow to the end of the month.</param>
    private sealed record Purse(long Left, IReadOnlyList<ForecastLine> Later)
    {
        public bool Affords(Priority priority) => Left - Later.Where(line => line.Priority < priority).Sum(line => (long)line.Messages) >= 1;
    }
}
