using CommunityBot.Budget;
using CommunityBot.Conversation.Turns;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>支出 膳食費 80x15 便當 notes what was paid; 支出 更正 12 … corrects a line; 支出 核銷 12 … pays what was requested.</summary>
public static class Spend
{
    public static Answer Run(Turn turn) => SpendingTalk.Run(turn, LedgerKind.Spent);
}
