using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Messages;

namespace CommunityBot.Nudges;

/// <summary>At which of their chats somebody is nudged.</summary>
public static class AccountChoice
{
    /// <summary>
    /// The chat they chose; else one that costs nothing, else one where messages are counted, else the web chat, which nobody looks
    /// into unasked. Of several the one bound last; null when none can be reached.
    /// </summary>
    public static ChatAccount? NudgedAt(this IChatAccounts accounts, PersonId person, NudgeSettings settings) => accounts.Of(person)
        .Where(account => account.Reachable)
        .OrderByDescending(account => account.Address.Channel == settings.Channel)
        .ThenByDescending(account => ChannelNames.Rings(account.Address.Channel))
        .ThenBy(account => ChannelNames.CountsMessages(account.Address.Channel))
        .FirstOrDefault();

    /// <summary>Where somebody can be nudged all the same once messages have run short, whatever they chose; null when there is no such chat.</summary>
    public static ChatAccount? FreelyNudgedAt(this IChatAccounts accounts, PersonId person) => accounts.Of(person).FirstOrDefault(
        account => account.Reachable && ChannelNames.Rings(account.Address.Channel) && !ChannelNames.CountsMessages(account.Address.Channel));
}
