using CommunityBot.Communities;
using CommunityBot.Ports;

namespace CommunityBot.Nudges;

public static class AccountChoice
{
    public static ChatAccount? NudgedAt(this IChatAccounts accounts, PersonId person, NudgeSettings settings) =>
        accounts.Of(person).FirstOrDefault(account => account.Reachable);
}
