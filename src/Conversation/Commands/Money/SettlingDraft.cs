using CommunityBot.Amounts;
using CommunityBot.Budget;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>The payment of a request while its amount is asked for, or a yes to it.</summary>
internal sealed record SettlingDraft
{
    public required LedgerEntryId Request { get; init; }

    public Dollars? Amount { get; init; }

    /// <summary>Today where it was not said.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Whether more is to be paid later.</summary>
    public bool Partly { get; init; }
}
