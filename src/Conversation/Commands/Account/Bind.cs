using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Commands.Account;

/// <summary>綁定 7K3Q-9XPA: joins this chat account to a person of the roster.</summary>
public static class Bind
{
    public static Answer Run(Turn turn)
    {
        if (turn.Account.Guesses.MustWaitAt(turn.Now))
            return Reply.Say(turn.Texts.SlowDown(turn.Clock.Time(turn.Account.Guesses.WaitUntil)));
        if (turn.Arguments.Length == 0)
            return turn.Account.Person is { } person ? OfferAnotherChannel(turn, person) : turn.Ask(Awaited.Code, Reply.Say(turn.Texts.AskForBindingCode));
        return BindingOutcome.Bind(turn.Records.Accounts, turn.Records.People, turn.Account, turn.Arguments, turn.Now) switch
        {
            BindingOutcome.Bound(var account, var bound) => Joined(turn, account, bound),
            BindingOutcome.Used => Reply.Say(turn.Texts.BindingCodeUsed),
            BindingOutcome.Expired(var at) => Reply.Say(turn.Texts.BindingCodeExpired(turn.Clock.Day(at))),
            _ => Wrong(turn),
        };
    }

    private static Answer Joined(Turn turn, ChatAccount account, Person person)
    {
        var communities = turn.Records.People.MembershipsOf(person.Id, turn.Today)
            .Select(membership => new Field(turn.Texts.Role(membership.Role), membership.Community.Name));
        string[] was = turn.Account.Person is { } other && other.Id != person.Id ? [turn.Texts.WasBoundTo(other.Name)] : [];
        return new Answer
        {
            Reply = Reply.Show(
                new Card
                {
                    Title = turn.Texts.Bound(person.Name),
                    Tone = Tone.Good,
                    Fields = [.. communities],
                    Note = string.Join('\n', [.. was, turn.Texts.BoundNext]),
                },
                turn.Button(CommandIds.CheckIn),
                turn.Button(CommandIds.Meetings),
                turn.Button(CommandIds.Help)),
            Account = account,
            Did = new Deed.Final(FinalDeed.Bound),
        };
    }

    private static Answer Wrong(Turn turn)
    {
        var guesses = turn.Account.Guesses.AfterWrong(turn.Now);
        return turn.Ask(Awaited.Code, Reply.Say(turn.Texts.NoSuchBindingCode)) with { Account = turn.Account with { Guesses = guesses } };
    }

    private static Answer OfferAnotherChannel(Turn turn, Person person)
    {
        if (turn.Message.Place.IsGroup)
            return Reply.Say(turn.Texts.OnlyInPrivate);
        var code = IssueBindingCode.For(turn, person.Id);
        return Answer.Doing(
            new Deed.Final(FinalDeed.CodeIssued),
            Reply.Say(turn.Texts.AlreadyBound(person.Name, code.Shown, turn.Clock.Local(code.ExpiresAt).DateTime)));
    }
}
