using CommunityBot.Amounts;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string NotIn(Dollars missing) => $"{Money(missing)} not received yet";

    public override string NotWhileServing(IReadOnlyList<string> what, Citations cite) =>
        $"until then you may not {string.Join(", ", what)}, nor apply again ({Articles(cite)})";

    public override string EndOfYearsLabel => "End of your six years";

    public override string MonthsSoFar(int months, int need) => $"{months} of {need} months so far";

    public override string HalfDaysLabel => "Half days";

    public override string HalfDaysAttended(int today, int all, Citations cite) => $"{today} today, {all} in this workshop so far ({Articles(cite)})";

    public override string HalfDaysOff(Citations cite) => $"none today, as it is a day off ({Articles(cite)})";

    public override string CountsOnce(string duties, Citations cite) => $"counted once these are in: {duties} ({Articles(cite)})";

    public override string MonthsInsteadOfPoints(string programmes) =>
        $"{programmes} counts months and no points. Type “training record” to see how many there are.";
}
