using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Points;
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
        var led = Leading.Communities(turn);
        if (turn.Arguments.Length == 0)
            return Reply.Say(turn.Texts.AskWhoJoins, turn.Button(CommandIds.Help));
        var (named, words) = led is [var only] && NamedCommunity.Find(turn.Arguments, led, Stands.Apart) is Found<Community>.None
            ? (only, turn.Arguments)
            : NamedCommunity.Take(turn, led);
        if (named is not { } community)
            return NamedCommunity.Ask(turn, led, turn.Arguments);
        var said = SaidDay.Read(words, turn.Today);
        if (said.Impossible is { } impossible)
            return Reply.Say(turn.Texts.NoSuchDay(impossible));
        var joins = JoinWords.Read(turn, said.Words);
        if (joins.Name.Length == 0 || joins.Name.Length > Limits.Name || !NewName.Fits(joins.Name))
            return Reply.Say(turn.Texts.AskWhoJoins, turn.Button(CommandIds.Help));
        return Whom(turn, community, joins) switch
        {
            [var known, _, ..] => Reply.Say(turn.Texts.AskWhereFrom(known.Name), turn.Button(CommandIds.Help)),
            var known => Complete(turn, community, joins, known.FirstOrDefault(), said.Day ?? turn.Today),
        };
    }

    /// <summary>Those of that name who are known in the programme, or at the school that is said.</summary>
    private static List<Person> Whom(Turn turn, Community community, JoinWords joins)
    {
        var known = joins.School.Length > 0
            ? turn.Records.People.Named(joins.Name, joins.School)
            : turn.Records.Communities.All().Where(one => one.Programme == community.Programme)
                .SelectMany(one => turn.Records.People.EverIn(one.Id))
                .Select(member => member.Person)
                .Where(person => person.Name == joins.Name);
        var all = known.DistinctBy(person => person.Id).ToList();
        return all.FindAll(person => person.Department == joins.Department) is [var exactly] ? [exactly] : all;
    }

    private static Answer Complete(Turn turn, Community community, JoinWords joins, Person? person, DateOnly day)
    {
        if (person is null && joins.School.Length == 0)
            return Reply.Say(turn.Texts.AskWhereFrom(joins.Name), turn.Button(CommandIds.Help));
        var places = person is null ? [] : turn.Records.People.EverOf(person.Id);
        var others = places.Where(one =>
            one.Community.Programme == community.Programme && one.Community.Id != community.Id && one.Days.Reaches(day)).ToList();
        var role = joins.Role ?? (joins.Moves ? Role.Member : null);
        var kind = joins.Kind ?? places.Where(one => one.Community.Programme == community.Programme).Select(one => (PersonKind?)one.Kind).FirstOrDefault();
        if (role is null)
            return More(turn, turn.Texts.AskRoleOf(joins.Name), Enum.GetValues<Role>().Select(turn.Texts.Role));
        if (kind is null)
            return More(turn, turn.Texts.AskKindOf(joins.Name), Enum.GetValues<PersonKind>().Select(turn.Texts.KindName));
        if (others.Count > 0 && !joins.Moves && turn.Rulebooks.Find(community.Programme)?.OneCommunityCite is { } cite)
            return Leads(turn, others)
                ? More(turn, turn.Texts.InOneCommunityOnly(joins.Name, others[0].Community.Name, cite), [turn.Texts.MovesWord])
                : Reply.Say(turn.Texts.AskTheOfficeToMove(joins.Name, others[0].Community.Name, cite), turn.Button(CommandIds.Help));
        if (others.Count > 0 && joins.Moves && !Leads(turn, others))
            return Reply.Say(turn.Texts.AskTheOfficeToMove(joins.Name, others[0].Community.Name, Citations.None), turn.Button(CommandIds.Help));
        if (places.Any(one => one.Community.Id == community.Id && one.Days.Includes(day) && (one.Role, one.Kind) == (role, kind)))
            return Reply.Say(turn.Texts.IsInAlready(joins.Name, community.Name), turn.Button(CommandIds.Help));
        person ??= turn.Records.People.Add(joins.Name, joins.School, joins.Department, "");
        return Join(turn, community, person, new Place(role.Value, kind.Value, new Tenure(From: day)), joins.Moves ? others : []);
    }

    private static bool Leads(Turn turn, List<Membership> places) =>
        places.TrueForAll(place => Leading.Communities(turn).Any(community => community.Id == place.Community.Id));

    /// <summary>Asks for what is missing, with buttons that say all of it.</summary>
    private static Reply More(Turn turn, string question, IEnumerable<string> words) =>
        Reply.Offer(question, [.. words.Select(word => Choice.Saying(word, Joined.Words(turn.Word, turn.Arguments, word)))]);

    private static Answer Join(Turn turn, Community community, Person person, Place place, List<Membership> leaves)
    {
        var (people, day) = (turn.Records.People, place.Days.From!.Value);
        List<PlacesChange> changes =
        [
            .. leaves.Select(one => one.Community.Id).Distinct().Select(left => Change(left, of => of.Ending(day.AddDays(-1), turn.Texts.MovesWord))),
            Change(community.Id, of => of.With(place)),
        ];
        if (place.Role == Role.Convener && turn.Rulebooks.Find(community.Programme) is { } rulebook
            && turn.Records.Applications.Of(community.Id).State == ApplicationState.Approved)
            PointAward.ForConvening(turn.Records, rulebook, community, turn.Now, turn.Today);
        return Answer.Doing(new Deed.Placed(changes), Reply.Show(new Card
        {
            Title = turn.Texts.JoinsCommunity(person.Name, community.Name),
            Tone = Tone.Good,
            Fields =
            [
                new Field(turn.Texts.FirstDayLabel, turn.Texts.Day(day)),
                new Field(turn.Texts.AsLabel, Joined.Words(turn.Texts.Role(place.Role), turn.Texts.KindName(place.Kind), person.School, person.Department)),
                .. leaves.Select(one => new Field(turn.Texts.LeavesLabel, one.Community.Name)),
            ],
            Buttons = [turn.Button(CommandIds.IssueCode, person.Name)],
        }));

        PlacesChange Change(CommunityId where, Func<IReadOnlyList<Place>, IReadOnlyList<Place>> with)
        {
            var before = people.PlacesOf(where, person.Id);
            var after = with(before);
            people.Put(where, person.Id, after);
            return new PlacesChange(where, person.Id, before, after);
        }
    }
}
