using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Deletion;
using CommunityBot.Messages;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Account;

/// <summary>
/// 刪除我的資料, and for an officer who was asked in writing 刪除資料 王小明: says what goes and what stays, and once that was read asks for
/// words that nobody says by accident.
/// </summary>
public static class DeleteData
{
    public static Answer Run(Turn turn)
    {
        if (turn.Draft<DeletionDraft>() is { } asked)
            return Asked(turn, turn.Records.People.Find(asked.Person)!);
        if (turn.Arguments.Length == 0 || PersonName.IsNamed(turn.Me.Name, turn.Arguments))
            return Explain(turn, turn.Me);
        var shown = TypedText.Shorten(turn.Arguments, Limits.Name);
        if (turn.Records.People.OfficerOf(turn.Me.Id, turn.Today).Count == 0)
            return Reply.Say(turn.Texts.OnlyOfficersDelete(shown), turn.Button(CommandIds.DeleteData));
        return PersonFound.In(turn, DeletablePeople.Of(turn)) switch
        {
            Found<Person>.One(var person, _, _) => Explain(turn, person),
            Found<Person>.Several several => MemberName.Ask(turn, several, person => person.InFull),
            _ => Reply.Say(turn.Texts.NoSuchMember(shown), turn.Button(CommandIds.Help)),
        };
    }

    private static Answer Asked(Turn turn, Person person) => turn.Awaited switch
    {
        Awaited.Phrase when IsPhrase(turn) => Delete(turn, person),
        Awaited.Phrase => AskForPhrase(turn, person),
        _ when turn.Texts.IsSure(turn.Arguments) => InTheWay(turn, person) ?? AskForPhrase(turn, person),
        _ => Explain(turn, person),
    };

    private static Answer Explain(Turn turn, Person person) => InTheWay(turn, person) ?? turn.Ask(
        Awaited.Confirm,
        new DeletionDraft(person.Id),
        Reply.Show(DeletionCards.Before(turn, person), Choice.Saying(turn.Texts.GoOnDeleting, turn.Texts.Sure)));

    private static Answer AskForPhrase(Turn turn, Person person) => turn.Ask(
        Awaited.Phrase,
        new DeletionDraft(person.Id),
        Reply.Say(turn.Texts.AskDeletePhrase(DeletionCards.NameFor(turn, person), turn.Texts.DeletePhrase)),
        [turn.Texts.DeletePhrase]);

    private static bool IsPhrase(Turn turn) => NameKey.AreSame(turn.Arguments, turn.Texts.DeletePhrase);

    /// <summary>Null where nothing is.</summary>
    private static Answer? InTheWay(Turn turn, Person person)
    {
        if (person.DeletedOn is not null || (person.Id != turn.Me.Id && DeletablePeople.Of(turn).All(one => one.Id != person.Id)))
            return Reply.Say(turn.Texts.NotYoursToDelete(person.Name), turn.Button(CommandIds.Help));
        var handovers = Handover.Of(turn.Records, person.Id, turn.Today);
        return handovers.Count == 0 ? null : Answer.FromReply(DeletionCards.ToHandOver(turn, person, handovers));
    }

    private static Answer Delete(Turn turn, Person person)
    {
        if (InTheWay(turn, person) is { } inTheWay)
            return inTheWay;
        var isSelf = person.Id == turn.Me.Id;
        var told = DeletablePeople.OfficersOf(turn, person);
        var accounts = turn.Records.Accounts.Of(person.Id).Where(account => account.Address != turn.Account.Address).ToList();
        var pseudonym = Erasure.Run(turn.Records, person, turn.Now, turn.Today);
        return new Answer
        {
            Reply = Reply.Say(turn.Texts.DataDeleted(pseudonym, Backup.GoneBy(turn.Today))),
            Account = isSelf ? turn.Account with { Person = null, BoundAt = null, Question = null, Guesses = GuessLimit.None } : null,
            Did = new Deed.Final(FinalDeed.Erased),
            Notices =
            [
                .. told.Select(officer => turn.Tell(officer, theirs => Reply.Show(DeletionCards.Told(theirs, person, pseudonym)))),
                .. turn.TellAt(accounts, person.Id, theirs => Reply.Say(theirs.Texts.YourDataWasDeleted(pseudonym, Backup.GoneBy(turn.Today)))),
            ],
        };
    }
}
