using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Credits;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Collecting;

/// <summary>
/// 回饋金: what a firm owes for a placement, what came in, and whose the rest is. 回饋金 約定 300000 and 補助 100000 before the approval; officers note
/// 回饋金 140000 113/12/20, what was paid from it (回饋金 代課 200000), and 回饋金 更正 #12 原因.
/// </summary>
public static class Collect
{
    public static Answer Run(Turn turn)
    {
        var led = CollectingCase.Led(turn);
        if (led.Count == 0)
            return None(turn);
        var communities = led.Select(one => one.Community).ToList();
        var (named, words) = NamedCommunity.Take(turn, communities);
        if ((named ?? (led is [var only] ? only.Community : null)) is not { } community)
            return NamedCommunity.Ask(turn, communities, words);
        var meant = led.First(one => one.Community.Id == community.Id);
        if (turn.Awaited == Awaited.Because && turn.Draft<Picked>()?.Item is { } line)
            words = Joined.Words(turn.Texts.CorrectLineWord, line, words);
        if (words.Length == 0)
            return Reply.Show(
                CollectedCard.Of(turn, meant, Title(turn, meant), note: turn.Texts.CollectBy(Example(turn))), turn.Button(CommandIds.Deadlines));
        return CollectingWords.Read(turn, meant.Rule, words) switch
        {
            CollectingWords.Noted(var fact) => MayNote(turn, meant, fact) is { } refused ? refused : Note(turn, meant, fact),
            CollectingWords.Wrong(var wrong, var why) => CorrectCollected.Run(turn, meant, wrong, why),
            _ => Reply.Say(
                turn.Texts.NotACollection(TypedText.Shorten(words, Limits.Words), Example(turn)),
                turn.Button(CommandIds.Collect, NamedCommunity.Words(community, communities))),
        };
    }

    /// <summary>Whether the speaker may note that, and it may be so; null where nothing is in the way.</summary>
    internal static Reply? MayNote(Turn turn, CollectingCase meant, CaseFact fact)
    {
        var isOfficer = turn.Records.People.OfficerOf(turn.Me.Id, turn.Today).Contains(meant.Community.Programme);
        return fact switch
        {
            CaseFact.Agreed or CaseFact.Granted when !isOfficer && meant.Case.IsApproved => Reply.Say(turn.Texts.AgreedStands(meant.Community.Name)),
            CaseFact.Received or CaseFact.Paid when !isOfficer => Reply.Say(turn.Texts.OfficersCollect(turn.Wording.Name(meant.Rule.Name))),
            CaseFact.Agreed(var amount) when amount < meant.Rule.Least =>
                Reply.Say(turn.Cases.Say(new Bar.TooLittleAgreed(meant.Rule, amount) { Cite = meant.Rule.Cite })),
            CaseFact.Received(_, var day) when day > turn.Today => Reply.Say(turn.Texts.ReceivedInFuture(day)),
            _ => null,
        };
    }

    private static Answer Note(Turn turn, CollectingCase meant, CaseFact fact)
    {
        var cite = fact is CaseFact.Paid(var of, _) ? meant.Rule.Pays.First(cost => cost.Id == of).Cite : meant.Rule.Cite;
        var line = turn.Records.Cases.Note(meant.Case.Rulebook, meant.Community.Id, fact, turn.Me.Id, turn.Now, cite);
        var after = meant.Again(turn);
        return new Answer
        {
            Reply = Reply.Show(CollectedCard.Of(turn, after, turn.Texts.CollectionNoted(meant.Community.Name, Say(turn, meant.Rule, fact)), Tone.Good)),
            Notices = Others(turn, meant.Community, theirs =>
                Reply.Say(theirs.Texts.SomebodyNotedCase(turn.Me.Name, meant.Community.Name, Say(theirs, meant.Rule, fact)))),
            Did = new Deed.CaseNoted(meant.Community.Id, [line.Id]),
        };
    }

    /// <summary>The teacher hears of what an officer notes, and officers of what a teacher does.</summary>
    internal static IReadOnlyList<Notice> Others(Turn turn, Community community, Func<Turn, Reply> say) =>
        [.. turn.Records.ConvenersOf(community.Id, turn.Today).Concat(turn.Records.People.OfficersOf(community.Programme, turn.Today))
            .DistinctBy(person => person.Id)
            .Where(person => person.Id != turn.Me.Id)
            .Select(person => turn.Tell(person.Id, say))];

    internal static string Say(Turn turn, CollectionRule rule, CaseFact fact) => fact switch
    {
        CaseFact.Agreed(var amount) => turn.Texts.AgreedAmount(amount),
        CaseFact.Granted(var amount) => turn.Texts.GrantedAmount(amount),
        CaseFact.Received(var amount, _) => turn.Texts.ReceivedAmount(amount),
        CaseFact.Paid(var of, var amount) when rule.Pays.FirstOrDefault(cost => cost.Id == of) is { } cost =>
            turn.Texts.PaidFor(turn.Wording.Name(cost.Name), amount),
        CaseFact.Paid(_, var amount) => turn.Texts.PaidAmount(amount),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "It is no money that comes in."),
    };

    private static string Title(Turn turn, CollectingCase of) => turn.Texts.CollectedTitle(of.Community.Name, turn.Wording.Name(of.Rule.Name));

    private static string Example(Turn turn) => $"{turn.Word} 140000 {turn.Texts.TypedDay(turn.Today)}";

    private static Reply None(Turn turn)
    {
        var rulebook = Leading.Communities(turn).Select(one => turn.Rulebooks.Find(one.Programme)).FirstOrDefault(one => one?.Collection is not null);
        if (rulebook?.Collection is not { } rule)
            return Reply.Say(turn.Texts.NoCollections, turn.Button(CommandIds.Help));
        var categories = rulebook.Categories.Where(one => rule.Scope.Categories.Contains(one.Id)).Select(one => turn.Wording.Name(one.Name));
        return Reply.Say(
            turn.Texts.NothingToCollect(turn.Wording.Name(rule.Name), turn.Texts.List([.. categories]), rule.Cite), turn.Button(CommandIds.Help));
    }
}
