using CommunityBot.Communities;
using CommunityBot.Messages;

namespace CommunityBot.Accounts;

/// <summary>
/// Slows down whoever guesses binding codes. They are counted by sender; by person, since one may have several accounts; by address, where
/// whoever is nobody yet may be as many as they like; and over a whole channel. The last holds up only whom something speaks against: else
/// anybody could shut out everybody. Other channels, and signing in, are not held up by it.
/// </summary>
public static class CodeGuesses
{
    /// <summary>More than all mistype at once; of 2^40 codes with a thousand good, one is found so in a hundred years.</summary>
    public const int MostOfChannel = 200;

    /// <summary>More than a hall of newcomers behind one address mistypes.</summary>
    public const int MostOfAddress = 60;

    /// <summary>So many wrong ones speak against no address yet.</summary>
    private const int Slips = 4;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>Until when another code is not looked at; null when it is.</summary>
    /// <param name="guesses">The wrong ones of late.</param>
    /// <param name="account">Who types it.</param>
    /// <param name="cameFrom">As <see cref="IncomingMessage.CameFrom"/>.</param>
    /// <param name="now">When.</param>
    public static DateTimeOffset? WaitOf(IGuesses guesses, ChatAccount account, string? cameFrom, DateTimeOffset now)
    {
        var own = Own(account).Select(guesses.Of).ToList();
        var address = Address(account, cameFrom) is { } key ? guesses.Of(key) : GuessLimit.None;
        var isSuspect = own.Exists(limit => IsOfLate(limit, now)) || (IsOfLate(address, now) && address.Wrong > Slips);
        var until = own.Append(address).Append(isSuspect ? guesses.Of(Channel(account)) : GuessLimit.None).Max(limit => limit.WaitUntil);
        return until > now ? until : null;
    }

    /// <summary>Notes a wrong one. No right one makes up for it, since whoever has an account can have codes of their own as often as they like.</summary>
    public static void Wrong(IGuesses guesses, ChatAccount account, string? cameFrom, DateTimeOffset now)
    {
        foreach (var who in Own(account))
            guesses.Save(who, guesses.Of(who).AfterWrong(now));
        if (Address(account, cameFrom) is { } address)
            guesses.Save(address, AfterWrongOfMany(guesses.Of(address), MostOfAddress, now));
        var channel = Channel(account);
        guesses.Save(channel, AfterWrongOfMany(guesses.Of(channel), MostOfChannel, now));
    }

    /// <summary>Whoever goes on under another address of the chat has no more tries for it.</summary>
    public static void Move(IGuesses guesses, ChatAddress from, ChatAddress to) => guesses.Save(Sender(to), guesses.Of(Sender(from)));

    /// <summary>As many as are borne within a window; then nobody's are until its end.</summary>
    private static GuessLimit AfterWrongOfMany(GuessLimit before, int most, DateTimeOffset now)
    {
        if (!IsOfLate(before, now))
            return new GuessLimit(1, now, DateTimeOffset.MinValue);
        var wrong = before.Wrong + 1;
        return before with { Wrong = wrong, WaitUntil = wrong >= most ? before.LastAt + Window : before.WaitUntil };
    }

    private static bool IsOfLate(GuessLimit limit, DateTimeOffset now) => limit.Wrong > 0 && now < limit.LastAt + Window;

    private static IEnumerable<string> Own(ChatAccount account)
    {
        yield return Sender(account.Address);
        if (account.Person is { } person)
            yield return OfPerson(person.Id);
    }

    private static string Sender(ChatAddress address) => $"sender {address.Channel} {address.Id}";

    private static string OfPerson(PersonId person) => $"person {person.Value}";

    private static string? Address(ChatAccount account, string? cameFrom) => account.Person is null && cameFrom is not null ? $"address {cameFrom}" : null;

    private static string Channel(ChatAccount account) => $"channel {account.Address.Channel}";
}
