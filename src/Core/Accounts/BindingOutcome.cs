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
    public sealed record Bound(ChatAccount Account, Person Person) : BindingOutcome;

    public sealed record NoSuchCode : BindingOutcome;

    public sealed record Used : BindingOutcome;

    public sealed record Expired(DateTimeOffset At) : BindingOutcome;

    /// <param name="accounts">Where the code is noted as used.</param>
    /// <param name="people">The roster.</param>
    /// <param name="account">The account that is joined, to whomever it was before.</param>
    /// <param name="typed">What was typed for the code.</param>
    /// <param name="now">When.</param>
    public static BindingOutcome Bind(IChatAccounts accounts, IPeople people, ChatAccount account, string typed, DateTimeOffset now)
    {
        if (BindingCode.Read(typed) is not { } read || accounts.FindCode(read) is not { } code)
            return new NoSuchCode();
        if (code.UsedAt is not null)
            return new Used();
        if (code.ExpiresAt <= now)
            return new Expired(code.ExpiresAt);
        var person = people.Find(code.Person) ?? throw new InvalidOperationException($"Code for person {code.Person.Value}, who is not there.");
        accounts.UseCode(code.Code, now);
        return new Bound(account with { Person = person, BoundAt = now, Guesses = GuessLimit.None }, person);
    }
}
