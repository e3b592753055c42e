using CommunityBot.Communities;
using CommunityBot.Messages;

namespace CommunityBot.Accounts;

/// <summary>The accounts, and the binding codes, which can be found by whoever has one and read by nobody.</summary>
public interface IChatAccounts
{
    ChatAccount? Find(ChatAddress address);

    void Save(ChatAccount account);

    /// <summary>The accounts bound to somebody, the one bound last first.</summary>
    IReadOnlyList<ChatAccount> Of(PersonId person);

    /// <summary>Those of a channel that are bound, and were neither bound nor used since then.</summary>
    IReadOnlyList<ChatAccount> IdleAt(string channel, DateTimeOffset since);

    /// <summary>Forgets those of a channel that are bound to nobody and were not used since then.</summary>
    /// <returns>How many.</returns>
    int ForgetNobodies(string channel, DateTimeOffset since);

    KeptCode? FindCode(string code);

    /// <summary>Those that somebody could still use by then.</summary>
    IReadOnlyList<KeptCode> OpenCodesOf(PersonId person, DateTimeOffset now);

    void AddCode(BindingCode code);

    /// <summary>Ends a code: it was used, or will not be.</summary>
    /// <returns>False when it had ended already.</returns>
    bool EndCode(string code, CodeEnd how, DateTimeOffset at);

    /// <summary>How many could still be used by then, had the key under which they are kept not been lost.</summary>
    int CountLostCodes(DateTimeOffset now);

    /// <summary>Ends the codes that somebody has not used, as <see cref="CodeEnd.AnotherUsed"/>.</summary>
    void EndCodesOf(PersonId person, DateTimeOffset at);

    /// <summary>Ends the codes that somebody made, for whomever, as <see cref="CodeEnd.MakerGone"/>.</summary>
    void EndCodesBy(PersonId maker, DateTimeOffset at);

    /// <summary>Forgets accounts that are nobody's and were not spoken from since then.</summary>
    /// <returns>How many.</returns>
    int ForgetStrangersBefore(DateTimeOffset instant);

    /// <summary>Forgets codes that were used, or had expired, before then.</summary>
    /// <returns>How many.</returns>
    int ForgetCodesBefore(DateTimeOffset instant);
}

public static class ChatAccountChoice
{
    /// <summary>A new code for somebody, beside those they may have.</summary>
    public static BindingCode NewCode(this IChatAccounts accounts, PersonId person, DateTimeOffset now, TimeSpan lifetime, PersonId? madeBy = null) =>
        accounts.NewCode(() => BindingCode.For(person, now, lifetime, madeBy));

    /// <summary>A code that is nobody's yet: among a million, two that are drawn are likely to be the same.</summary>
    /// <param name="accounts">Which there are.</param>
    /// <param name="draw">Draws one.</param>
    public static BindingCode NewCode(this IChatAccounts accounts, Func<BindingCode> draw)
    {
        var code = draw();
        while (accounts.FindCode(code.Code) is not null)
            code = draw();
        accounts.AddCode(code);
        return code;
    }

    /// <summary>Where somebody is written to unasked: the account bound last that can be reached, or null.</summary>
    public static ChatAccount? ReachableOf(this IChatAccounts accounts, PersonId person) =>
        accounts.Of(person).FirstOrDefault(account => account.Reachable);

    /// <summary>Ends an account: whoever speaks there is nobody any more, and what was made from it and not used yet is void.</summary>
    /// <returns>It as it is then, kept already.</returns>
    public static ChatAccount End(this IChatAccounts accounts, ChatAccount account, DateTimeOffset now)
    {
        if (account.Person is { } person)
            accounts.EndCodesBy(person.Id, now);
        var ended = account with { Person = null, BoundAt = null, Question = null };
        accounts.Save(ended);
        return ended;
    }
}
