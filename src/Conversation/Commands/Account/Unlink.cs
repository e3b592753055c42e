using System.Globalization;
using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Account;

/// <summary>解除綁定: finds which account of the speaker's is to end; for an officer 解除綁定 王小明 those of a phone that was lost.</summary>
public static class Unlink
{
    private static readonly string[] s_channels = [ChannelNames.Line, ChannelNames.Discord, ChannelNames.Web];

    public static Answer Run(Turn turn)
    {
        if (turn.Draft<AccountsDraft>() is { } asked)
            return turn.Awaited == Awaited.Confirm ? EndAccounts.Confirmed(turn, asked) : Chosen(turn, asked);
        var own = turn.Records.Accounts.Of(turn.Me.Id);
        if (turn.Arguments.Length == 0)
            return Which(turn, turn.Me, own);
        var named = own.Where(account => Is(turn.Texts.ChannelName(account.Address.Channel), turn) || Is(account.Address.Channel, turn)).ToList();
        if (named.Count > 0)
            return Which(turn, turn.Me, named);
        return s_channels.FirstOrDefault(channel => Is(turn.Texts.ChannelName(channel), turn) || Is(channel, turn)) is { } without
            ? Reply.Say(turn.Texts.NotLinkedAt(turn.Texts.ChannelName(without)), turn.Button(CommandIds.MyAccounts))
            : Refusal(turn) ?? Somebodys(turn);
    }

    /// <summary>Accounts of others are ended by officers; null where nothing is in the way.</summary>
    internal static Reply? Refusal(Turn turn) =>
        turn.Arguments.Length == 0 || turn.Records.People.OfficerOf(turn.Me.Id, turn.Today).Count > 0 || PersonName.Forms(turn.Me.Name).Contains(turn.Arguments)
            ? null
            : Reply.Say(
                turn.Texts.OnlyOfficersUnlink(TypedText.Shorten(turn.Arguments, Limits.Name), turn.Texts.List(Officers(turn)), turn.Word),
                turn.Button(CommandIds.MyAccounts));

    /// <summary>What somebody does whose phone is lost. The only officer has nobody to ask but who runs the machine.</summary>
    internal static string LostPhone(Turn turn) => turn.Records.People.OfficerOf(turn.Me.Id, turn.Today).Count > 0 && Officers(turn).Count == 0
        ? turn.Texts.LostPhoneOfOnlyOfficer(turn.Me.Name)
        : turn.Texts.LostPhone(turn.Word, turn.Me.Name);

    /// <summary>The other officers of what somebody has to do with.</summary>
    private static IReadOnlyList<string> Officers(Turn turn) => [.. DeletablePeople.OfficersOf(turn, turn.Me).Select(turn.NameOf)];

    private static Answer Somebodys(Turn turn)
    {
        IReadOnlyList<Person> people = [.. LedPeople.EverOfOffices(turn).Append(turn.Me).DistinctBy(person => person.Id)];
        return PersonFound.In(turn, people) switch
        {
            Found<Person>.One(var person, _, _) => Which(turn, person, turn.Records.Accounts.Of(person.Id)),
            Found<Person>.Several several => MemberName.Ask(turn, several),
            Found<Person>.None(_, var nearest) => Reply.Say(
                turn.Texts.NoSuchAccount(TypedText.Shorten(turn.Arguments, Limits.Name)),
                [.. nearest.Take(Limits.Buttons).Select(person => turn.Button(CommandIds.Unlink, person.Name))]),
            var other => throw new InvalidOperationException($"A new way of finding needs an answer here: {other}"),
        };
    }

    private static Answer Which(Turn turn, Person person, IReadOnlyList<ChatAccount> accounts)
    {
        if (accounts.Count == 0)
            return Reply.Say(turn.Texts.NoAccountsOf(person.Name));
        if (accounts is [var only])
            return EndAccounts.Sure(turn, person, [only]);
        var places = accounts.Take(Limits.Buttons - 1).Select((account, at) => Choice.Saying(OwnAccounts.Name(turn, account), Place(at)));
        return turn.Ask(
            Awaited.Which,
            new AccountsDraft(person.Id, [.. accounts.Select(account => account.Address)]),
            Reply.Offer(turn.Texts.WhichAccount(EndAccounts.NameFor(turn, person)), [.. places, Choice.Saying(turn.Texts.AllAccounts)]));
    }

    private static Answer Chosen(Turn turn, AccountsDraft asked)
    {
        var accounts = EndAccounts.Still(turn, asked);
        var person = turn.Records.People.Find(asked.Person)!;
        if (accounts.Count == 0)
            return Reply.Say(turn.Texts.AlreadyUnlinked, turn.Button(CommandIds.MyAccounts));
        if (turn.Arguments == turn.Texts.AllAccounts)
            return EndAccounts.Sure(turn, person, accounts);
        return int.TryParse(turn.Arguments, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place > 0 && place <= asked.Accounts.Count
            && accounts.FirstOrDefault(account => account.Address == asked.Accounts[place - 1]) is { } chosen
                ? EndAccounts.Sure(turn, person, [chosen])
                : Which(turn, person, accounts);
    }

    private static bool Is(string name, Turn turn) => string.Equals(name, turn.Arguments, StringComparison.OrdinalIgnoreCase);

    private static string Place(int at) => (at + 1).ToString(CultureInfo.InvariantCulture);
}
