using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Commands.Account;

/// <summary>綁定 7K3Q-9XPA: joins this chat account to a person of the roster, and tells the accounts they have already.</summary>
public static class Bind
{
    public static Answer Run(Turn turn)
    {
        if (turn.Arguments.Length == 0 && turn.Account.Person is { } person)
            return OfferAnotherChannel(turn, person);
        if (CodeGuesses.WaitOf(turn.Records.Guesses, turn.Account, turn.Message.CameFrom, turn.Now) is { } until)
            return Reply.Say(turn.Texts.SlowDown(turn.Clock.Time(until)));
        if (turn.Arguments.Length == 0)
            return turn.Ask(Awaited.Code, Reply.Say(turn.Texts.AskForBindingCode));
        return BindingOutcome.Bind(turn.Records.Accounts, turn.Records, turn.Account, turn.Arguments, turn.Now, turn.Today) switch
        {
            BindingOutcome.Bound bound => Joined(turn, bound),
            BindingOutcome.Ended when IsOwn(turn) => Reply.Say(turn.Texts.LinkedAlready(turn.Me.Name), turn.Button(CommandIds.Help)),
            BindingOutcome.Ended(var how) => Reply.Say(turn.Texts.BindingCodeEnded(how)),
            BindingOutcome.Expired(var at) => Reply.Say(turn.Texts.BindingCodeExpired(turn.Clock.Day(at))),
            BindingOutcome.NotVouchedFor(var whose, var accounts, var why) => NotVouchedFor(turn, whose, accounts, why),
            _ => Wrong(turn),
        };
    }

    /// <summary>Whether it is a code of whom this account is bound to already: they typed it once more.</summary>
    private static bool IsOwn(Turn turn) => turn.Account.Person is { } person
        && BindingCode.Read(turn.Arguments) is { } code && turn.Records.Accounts.FindCode(code)?.Person == person.Id;

    private static Answer Joined(Turn turn, BindingOutcome.Bound bound)
    {
        var (account, person, others) = bound;
        var isMember = turn.Records.People.MembershipsOf(person.Id, turn.Today).Count > 0;
        var was = turn.Account.Person is { } other && other.Id != person.Id ? other : null;
        if (was is not null)
            turn.Records.Links.EndOf(was.Id, turn.Now);
        return new Answer
        {
            Reply = Reply.Show(
                new Card
                {
                    Title = turn.Texts.Bound(person.Name),
                    Tone = Tone.Good,
                    Fields = [.. Posts(turn, person)],
                    Note = Typing.Joined.Lines(was is null ? "" : turn.Texts.WasBoundTo(was.Name), isMember ? turn.Texts.BoundNext : turn.Texts.BoundToLead),
                },
                [.. isMember ? [turn.Button(CommandIds.CheckIn)] : Array.Empty<Choice>(), turn.Button(CommandIds.Meetings), turn.Button(CommandIds.Help)]),
            Account = account,
            Did = new Deed.Final(FinalDeed.Bound),
            Notices =
            [
                .. turn.TellAt(others, person.Id, theirs => Reply.Say(
                    theirs.Texts.AccountWasAdded(Channel(theirs)), theirs.Button(CommandIds.MyAccounts), theirs.Button(CommandIds.Unlink))),
                .. was is null ? [] : Left(turn, was),
            ],
        };
    }

    /// <summary>What somebody is, and where.</summary>
    private static IEnumerable<Field> Posts(Turn turn, Person person) =>
    [
        .. turn.Records.People.MembershipsOf(person.Id, turn.Today)
            .Select(membership => new Field(turn.Texts.Role(membership.Role), membership.Community.Name)),
        .. turn.Records.People.HeadOf(person.Id, turn.Today).Select(community => new Field(turn.Texts.HeadPost, community.Name)),
        .. turn.Records.People.OfficerOf(person.Id, turn.Today).Select(programme => new Field(
            turn.Texts.OfficerPost, turn.Rulebooks.Find(programme) is { } rulebook ? turn.Wording.Name(rulebook.Title) : programme.Value)),
    ];

    /// <summary>Whose account it was until now is told at those that are left to them.</summary>
    private static IEnumerable<Notice> Left(Turn turn, Person was) => turn.TellAt(
        [.. turn.Records.Accounts.Of(was.Id).Where(one => one.Address != turn.Account.Address)],
        was.Id,
        theirs => Reply.Say(theirs.Texts.AccountWasUnlinked(was.Name, OwnAccounts.Name(theirs, turn.Account)), theirs.Button(CommandIds.MyAccounts)));

    /// <summary>Whoever it would have joined is asked, at an account that is theirs: there they get a code themselves.</summary>
    private static Answer NotVouchedFor(Turn turn, Person person, IReadOnlyList<ChatAccount> accounts, Vouch why) => new()
    {
        Reply = Reply.Say(turn.Texts.BindingCodeEnded(why == Vouch.BoundAlready ? CodeEnd.NotVouchedFor : CodeEnd.MakerGone)),
        Notices = [.. turn.TellAt(accounts, person.Id, theirs => Reply.Say(theirs.Texts.CodeWasTried(Channel(theirs)), theirs.Button(CommandIds.Bind)))],
    };

    private static Answer Wrong(Turn turn)
    {
        CodeGuesses.Wrong(turn.Records.Guesses, turn.Account, turn.Message.CameFrom, turn.Now);
        return turn.Ask(Awaited.Code, Reply.Say(turn.Texts.NoSuchBindingCode));
    }

    private static Answer OfferAnotherChannel(Turn turn, Person person)
    {
        var code = turn.Records.Accounts.NewCode(person.Id, turn.Now, BindingCode.ChatLifetime, madeBy: person.Id);
        return Answer.Doing(
            new Deed.Final(FinalDeed.CodeIssued),
            Reply.Say(turn.Texts.AlreadyBound(person.Name, code.Shown, turn.Clock.Local(code.ExpiresAt).DateTime)) with
            {
                Secret = turn.Secret(code.Shown, turn.Word),
            });
    }

    private static string Channel(Turn turn) => turn.Texts.ChannelName(turn.Message.From.Channel);
}
