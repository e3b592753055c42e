using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

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
        return Join(turn, community, who, new Place(role.Value, kind.Value, new Tenure(From: day)), joins.Moves ? others : [], isSure);
    }

    /// <summary>Whoever has no account yet is to be handed a code next.</summary>
    internal static IReadOnlyList<Choice> CodeFor(Turn turn, Person person) =>
        turn.Records.Accounts.Of(person.Id).Count == 0 ? [turn.Button(CommandIds.IssueCode, person.Name)] : [];

    private static bool Leads(Turn turn, List<Membership> places) =>
        places.TrueForAll(place => Leading.Communities(turn).Any(community => community.Id == place.Community.Id));

    private static Answer Join(Turn turn, Community community, Newcomer who, Place place, List<Membership> leaves, bool isSure)
    {
        var (people, day) = (turn.Records.People, place.Days.From!.Value);
        var left = leaves.DistinctBy(one => one.Community.Id).ToList();
        var (heirs, instead) = who.Known is { } known ? Heirs.Read(turn, known, ChangesOf(known.Id), day, who.Said.Heir) : ([], null);
        if (instead is not null)
            return instead;
        var ends = left.Select(one => Tie.In(one).On(turn, day.AddDays(-1))).Concat(Convenes() ? [Former()] : []).ToList();
        if (!isSure && JoiningDoubts.Of(turn, community, who, ends) is { Count: > 0 } doubts)
            return OnceMore.Ask(turn, [.. doubts, .. heirs.Select(heir => turn.Texts.TakesOver(turn.NameOf(heir.Person)))]);
        var planned = who.Known is null ? null : people.PlacesOf(community.Id, who.Known.Id).Select(one => one.Days.From).FirstOrDefault(first => first > day);
        var person = who.Keep(people);
        var changes = ChangesOf(person.Id);
        var deed = new Deed.Placed([.. changes, .. heirs], who.Known is null ? person.Id : null);
        var news = left.Zip(changes).Aggregate(
            new BelongingNews(turn), (told, one) => told.Until(Tie.In(one.First).On(turn, day.AddDays(-1)), day.AddDays(-1), turn.Texts.MovesWord, one.Second));
        news.From(new Tie { Person = person, Community = community, Role = place.Role }, day, changes[^1]);
        foreach (var heir in heirs)
            news.From(new Tie { Person = people.Find(heir.Person)!, Community = Of(heir), Role = Role.Convener }, day);
        Changes.Write(turn, deed);
        return new Answer
        {
            Reply = Reply.Show(new Card
            {
                Title = turn.Texts.JoinsCommunity(person.Name, community.Name),
                Tone = Tone.Good,
                Fields =
                [
                    new Field(turn.Texts.FirstDayLabel, turn.Texts.Day(day)),
                    .. planned is { } then ? [new Field(turn.Texts.FormerFirstDayLabel, turn.Texts.Day(then))] : Array.Empty<Field>(),
                    new Field(turn.Texts.AsLabel, Joined.Words(turn.Texts.Role(place.Role), turn.Texts.KindName(place.Kind), person.School, person.Department)),
                    .. left.Select(one => new Field(turn.Texts.LeavesLabel, one.Community.Name)),
                    .. heirs.Select(heir => new Field(turn.Texts.SuccessionWords[0], Joined.Words(turn.NameOf(heir.Person), Of(heir).Name))),
                ],
                Note = Changes.Dropped(turn, changes[^1], day),
                Buttons = CodeFor(turn, person),
            }),
            Did = deed,
            Notices = news.Notices,
        };

        PlacesChange[] ChangesOf(PersonId id) =>
        [
            .. left.Select(one => Changes.Of(people, one.Community.Id, id, of => of.Ending(day.AddDays(-1), turn.Texts.MovesWord))),
            Changes.Of(people, community.Id, id, of => of.With(place)),
        ];

        bool Convenes() => place.Role != Role.Convener && who.Known is not null && people.PlacesOf(community.Id, who.Known.Id)
            .Any(one => one.Role == Role.Convener && one.Days.Reaches(day));

        Tie Former() => new() { Person = who.Known!, Community = community, Role = Role.Convener };

        Community Of(PlacesChange heir) => heir.Community == community.Id ? community : left.First(one => one.Community.Id == heir.Community).Community;
    }
}
