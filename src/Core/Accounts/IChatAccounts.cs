using CommunityBot.Communities;
using CommunityBot.Messages;

namespace CommunityBot.Accounts;

public interface IChatAccounts
{
    ChatAccount? Find(ChatAddress address);

    void Save(ChatAccount account);

    /// <summary>The accounts bound to somebody, the one bound last first.</summary>
    IReadOnlyList<ChatAccount> Of(PersonId person);

    BindingCode? FindCode(string code);

    /// <summary>The code somebody still has to use, if it has not expired by then.</summary>
    BindingCode? OpenCodeOf(PersonId person, DateTimeOffset now);

    void AddCode(BindingCode code);

    /// <summary>False when the code was used already.</summary>
    bool UseCode(string code, DateTimeOffset at);
}

public static class ChatAccountChoice
{
    /// <summary>The binding code somebody still has, if it is good for longer than that; else a new one.</summary>
    public static BindingCode CodeFor(this IChatAccounts accounts, PersonId person, DateTimeOffset now, TimeSpan lifetime, TimeSpan longerThan)
    {
        if (accounts.OpenCodeOf(person, now) is { } open && open.ExpiresAt > now + longerThan)
            return open;
        var code = BindingCode.For(person, now, lifetime);
        accounts.AddCode(code);
        return code;
    }

    /// <summary>Where somebody is written to unasked: the account bound last that can be reached, or null.</summary>
    public static ChatAccount? ReachableOf(this IChatAccounts accounts, PersonId person) =>
        accounts.Of(person).FirstOrDefault(account => account.Reachable);
}
