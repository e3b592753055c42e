using CommunityBot.Budget;
using CommunityBot.Records;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>Writes what was accepted into the ledger.</summary>
internal static class Written
{
    /// <returns>The same with the number of its line.</returns>
    public static SpendingOutcome.Accepted To(IRecords records, SpendingOutcome.Accepted accepted)
    {
        foreach (var line in accepted.Along)
            records.Budget.Add(line);
        return accepted with { Entry = records.Budget.Add(accepted.Entry) };
    }
}
