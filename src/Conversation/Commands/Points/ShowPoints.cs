using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;

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
        var mine = turn.Records.People.EverOf(turn.Me.Id).NearestTo(turn.Today).ToList();
        if (turn.Texts.IsOwnPoints(whom))
            return Of(turn, mine, why);
        return About.Read(turn, whom) switch
        {
            About.Somebody(var theirs) => Of(turn, theirs, why),
            About.All(var communities) => PointRoll.Show(turn, communities),
            About.NotLed => Reply.Say(turn.Texts.OnlyOwnPoints, turn.Button(CommandIds.Points)),
            About.Unknown({ Count: > 1 } near) => Namesakes.Ask(turn, near),
            About.Unknown when !why && Leading.Communities(turn).Count > 0 => Reply.Offer(
                MemberName.NoneCalled(turn, whom),
                Choice.Saying($"{turn.Word} {turn.Texts.Everybody}"),
                turn.Button(CommandIds.Points)),
            _ => Of(turn, mine, why),
        };
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
}
