using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Deletion;
using CommunityBot.Messages;
using CommunityBot.OwnData;
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
        return PersonFound.In(turn, DeletablePeople.Known(turn)) switch
        {
            Found<Person>.One(var person, _, _) => Explain(turn, person),
            Found<Person>.Several several => Which(turn, [.. several.Things.Take(Limits.Buttons).Select(new Namesakes(several.Things).InFull)]),
            _ => Reply.Say(MemberName.NoneCalled(turn, turn.Arguments), turn.Button(CommandIds.Help)),
        };
    }

    /// <summary>The word that does not say that the data are one's own: 刪除資料.</summary>
    private static string OfOthers(Turn turn) => turn.Command.Words.In(turn.Texts.Language)[^1];

    private static Reply Which(Turn turn, IReadOnlyList<string> named) => Reply.Offer(
        MemberName.Question(turn, unfit: "", named),
        [.. named.Select(one => Choice.Saying(one, Joined.Words(OfOthers(turn), one)))]);

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
        Reply.Show(DeletionCards.Before(turn, person), Choice.Saying(turn.Texts.GoOnDeleting, turn.Texts.Sure)) with
        {
            Secret = DeletionCards.NotKept(turn, Pseudonym.Of(person.Id)),
        });

    private static Answer AskForPhrase(Turn turn, Person person) => turn.Ask(
        Awaited.Phrase,
        new DeletionDraft(person.Id),
        Reply.Say(turn.Texts.AskDeletePhrase(DeletionCards.NameFor(turn, person), turn.Texts.DeletePhrase)),
        [turn.Texts.DeletePhrase]);

    /// <summary>However it is marked, but not asked.</summary>
    private static bool IsPhrase(Turn turn) =>
        !turn.Arguments.AsSpan().ContainsAny('?', '？') && NameKey.AreSame(string.Concat(turn.Arguments.Where(IsOfWords)).Trim(), turn.Texts.DeletePhrase);

    private static bool IsOfWords(char sign) => char.IsLetterOrDigit(sign) || char.IsWhiteSpace(sign);

    /// <summary>Null where nothing is.</summary>
    private static Answer? InTheWay(Turn turn, Person person)
    {
        if (person.DeletedOn is not null || (person.Id != turn.Me.Id && DeletablePeople.Of(turn).All(one => one.Id != person.Id)))
            return Reply.Say(
                person.DeletedOn is null && DeletablePeople.Known(turn).Any(one => one.Id == person.Id)
                    ? turn.Texts.IsElsewhereToo(person.Name, turn.Word) : turn.Texts.NotYoursToDelete(person.Name),
                turn.Button(CommandIds.Help));
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
        var conveners = Conveners(turn, person, told);
        var pseudonym = Erasure.Run(turn.Records, person, turn.Now, turn.Today);
        return new Answer
        {
            Reply = Reply.Say(turn.Texts.DataDeleted(Backup.GoneBy(turn.Today)), turn.Button(CommandIds.Help)),
            Account = isSelf ? turn.Account with { Person = null, BoundAt = null, Question = null, Guesses = GuessLimit.None } : null,
            Did = new Deed.Final(FinalDeed.Erased),
            Notices =
            [
                .. told.Select(officer => turn.Tell(officer, theirs => DeletionCards.Told(theirs, person, pseudonym))),
                .. conveners.Select(led => turn.Tell(led.Key, theirs => DeletionCards.ToldConvener(theirs, person, [.. led]))),
                .. turn.TellAt(accounts, person.Id, theirs => Reply.Say(theirs.Texts.YourDataWasDeleted(Backup.GoneBy(turn.Today)))),
            ],
        };
    }

    /// <summary>Who convenes where somebody is a member, with the communities' names, beside those who are told all of it.</summary>
    private static List<IGrouping<PersonId, string>> Conveners(Turn turn, Person person, IReadOnlyList<PersonId> told) =>
    [
        .. turn.Records.People.MembershipsOf(person.Id, turn.Today).Select(one => one.Community).DistinctBy(community => community.Id)
            .SelectMany(community => turn.Records.ConvenersOf(community.Id, turn.Today).Select(convener => (convener.Id, community.Name)))
            .Where(led => led.Id != person.Id && led.Id != turn.Me.Id && !told.Contains(led.Id))
            .GroupBy(led => led.Id, led => led.Name),
    ];
}
