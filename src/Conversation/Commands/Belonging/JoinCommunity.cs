using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>
/// 加入 張大同 勤益科大 成員 校內 114/11/27: puts one person into a community from a day on, today where none is said. What is missing is
/// asked for. With 換社群 they leave the other community of the programme the day before, in one step.
/// </summary>
public static class JoinCommunity
{
    public static Answer Run(Turn turn)
    {
        var (said, isSure) = OnceMore.Read(turn);
        return Read(said, isSure);
    }

    private static Answer Read(Turn turn, bool isSure)
    {
        if (turn.Arguments.Length == 0)
            return OnceMore.For(turn, Awaited.Name, turn.Texts.AskWhoJoins);
        if (JoinWords.Read(turn, turn.Arguments).Office is { } office)
            return TakeUpOffice.Run(turn, office, isSure);
        var led = Leading.Communities(turn);
        var (community, words, asked) = JoinedCommunity.Read(turn, led);
        if (community is null)
            return asked!;
        var (who, instead) = Newcomer.Read(turn, community.Programme, words, NamedCommunity.Words(community, led));
        return who is null ? instead! : Complete(turn, community, who, isSure);
    }

    private static Answer Complete(Turn turn, Community community, Newcomer who, bool isSure)
    {
        var (joins, day) = (who.Said, who.Day);
        var places = who.Known is null ? [] : turn.Records.People.EverOf(who.Known.Id);
        var others = places.Where(one =>
            one.Community.Programme == community.Programme && one.Community.Id != community.Id && one.Days.Reaches(day)).ToList();
        var role = joins.Role ?? (joins.Moves ? Role.Member : null);
        var kind = joins.Kind ?? places.Where(one => one.Community.Programme == community.Programme).Select(one => (PersonKind?)one.Kind).FirstOrDefault();
        if (role is null)
            return OnceMore.For(turn, Awaited.Kind, turn.Texts.AskRoleOf(joins.Name), Enum.GetValues<Role>().Select(turn.Texts.Role));
        if (kind is null)
            return OnceMore.For(turn, Awaited.Kind, turn.Texts.AskKindOf(joins.Name), Enum.GetValues<PersonKind>().Select(turn.Texts.KindName));
        if (others.Count > 0 && !joins.Moves && turn.Rulebooks.Find(community.Programme)?.OneCommunityCite is { } cite)
            return Leads(turn, others)
                ? OnceMore.For(turn, Awaited.Which, turn.Texts.InOneCommunityOnly(joins.Name, others[0].Community.Name, cite), turn.Texts.MovesWord)
                : Reply.Say(turn.Texts.AskTheOfficeToMove(joins.Name, others[0].Community.Name, cite), turn.Button(CommandIds.Help));
        if (others.Count > 0 && joins.Moves && !Leads(turn, others))
            return Reply.Say(turn.Texts.AskTheOfficeToMove(joins.Name, others[0].Community.Name, Citations.None), turn.Button(CommandIds.Help));
        if (places.Any(one => one.Community.Id == community.Id && one.Days.Includes(day) && (one.Role, one.Kind) == (role, kind)))
            return Reply.Say(turn.Texts.IsInAlready(joins.Name, community.Name), turn.Button(CommandIds.Help));
        var left = joins.Moves ? others.DistinctBy(one => one.Community.Id).ToList() : [];
        return new Joining(turn, community, who, new Place(role.Value, kind.Value, new Tenure(From: day)), left).Do(isSure);
    }

    /// <summary>Whoever has no account yet is to be handed a code next.</summary>
    internal static IReadOnlyList<Choice> CodeFor(Turn turn, Person person) =>
        turn.Records.Accounts.Of(person.Id).Count == 0 ? [turn.Button(CommandIds.IssueCode, person.Name)] : [];

    private static bool Leads(Turn turn, List<Membership> places) =>
        places.TrueForAll(place => Leading.Communities(turn).Any(community => community.Id == place.Community.Id));
}
