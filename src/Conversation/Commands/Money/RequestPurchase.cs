using CommunityBot.Budget;
using CommunityBot.Conversation.Turns;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>請購 材料費 5000 感測器: notes a purchase that is not paid yet, so that its money is spoken for.</summary>
public static class RequestPurchase
{
    public static Answer Run(Turn turn) => SpendingTalk.Run(turn, LedgerKind.Committed);
}
