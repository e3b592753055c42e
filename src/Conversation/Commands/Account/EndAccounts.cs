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

/// <summary>Ends accounts once that is confirmed. Whose they were is told there and at the accounts that are left.</summary>
internal static class EndAccounts
{
    public static Answer Sure(Turn turn, Person person, List<ChatAccount> accounts)
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

    public static Answer Confirmed(Turn turn, AccountsDraft asked)
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
                    person.Id == turn.Me.Id ? turn.Button(CommandIds.MyAccounts)
                    : LedPeople.Of(turn).Concat(LedPeople.Coming(turn)).Any(one => one.Id == person.Id) ? turn.Button(CommandIds.IssueCode, person.Name)
                    : turn.Button(CommandIds.Help)),
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
    public static List<ChatAccount> Still(Turn turn, AccountsDraft asked) =>
        asked.Person == turn.Me.Id || Charge.IsOfficerOf(turn.Records, turn.Me.Id, asked.Person, turn.Today)
            ? [.. turn.Records.Accounts.Of(asked.Person).Where(account => asked.Accounts.Contains(account.Address))]
            : [];

    /// <summary>An address that was on a phone which is not in its owner's hands ends with the account; one's own can be stopped by oneself.</summary>
    private static bool HasCalendar(Turn turn, Person person) => person.Id != turn.Me.Id && turn.Records.Feeds.Of(person.Id).Count > 0;

    /// <summary>Empty for the speaker, whose own account it is.</summary>
    public static string NameFor(Turn turn, Person person) => person.Id == turn.Me.Id ? "" : person.Name;

    private static string Names(Turn turn, IReadOnlyList<ChatAccount> accounts) =>
        turn.Texts.List([.. accounts.Select(account => OwnAccounts.Name(turn, account))]);
}
