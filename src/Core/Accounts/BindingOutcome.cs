using CommunityBot.Communities;

namespace CommunityBot.Accounts;

/// <summary>What comes of joining a chat account to a person of the roster by a code (綁定).</summary>
public abstract record BindingOutcome
{
    private BindingOutcome()
    {
    }

    /// <param name="Account">As it is now: whoever answers keeps it, with what else the answer changes of it.</param>
    /// <param name="Person">Whose it is.</param>
    /// <param name="Others">The accounts they had already.</param>
    public sealed record Bound(ChatAccount Account, Person Person, IReadOnlyList<ChatAccount> Others) : BindingOutcome;

    public sealed record NoSuchCode : BindingOutcome;

    public sealed record Ended(CodeEnd How) : BindingOutcome;

    public sealed record Expired(DateTimeOffset At) : BindingOutcome;

    /// <summary>The code was good once, but whoever made it could not make it now: it is spent.</summary>
    /// <param name="Person">Whose it was.</param>
    /// <param name="Accounts">The accounts they have.</param>
    /// <param name="Why">What the maker's word is worth now.</param>
    public sealed record NotVouchedFor(Person Person, IReadOnlyList<ChatAccount> Accounts, Vouch Why) : BindingOutcome;

    /// <param name="accounts">Where the code is noted as used.</param>
    /// <param name="records">The roster.</param>
    /// <param name="account">The account that is joined, to whomever it was before.</param>
    /// <param name="typed">What was typed for the code.</param>
    /// <param name="now">When.</param>
    /// <param name="today">The day of the school then.</param>
    public static BindingOutcome Bind(IChatAccounts accounts, ICommunityRecords records, ChatAccount account, string typed, DateTimeOffset now, DateOnly today)
    {
        if (BindingCode.Read(typed) is not { } read || accounts.FindCode(read) is not { } code)
            return new NoSuchCode();
        if (code.UsedAt is not null)
            return new Ended(code.End);
        if (code.ExpiresAt <= now)
            return new Expired(code.ExpiresAt);
        var person = records.People.Find(code.Person) ?? throw new InvalidOperationException($"Code for person {code.Person.Value}, who is not there.");
        var others = accounts.Of(person.Id).Where(one => one.Address != account.Address).ToList();
        var vouch = Vouching.For(records, accounts, code.MadeBy, person.Id, today);
        accounts.EndCode(read, vouch == Vouch.Good ? CodeEnd.Used : vouch == Vouch.BoundAlready ? CodeEnd.NotVouchedFor : CodeEnd.MakerGone, now);
        if (vouch != Vouch.Good)
            return new NotVouchedFor(person, others, vouch);
        accounts.EndCodesOf(person.Id, now);
        var slowest = others.Select(one => one.Guesses).Append(account.Guesses).MaxBy(guesses => (guesses.WaitUntil, guesses.Wrong))!;
        return new Bound(account with { Person = person, BoundAt = now, Guesses = slowest }, person, others);
    }
}
