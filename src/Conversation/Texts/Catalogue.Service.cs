using CommunityBot.Amounts;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    /// <summary>How long until a day, or since.</summary>
    public string Left(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => DueToday,
        < 0 and var days => OverdueBy(-days),
        var days => DueIn(days),
    };

    public abstract string NotIn(Dollars missing);

    public abstract string NotWhileServing(IReadOnlyList<string> what, Citations cite);

    public abstract string EndOfYearsLabel { get; }

    public abstract string MonthsSoFar(int months, int need);

    public abstract string HalfDaysLabel { get; }

    public abstract string HalfDaysAttended(int today, int all, Citations cite);

    public abstract string HalfDaysOff(Citations cite);

    public abstract string CountsOnce(string duties, Citations cite);

    public abstract string MonthsInsteadOfPoints(string programmes);
}
