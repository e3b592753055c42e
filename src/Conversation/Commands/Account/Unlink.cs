using System.Globalization;
using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Feed;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Account;

/// <summary>
/// 解除綁定: ends an account of the speaker's, once confirmed; for an officer 解除綁定 王小明 those of a phone that was lost. Whose it was is told
/// there and at the accounts that are left.
/// </summary>
public static class Unlink
{
    public static Answer Run(Turn turn)
    {
        if (turn.Draft<AccountsDraft>() is { } asked)
            return turn.Awaited == Awaited.Confirm ? Confirmed(turn, asked) : Chosen(turn, asked);
        var own = turn.Records.Accounts.Of(turn.Me.Id);
        if (turn.Arguments.Length == 0)
            return Which(turn, turn.Me, own);
        var named = own.Where(account => Is(turn.Texts.ChannelName(account.Address.Channel), turn) || Is(account.Address.Channel, turn)).ToList();
        if (named.Count > 0)
            return Which(turn, turn.Me, named);
        return turn.Records.People.OfficerOf(turn.Me.Id, turn.Today).Count == 0 && !PersonName.Forms(turn.Me.Name).Contains(turn.Arguments)
            ? Reply.Say(turn.Texts.OnlyOfficersUnlink(TypedText.Shorten(turn.Arguments, Limits.Name)), turn.Button(CommandIds.MyAccounts))
            : Somebodys(turn);
    }

    private static Answer Somebodys(Turn turn)
    {
        IReadOnlyList<Person> people = [.. LedPeople.EverOfOffices(turn).Append(turn.Me).DistinctBy(person => person.Id)];
        return PersonFound.In(turn, people) switch
        {
            Found<Person>.One(var person, _, _) => Which(turn, person, turn.Records.Accounts.Of(person.Id)),
            Found<Person>.Several several => MemberName.Ask(turn, several, MemberName.InFull),
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
            return Sure(turn, person, [only]);
        var places = accounts.Take(Limits.Buttons - 1).Select((account, at) => Choice.Saying(OwnAccounts.Name(turn, account), Place(at)));
        return turn.Ask(
            Awaited.Which,
            new AccountsDraft(person.Id, [.. accounts.Select(account => account.Address)]),
            Reply.Offer(turn.Texts.WhichAccount(NameFor(turn, person)), [.. places, Choice.Saying(turn.Texts.AllAccounts)]));
    }

    private static Answer Chosen(Turn turn, AccountsDraft asked)
    {
        var accounts = Still(turn, asked);
        var person = turn.Records.People.Find(asked.Person)!;
        if (accounts.Count == 0)
            return Reply.Say(turn.Texts.AlreadyUnlinked, turn.Button(CommandIds.MyAccounts));
        if (turn.Arguments == turn.Texts.AllAccounts)
            return Sure(turn, person, accounts);
        return int.TryParse(turn.Arguments, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place > 0 && place <= asked.Accounts.Count
            && accounts.FirstOrDefault(account => account.Address == asked.Accounts[place - 1]) is { } chosen
                ? Sure(turn, person, [chosen])
                : Which(turn, person, accounts);
    }

    private static Answer Sure(Turn turn, Person person, List<ChatAccount> accounts)
    {
        var isLast = person.Id == turn.Me.Id && accounts.Count == turn.Records.Accounts.Of(person.Id).Count;
        return turn.Ask(
            Awaited.Confirm,
            new AccountsDraft(person.Id, [.. accounts.Select(account => account.Address)]),
            Reply.Offer(
                Joined.Lines(
                    turn.Texts.ConfirmUnlink(NameFor(turn, person), Names(turn, accounts)),
                    isLast ? turn.Texts.ItIsYourLast : "",
                    HasCalendar(turn, person) ? turn.Texts.CalendarEndsToo : ""),
                Choice.Saying(turn.Texts.Sure)));
    }

    private static Answer Confirmed(Turn turn, AccountsDraft asked)
    {
        var accounts = Still(turn, asked);
        var person = turn.Records.People.Find(asked.Person)!;
        if (accounts.Count == 0)
            return Reply.Say(turn.Texts.AlreadyUnlinked, turn.Button(CommandIds.MyAccounts));
        if (!turn.Texts.IsSure(turn.Arguments))
            return Sure(turn, person, accounts);

        var left = turn.Records.Accounts.Of(person.Id).Where(account => !accounts.Contains(account) && account.Address != turn.Account.Address).ToList();
        var calendar = HasCalendar(turn, person);
        turn.Records.Links.EndOf(person.Id, turn.Now);
        if (calendar)
            turn.Records.Feeds.Revoke(person.Id);
        var ended = accounts.Select(account => (Was: account, Now: turn.Records.Accounts.End(account, turn.Now))).ToList();
        var (others, names) = (ended.Where(one => one.Now.Address != turn.Account.Address).Select(one => one.Now).ToList(), Names(turn, accounts));
        var self = ended.Find(one => one.Now.Address == turn.Account.Address).Now;
        return new Answer
        {
            Reply = self is not null ? Reply.Say(turn.Texts.UnlinkedThis)
                : Reply.Say(
                    Joined.Lines(turn.Texts.Unlinked(NameFor(turn, person), names), calendar ? turn.Texts.CalendarEnded(person.Name) : ""),
                    turn.Button(CommandIds.MyAccounts)),
            Account = self,
            Did = new Deed.Final(FinalDeed.Unlinked),
            Notices =
            [
                .. turn.TellAt(left, person.Id, theirs => Reply.Say(
                    Joined.Lines(
                        theirs.Texts.AccountWasUnlinked(theirs.Me.Name, Names(theirs, accounts)),
                        calendar ? theirs.Texts.YourCalendarEnded(theirs.Texts.Word(CommandIds.Calendar)) : ""),
                    theirs.Button(CommandIds.MyAccounts))),
                .. turn.TellAt(others, person.Id, theirs => Reply.Say(theirs.Texts.ThisWasUnlinked(theirs.Me.Name))),
            ],
        };
    }

    /// <summary>Those of them that are still of that person, if the speaker may end them still.</summary>
    private static List<ChatAccount> Still(Turn turn, AccountsDraft asked) =>
        asked.Person == turn.Me.Id || LedPeople.EverOfOffices(turn).Any(person => person.Id == asked.Person)
            ? [.. turn.Records.Accounts.Of(asked.Person).Where(account => asked.Accounts.Contains(account.Address))]
            : [];

    /// <summary>An address that was on a phone which is not in its owner's hands ends with the account; one's own can be stopped by oneself.</summary>
    private static bool HasCalendar(Turn turn, Person person) => person.Id != turn.Me.Id && turn.Records.Feeds.Of(person.Id).Count > 0;

    private static bool Is(string name, Turn turn) => string.Equals(name, turn.Arguments, StringComparison.OrdinalIgnoreCase);

    private static string NameFor(Turn turn, Person person) => person.Id == turn.Me.Id ? "" : person.Name;

    private static string Names(Turn turn, IReadOnlyList<ChatAccount> accounts) =>
        turn.Texts.List([.. accounts.Select(account => OwnAccounts.Name(turn, account))]);

    private static string Place(int at) => (at + 1).ToString(CultureInfo.InvariantCulture);
}
