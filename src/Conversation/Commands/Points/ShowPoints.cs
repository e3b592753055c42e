using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Points;

/// <summary>
/// 點數: one's own sum and what is still within reach; 點數 為什麼: line by line. Whoever leads a community also says whose:
/// 點數 王小明, 點數 全部, 點數 AI數位研究社群.
/// </summary>
public static class ShowPoints
{
    public static Answer Run(Turn turn)
    {
        var words = turn.Arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var why = words.Any(turn.Texts.IsWhy);
        var whom = string.Join(' ', words.Where(word => !turn.Texts.IsWhy(word)));
        var mine = turn.Records.People.MembershipsOf(turn.Me.Id);
        var led = Leading.Communities(turn);
        if (turn.Texts.IsOwnPoints(whom) || IsNamed(turn.Me.Name, whom))
            return Of(turn, mine, why);
        if (led.Count == 0)
            return whom.Length > 0 && IsSomebodyElses(turn, whom, mine)
                ? Reply.Say(turn.Texts.OnlyOwnPoints, turn.Button(CommandIds.Points))
                : Of(turn, mine, why);
        if (whom.Length == 0)
            return mine.Count > 0 ? Of(turn, mine, why) : PointRoll.Show(turn, led);
        return OfOthers(turn, led, mine, whom, why);
    }

    private static Answer OfOthers(Turn turn, IReadOnlyList<Community> led, IReadOnlyList<Membership> mine, string whom, bool why)
    {
        if (turn.Texts.IsEverybody(whom))
            return PointRoll.Show(turn, led);
        var members = led.SelectMany(community => turn.Records.People.MembersOf(community.Id)).ToList();
        if (Naming.Find(whom, members, member => PersonName.Forms(member.Person.Name), Stands.Alone).Meant is { Count: > 0 } theirs)
            return Of(turn, theirs, why);
        var named = NamedCommunity.Find(whom, led, Stands.Alone).Or(() => Naming.ByPart(whom, led, community => [community.Name]));
        if (named.Left.Length == 0)
            return PointRoll.Show(turn, named.Meant);
        if (why)
            return Of(turn, mine, why);
        return IsSomebodyElses(turn, whom, mine)
            ? Reply.Say(turn.Texts.OnlyOwnPoints, turn.Button(CommandIds.Points))
            : Reply.Offer(
                turn.Texts.NoSuchMember(TypedText.Shorten(whom, Limits.Name)),
                Choice.Saying($"{turn.Word} {turn.Texts.Everybody}"),
                turn.Button(CommandIds.Points));
    }

    private static Answer Of(Turn turn, IReadOnlyList<Membership> places, bool why)
    {
        var known = places.Where(place => turn.Rulebooks.Find(place.Community.Programme) is not null).ToList();
        if (known.Count == 0)
            return Reply.Say(turn.Texts.NoCommunity, turn.Button(CommandIds.Help));
        var counted = known.FindAll(place => turn.Rulebooks.Find(place.Community.Programme)!.Points.Count > 0);
        if (counted.Count == 0)
            return turn.Points.NoRules(known.Select(place => place.Community));
        return why ? PointDetails.Show(turn, counted) : PointSummary.Show(turn, counted);
    }

    /// <summary>Whether somebody means a fellow member, a community or everybody, and not only asks in many words.</summary>
    private static bool IsSomebodyElses(Turn turn, string whom, IReadOnlyList<Membership> mine) =>
        turn.Texts.IsEverybody(whom)
        || turn.Records.Communities.All().Any(community => string.Equals(community.Name, whom, StringComparison.OrdinalIgnoreCase))
        || mine.Any(place => turn.Records.People.MembersNamed(place.Community.Programme, PersonName.Bare(whom)).Count > 0);

    private static bool IsNamed(string name, string words) => PersonName.Forms(name).Contains(words, StringComparer.OrdinalIgnoreCase);
}
