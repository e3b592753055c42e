using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Account;

/// <summary>綁定碼 王小明: a convener makes a one-time code for a member who has no account yet; an officer for everybody of the programme.</summary>
public static class IssueBindingCode
{
    public static Answer Run(Turn turn)
    {
        var people = LedPeople.Of(turn);
        if (turn.Arguments.Length == 0)
        {
            var unbound = people.Where(person => turn.Records.Accounts.Of(person.Id).Count == 0).Take(Limits.Buttons);
            return turn.Ask(Awaited.Name, Reply.Say(turn.Texts.BindingCodeForWhom, [.. unbound.Select(person => Choice.Saying(person.Name))]));
        }

        return PersonFound.In(turn, [.. people.UnionBy(LedPeople.Coming(turn), person => person.Id)]) switch
        {
            Found<Person>.One(var person, _, _) => For(turn, person),
            Found<Person>.Several several => MemberName.Ask(turn, several),
            Found<Person>.None when PersonFound.In(turn, [.. LedPeople.Former(turn).Select(member => member.Person)]) is Found<Person>.One(var gone, _, _) =>
                HasLeft(turn, LedPeople.Former(turn).First(member => member.Person.Id == gone.Id)),
            Found<Person>.None(_, var nearest) => Reply.Say(
                MemberName.NoneCalled(turn, turn.Arguments),
                [
                    .. nearest.Union(Naming.ByPart(PersonName.Bare(turn.Arguments), people, person => [person.Name]).Meant)
                        .Take(Limits.Buttons)
                        .Select(person => Choice.Saying(person.Name, $"{turn.Word} {person.Name}")),
                    turn.Button(CommandIds.Help),
                ]),
            var other => throw new InvalidOperationException($"A new way of finding needs an answer here: {other}"),
        };
    }

    private static Reply HasLeft(Turn turn, Membership place) => Reply.Say(
        turn.Texts.HasLeft(place.Person.Name, place.Community.Name, place.Days.Until!.Value), turn.Button(CommandIds.JoinCommunity));

    private static Answer For(Turn turn, Person person) =>
        Vouching.For(turn.Records, turn.Records.Accounts, turn.Me.Id, person.Id, turn.Today) switch
        {
            Vouch.Good => Made(turn, person),
            Vouch.BoundAlready => new Answer
            {
                Reply = Reply.Say(turn.Texts.HasAccountAlready(person.Name)),
                Notices = [turn.Tell(person.Id, theirs => Reply.Say(theirs.Texts.CodeIsWanted(theirs.Me.Name), theirs.Button(CommandIds.Bind)))],
            },
            _ => Reply.Say(turn.Texts.AskTheOfficer(person.Name)),
        };

    private static Answer Made(Turn turn, Person person)
    {
        var (accounts, isOwn) = (turn.Records.Accounts, person.Id == turn.Me.Id);
        var hasOthers = accounts.OpenCodesOf(person.Id, turn.Now).Count > 0;
        var code = accounts.NewCode(person.Id, turn.Now, BindingCode.ChatLifetime, turn.Me.Id);
        var card = new Card
        {
            Title = turn.Texts.BindingCodeTitle,
            Tone = Tone.Good,
            Fields = [new Field(new Namesakes(LedPeople.Of(turn)).InFull(person), code.Shown)],
            Note = Joined.Lines(
                turn.Texts.BindingCodeHowTo(turn.Clock.Local(code.ExpiresAt).DateTime), hasOthers ? turn.Texts.EarlierCodesToo : ""),
        };
        return Answer.Doing(new Deed.Final(FinalDeed.CodeIssued), Reply.Show(card) with { Secret = turn.Secret(code.Shown, turn.Word) }) with
        {
            Notices = isOwn ? [] : [.. turn.TellAt(accounts.Of(person.Id), person.Id, theirs => Reply.Say(theirs.Texts.CodeWasMade(theirs.Me.Name)))],
        };
    }
}
