using CommunityBot.Communities;

namespace CommunityBot.Accounts;

/// <summary>
/// Slows down whoever guesses binding codes. They are counted by sender; by person, since one may have several accounts; and over a whole
/// channel, since at some whoever likes has thousands. Other channels, and signing in, are not held up by it.
/// </summary>
public static class CodeGuesses
{
    /// <summary>More than a hall of newcomers mistypes; of 2^40 codes with a thousand good, one is found so in a hundred years.</summary>
    public const int MostOfChannel = 200;

    public static readonly TimeSpan ChannelWindow = TimeSpan.FromMinutes(10);

    /// <summary>Until when another code is not looked at; null when it is.</summary>
    public static DateTimeOffset? WaitOf(IGuesses guesses, ChatAccount account, DateTimeOffset now)
    {
        var until = Everybody(account).Select(who => guesses.Of(who).WaitUntil).Max();
        return until > now ? until : null;
    }

    /// <summary>Notes a wrong one. No right one makes up for it, since whoever has an account can have codes of their own as often as they like.</summary>
    public static void Wrong(IGuesses guesses, ChatAccount account, DateTimeOffset now)
    {
        foreach (var who in Own(account))
            guesses.Save(who, guesses.Of(who).AfterWrong(now));
        var channel = Channel(account);
        guesses.Save(channel, AfterWrongOfMany(guesses.Of(channel), now));
    }

    /// <summary>As many as are borne within a window; then nobody's are until its end.</summary>
    private static GuessLimit AfterWrongOfMany(GuessLimit before, DateTimeOffset now)
    {
        if (now >= before.LastAt + ChannelWindow)
            return new GuessLimit(1, now, DateTimeOffset.MinValue);
        var wrong = before.Wrong + 1;
        return before with { Wrong = wrong, WaitUntil = wrong >= MostOfChannel ? before.LastAt + ChannelWindow : before.WaitUntil };
    }

    private static IEnumerable<string> Everybody(ChatAccount account) => [.. Own(account), Channel(account)];

    private static IEnumerable<string> Own(ChatAccount account)
    {
        yield return $"sender {account.Address.Channel} {account.Address.Id}";
        if (account.Person is { } person)
            yield return OfPerson(person.Id);
    }

    private static string OfPerson(PersonId person) => $"person {person.Value}";

    private static string Channel(ChatAccount account) => $"channel {account.Address.Channel}";
}
