using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Finding;

/// <summary>Whom somebody asks about: oneself, or of those one leads a member, a community or everybody (出席 王柏翰, 點數 全部).</summary>
internal abstract record About
{
    private About()
    {
    }

    public sealed record Oneself : About;

    /// <param name="Places">Where the member is or was; the same name in each.</param>
    public sealed record Somebody(IReadOnlyList<Membership> Places) : About;

    public sealed record All(IReadOnlyList<Community> Communities) : About;

    /// <summary>Others, whom the speaker does not lead.</summary>
    public sealed record NotLed : About;

    /// <param name="Near">Those whom the words may mean: several of part of a name, or several who are named.</param>
    public sealed record Unknown(IReadOnlyList<Membership> Near) : About;

    /// <param name="turn">The turn.</param>
    /// <param name="whom">What was typed; nothing means oneself, or all of those whom one leads without being a member.</param>
    public static About Read(Turn turn, string whom)
    {
        var (mine, led) = (turn.Records.People.MembershipsOf(turn.Me.Id, turn.Today), Leading.Communities(turn));
        if (whom.Length == 0 && mine.Count == 0 && led.Count > 0)
            return new All(led);
        if (whom.Length == 0 || PersonName.IsNamed(turn.Me.Name, whom))
            return new Oneself();
        return (led.Count > 0 ? OfLed(turn, led, whom) : null) ?? (IsSomebodyElses(turn, whom, mine) ? new NotLed() : new Unknown([]));
    }

    private static About? OfLed(Turn turn, IReadOnlyList<Community> led, string whom)
    {
        if (turn.Texts.IsEverybody(whom))
            return new All(led);
        if (OfCommunity(turn, led, whom) is { } all)
            return all;
        var members = led.SelectMany(community => turn.Records.People.EverIn(community.Id).NearestTo(turn.Today)).ToList();
        if (OfName(whom, members) is { } one)
            return one;
        var named = NamedCommunity.Find(whom, led, Stands.Alone).Or(() => Naming.ByPart(whom, led, community => [community.Name]));
        if (named.Left.Length == 0)
            return new All(named.Meant);
        var near = Naming.ByPart(whom, members, member => PersonName.Forms(member.Person.Name));
        if (near.Left.Length == 0)
            return near is Found<Membership>.One(var only, _, _) ? new Somebody([only]) : new Unknown(near.Meant);
        var listed = led.Select(community => MemberNames.Read(turn, community, whom)).FirstOrDefault(read => read is { Unclear: null, Rest: "" });
        return listed is null ? null : new Unknown(listed.Members);
    }

    /// <summary>全部 資安研究社群.</summary>
    private static All? OfCommunity(Turn turn, IReadOnlyList<Community> led, string whom) =>
        TypedText.First(whom) is var (first, others) && turn.Texts.IsEverybody(first)
        && NamedCommunity.Find(others, led, Stands.Alone) is Found<Community>.One(var community, _, _)
            ? new All([community])
            : null;

    /// <summary>The one of that name, told apart from a namesake; or which of several is asked.</summary>
    private static About? OfName(string whom, List<Membership> members)
    {
        var people = members.Select(member => member.Person).DistinctBy(person => person.Id).ToList();
        var found = Naming.Find(whom, people, person => PersonName.Forms(person.Name), Stands.First).ToldApartBy(ToldApart.Words);
        return found.Left.Length > 0 ? null : found switch
        {
            Found<Person>.One(var person, _, _) => new Somebody(members.FindAll(member => member.Person.Id == person.Id)),
            Found<Person>.Several several => new Unknown(members.FindAll(member => several.Things.Contains(member.Person))),
            _ => null,
        };
    }

    /// <summary>Whether somebody means a fellow member, a community or everybody, and not only asks in many words.</summary>
    private static bool IsSomebodyElses(Turn turn, string whom, IReadOnlyList<Membership> mine) =>
        turn.Texts.IsEverybody(whom)
        || turn.Records.Communities.All().Any(community => NameKey.AreSame(community.Name, whom))
        || mine.Any(place => turn.Records.People.MembersNamed(place.Community.Programme, PersonName.Bare(whom), turn.Today).Count > 0)
        || FellowPeople.AreNamed(turn, whom);
}
