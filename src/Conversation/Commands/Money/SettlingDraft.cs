using CommunityBot.Amounts;
using CommunityBot.Budget;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>The payment of a request while its amount is asked for, or a yes to it.</summary>
/// <param name="Request">The line in which it was requested.</param>
/// <param name="Amount">What was paid.</param>
/// <param name="On">Today where it was not said.</param>
/// <param name="Partly">Whether more is to be paid later.</param>
internal sealed record SettlingDraft(LedgerEntryId Request, Dollars? Amount = null, DateOnly? On = null, bool Partly = false);
