using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Cases;

/// <summary>How the money stands that comes in for a case (回饋金).</summary>
/// <param name="Rule">The rulebook's.</param>
/// <param name="Owed">What is to come in, less what a ministry grants; nothing at least.</param>
/// <param name="Received">What came in.</param>
/// <param name="Costs">What was paid from it, in the order of the rulebook.</param>
/// <param name="Days">The last day of each instalment, in order.</param>
public sealed record Collected(
    CollectionRule Rule, Dollars Owed, Dollars Received, IReadOnlyList<(CollectionCost Cost, Dollars Amount)> Costs, IReadOnlyList<DateOnly> Days)
{
    public Dollars Missing => (Owed - Received).AtLeastNothing;

    /// <summary>What is left once all is paid; below zero it is what is short, and there is nothing to split.</summary>
    public Dollars Rest => Received - Costs.Select(cost => cost.Amount).Sum();

    /// <summary>By when something is to come in: something at all by the first day, all of it by the last. Null once nothing is missing.</summary>
    public DateOnly? Next => Missing == Dollars.Zero || Days.Count == 0 ? null : Received > Dollars.Zero ? Days[^1] : Days[0];

    public static Collected Of(CollectionRule rule, CaseFile file) => new(
        rule,
        ((file.Agreed ?? rule.Least) - file.Granted).AtLeastNothing,
        file.Received,
        [.. rule.Pays.Select(cost => (cost, file.PaidFor(cost)))],
        file.Planned is { } days ? [.. rule.Instalments.Select(month => CivilMonths.End(days.Start, month))] : []);

    /// <summary>Whose the rest is: each gets its share, half rounded up, and the last what is left.</summary>
    public IReadOnlyList<(CollectionPart Part, Dollars Amount)> Split()
    {
        var (parts, left) = (new List<(CollectionPart, Dollars)>(), Rest.AtLeastNothing);
        foreach (var part in Rule.Rest)
        {
            var amount = part == Rule.Rest[^1] ? left : Dollars.Least(left, part.Share.Of(Rest.AtLeastNothing));
            parts.Add((part, amount));
            left -= amount;
        }

        return parts;
    }
}
