using CommunityBot.Cases;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Credits;

/// <summary>A firm by whose fault a case ended gets none for some years, from the day on which the contract ended (自契約終止日起).</summary>
internal static class FirmBars
{
    public static IEnumerable<Bar> Of(Examined examined)
    {
        if (examined.Own.File.Firm is not { } firm
            || examined.Own.Rulebook.Bars.OfType<BarRule.AfterFault>().FirstOrDefault(rule => rule.Of == FaultOf.Firm) is not { } rule)
            return [];
        return from other in examined.Others()
               where other.File.Firm is { } theirs && IsSame(firm, theirs)
               let until = other.File.EarlyEnd is { Fault: FaultOf.Firm } ended ? rule.Until(ended.Last) : (DateOnly?)null
               where examined.Today <= until
               select new Bar.FirmsFault(other.File.Firm!.Name, until.Value) { Cite = rule.Cite };
    }

    private static bool IsSame(CaseFact.Firm one, CaseFact.Firm other) =>
        one.TaxId.Length > 0 && other.TaxId.Length > 0 ? one.TaxId == other.TaxId : NameKey.AreSame(one.Name, other.Name);
}
