using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>
/// 成員名冊, 成員名冊 AI數位研究社群, 成員名冊 115/2/1, 成員名冊 還沒綁定: who is in a community on a day. Members see the names; who leads sees what
/// else is known, and who has no account yet; of several communities each is a line.
/// </summary>
public static class ShowMembers
{
    public static Answer Run(Turn turn)
    {
        var mine = Mine(turn);
        var led = Leading.Communities(turn);
        var said = SaidDay.Read(turn.Arguments, turn.Today);
        if (said.Impossible is { } impossible)
            return Reply.Say(turn.Texts.NoSuchDay(impossible));
        var (words, unlinked) = turn.Texts.WithoutUnlinked(said.Words);
        if (mine.Count == 0)
            return Reply.Say(turn.Texts.NoCommunity, turn.Button(CommandIds.Help));
        if (unlinked && led.Count == 0)
            return Reply.Say(turn.Texts.ConvenersOnly(turn.Word), turn.Button(CommandIds.Help));
        var found = Naming.Loosely(words, mine, community => [community.Name]).ToldApartBy(community => [community.Programme.Value]);
        if (found is Found<Community>.None && words.Length > 0)
            return NamedCommunity.Ask(turn, mine, "");
        var (of, day) = (found.Meant.Count > 0 ? found.Meant : mine, said.Day ?? turn.Today);
        if (unlinked)
            return UnlinkedMembers.Show(turn, [.. of.Where(led.Contains)], day, withOffices: words.Length == 0);
        return of is [var only] ? One(turn, only, day, isLed: led.Contains(only)) : Several(turn, of, led, day);
    }

    /// <summary>Where somebody is, what they lead, and what they recommend.</summary>
    internal static IReadOnlyList<Community> Mine(Turn turn) =>
    [
        .. turn.Records.People.MembershipsOf(turn.Me.Id, turn.Today).Select(place => place.Community)
            .Concat(Leading.Communities(turn))
            .Concat(turn.Records.People.HeadOf(turn.Me.Id, turn.Today))
            .DistinctBy(community => community.Id),
    ];

    private static Reply One(Turn turn, Community community, DateOnly day, bool isLed)
    {
        var members = Members(turn, community, day);
        var names = new Namesakes(members.Select(member => member.Person));
        return Reply.Show(new Card
        {
            Title = turn.Texts.MembersTitle(community.Name, members.Count, day == turn.Today ? null : day),
            Fields =
            [
                .. isLed
                    ? members.Take(Limits.Lines).Select(member => new Field(names.Shown(member.Person), InFull(turn, member, day)))
                    : members.GroupBy(member => member.Role).OrderByDescending(group => group.Key)
                        .Select(group => new Field(turn.Texts.Role(group.Key), names.List(turn, group.Select(member => member.Person)))),
                .. turn.Records.People.HeadsOf(community.Id, day) is { Count: > 0 } heads
                    ? [new Field(turn.Texts.HeadPost, turn.Texts.List([.. heads.Select(head => head.Name)]))]
                    : Array.Empty<Field>(),
            ],
            Note = members.Count > Limits.Lines && isLed ? turn.Texts.MembersMore(members.Count - Limits.Lines) : "",
            Buttons = isLed ? [turn.Button(CommandIds.JoinCommunity), turn.Button(CommandIds.LeaveCommunity)] : [],
        });
    }

    private static string InFull(Turn turn, Membership member, DateOnly day) => Joined.Beside(
        turn.Texts.Role(member.Role),
        turn.Texts.KindName(member.Kind),
        Joined.Words(member.Person.School, member.Person.Department),
        member.Days.Until is { } last ? turn.Texts.UntilDay(last) : "",
        Next(turn, member, day),
        IsLinked(turn, member.Person) ? "" : turn.Texts.NotLinkedYet);

    /// <summary>What they are to be there after that day.</summary>
    private static string Next(Turn turn, Membership member, DateOnly day) =>
        turn.Records.People.PlacesOf(member.Community.Id, member.Person.Id).FirstOrDefault(place => place.Days.From > day) is { } next
            ? Joined.Words(turn.Texts.FromDay(next.Days.From!.Value), turn.Texts.Role(next.Role)) : "";

    private static Reply Several(Turn turn, IReadOnlyList<Community> of, IReadOnlyList<Community> led, DateOnly day) => Reply.Show(
        new Card
        {
            Title = turn.Texts.CommunitiesTitle(of.Count),
            Fields = [.. of.Take(Limits.Lines).Select(community => new Field(community.Name, Counts(turn, community, led.Contains(community), day)))],
            Note = turn.Texts.MembersOfOne($"{turn.Word} {of[0].Name}"),
        },
        [.. of.Take(Limits.Buttons).Select(community => Choice.Saying(community.Name, $"{turn.Word} {NamedCommunity.Words(community, of)}"))]);

    private static string Counts(Turn turn, Community community, bool isLed, DateOnly day)
    {
        var members = Members(turn, community, day);
        var without = isLed ? members.Count(member => !IsLinked(turn, member.Person)) : 0;
        var conveners = members.Where(member => member.Role == Role.Convener).Select(member => member.Person.Name).ToList();
        return Joined.Beside(
            turn.Texts.SoManyPeople(members.Count),
            Joined.Words(turn.Texts.Role(Role.Convener), conveners.Count > 0 ? turn.Texts.List(conveners) : turn.Texts.Nobody),
            without > 0 ? turn.Texts.SoManyNotLinked(without) : "");
    }

    /// <summary>Whoever had their data deleted is a member until the end of that day, and in no list.</summary>
    private static List<Membership> Members(Turn turn, Community community, DateOnly day) =>
        [.. turn.Records.People.MembersOf(community.Id, day).Where(member => member.Person.DeletedOn is null)];

    internal static bool IsLinked(Turn turn, Person person) => turn.Records.Accounts.Of(person.Id).Count > 0;
}
