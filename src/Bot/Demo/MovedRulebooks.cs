using CommunityBot.Calendar;
using CommunityBot.Files.Rulebooks;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Demo;

/// <summary>
/// The rulebooks as if they were in force today: in the try-out each period is moved by whole weeks, so that weekdays stay and
/// today stands three fifths into it, with meetings behind and before.
/// </summary>
public sealed class MovedRulebooks(RulebookShelf shelf, DemoMode demo, SchoolClock clock, TimeProvider time) : IRulebookSource
{
    private readonly Lazy<RulebookShelf> _moved = new(() =>
    {
        var today = clock.Day(time.GetUtcNow());
        return new RulebookShelf([.. shelf.All.Select(rulebook => rulebook.MovedBy(DaysToToday(rulebook.Period, today)))]);
    });

    public IReadOnlyCollection<Rulebook> All => InForce.All;

    private RulebookShelf InForce => demo.IsOn ? _moved.Value : shelf;

    public Rulebook? Find(ProgrammeId programme) => InForce.Find(programme);

    /// <summary>The day of a period on which the try-out takes place.</summary>
    public static DateOnly TodayIn(Period period) => period.Start.AddDays((period.End.DayNumber - period.Start.DayNumber) * 3 / 5);

    private static int DaysToToday(Period period, DateOnly today) => (today.DayNumber - TodayIn(period).DayNumber) / 7 * 7;
}
