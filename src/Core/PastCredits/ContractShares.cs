using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Credits;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.PastCredits;

/// <summary>Looks at what is allotted of each contract (分配績效) once rows are noted: whoever leads has enough, all together no more than all.</summary>
internal static class ContractShares
{
    public static IEnumerable<CreditProblem> Problems(ICredits credits, IReadOnlyList<PlannedCredit> lines) =>
        lines.Where(line => line.IsNoted && line.Said.Fact is CreditFact.Stretch { Share: not null })
            .GroupBy(line => line.Said.Family)
            .SelectMany(ofFamily => OfFamily(credits, ofFamily.Key, [.. ofFamily], lines));

    private static IEnumerable<CreditProblem> OfFamily(ICredits credits, string family, List<PlannedCredit> shared, IReadOnlyList<PlannedCredit> lines)
    {
        var gone = lines.Where(line => line.Effect == CreditEffect.Instead).Select(line => line.Other!.Id).ToHashSet();
        var noted = CreditEntry.Standing(credits.All(family)).Where(entry => !gone.Contains(entry.Id)).Select(entry => entry.Fact).OfType<CreditFact.Stretch>()
            .Where(stretch => stretch is { Share: not null, With.Length: > 0 }).ToLookup(Contract, stretch => stretch.Share!.Value.HundredthsOfPercent);
        var sums = new Dictionary<(string, Period, NameKey), int>();
        foreach (var line in shared)
        {
            var (stretch, way) = ((CreditFact.Stretch)line.Said.Fact, line.Said.Rulebook.Months?.FindWay(((CreditFact.Stretch)line.Said.Fact).Way));
            if (stretch.Leads && way is CreditWay.Span { Money.LeadShare: var least } && stretch.Share!.Value.HundredthsOfPercent < least.HundredthsOfPercent)
                yield return new CreditProblem(line.Said.Line, CreditFault.LeadsForTooLittle, $"{stretch.Share}", $"{least}") { Cite = way.Cite };
            if (stretch.With.Length == 0)
                continue;
            var contract = Contract(stretch);
            sums[contract] = sums.GetValueOrDefault(contract, noted[contract].Sum()) + stretch.Share!.Value.HundredthsOfPercent;
            if (sums[contract] > Rate.All.HundredthsOfPercent)
                yield return new CreditProblem(line.Said.Line, CreditFault.MoreThanAll, stretch.With, $"{new Rate(sums[contract])}") { Cite = line.Said.Cite };
        }
    }

    private static (string, Period, NameKey) Contract(CreditFact.Stretch stretch) => (stretch.Way, stretch.Days, NameKey.Of(stretch.With));
}
