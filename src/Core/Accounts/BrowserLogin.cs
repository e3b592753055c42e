using CommunityBot.Messages;

namespace CommunityBot.Accounts;

/// <summary>How long a browser at the web chat is somebody's: no platform sees to that for us.</summary>
public static class BrowserLogin
{
    /// <summary>Longer than the summer holidays, so that nobody comes back in September to be unknown.</summary>
    public const int IdleDays = 90;

    public static readonly TimeSpan Idle = TimeSpan.FromDays(IdleDays);

    /// <summary>Whoever spoke there is nobody any more. What they handed out from there stays good, as it was they who left.</summary>
    public static void Leave(this IChatAccounts accounts, ChatAccount account) =>
        accounts.Save(account with { Person = null, BoundAt = null, Question = null });

    /// <summary>Ends those that nobody has used since.</summary>
    /// <returns>How many.</returns>
    public static int LeaveIdle(this IChatAccounts accounts, DateTimeOffset since)
    {
        var idle = accounts.IdleAt(ChannelNames.Web, since);
        foreach (var account in idle)
            accounts.Leave(account);
        return idle.Count;
    }

    /// <summary>Whether it is worth noting that an account was used: once a day says enough.</summary>
    public static bool IsNews(ChatAccount account, DateTimeOffset now) =>
        account.Person is not null && (account.UsedAt is not { } last || now - last >= TimeSpan.FromDays(1));
}
