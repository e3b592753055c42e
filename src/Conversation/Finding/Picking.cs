using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Finding;

/// <summary>Finds the one thing of a led community that was named, or asks for it: first the community where there are several.</summary>
internal static class Picking
{
    private const string CommunitySlot = "community";
    private const string ThingSlot = "which";
    private const string BeforeKey = "before";
    private const string AfterKey = "after";

    /// <summary>All that was said so far: what was typed first, with the answer to what was asked put where it belongs.</summary>
    public static string Words(Turn turn) =>
        Joined.Words(turn.Known.GetValueOrDefault(BeforeKey, ""), turn.Arguments, turn.Known.GetValueOrDefault(AfterKey, ""));

    public static (LedThing<T>? Meant, string Left, Answer? Instead) Pick<T>(Turn turn, string words, WhichThing<T> which)
    {
        var (community, left) = Community(turn, words, [.. which.All.Select(led => led.Community).DistinctBy(c => c.Id)]);
        var among = which.All.Where(led => community is null || led.Community.Id == community.Id).ToList();
        var found = Naming.Loosely(left, among, led => which.NameOf(led.Thing).And(which.WordsOf(led.Thing)));
        var named = found.Meant;
        var communities = (named.Count > 0 ? named : among).Select(led => led.Community).DistinctBy(c => c.Id).ToList();
        if (communities.Count > 1)
            return (null, "", AskCommunity(turn, communities, which.Before, left));
        if (named.Count > 1 && named.Where(which.Offered.Contains).ToList() is { Count: > 0 } likelier)
            named = likelier;
        if (named.Count == 1)
            return (named[0], found.Left, null);

        var (text, choices, after) = named.Count > 1 ? (which.Question, named, found.Left)
            : left.Length == 0 ? (which.Question, Offered(), "")
            : (which.Unknown(TypedText.Shorten(left, Limits.Words)), Offered(), "");
        var before = Joined.Words(which.Before, which.All.DistinctBy(led => led.Community.Id).Skip(1).Any() ? communities[0].Name : "");
        return (null, "", Ask(turn, ThingSlot, before, after, text, [.. choices.Select(led => turn.Wording.Name(which.NameOf(led.Thing)))]));

        IReadOnlyList<LedThing<T>> Offered() => which.Offered.Where(led => led.Community.Id == communities[0].Id).ToList() is { Count: > 0 } offered ? offered : among;
    }

    public static Answer AskCommunity(Turn turn, IReadOnlyList<Community> communities, string before, string after) =>
        Ask(turn, CommunitySlot, before, after, turn.Texts.WhichCommunity, [.. communities.Select(community => NamedCommunity.Words(community, communities))]);

    /// <summary>Asks for words that go between those before and those after, with a button for each answer.</summary>
    public static Answer Ask(Turn turn, string slot, string before, string after, string text, IReadOnlyList<string> answers) => Ask(
        turn,
        slot,
        before,
        after,
        Reply.Offer(text, [.. answers.Take(Limits.Buttons).Select(answer => Choice.Saying(answer, Joined.Words(turn.Word, before, answer, after.Length <= Limits.Words ? after : "")))]));

    public static Answer Ask(Turn turn, string slot, string before, string after, Reply question) =>
        turn.Ask(slot, new Dictionary<string, string> { [BeforeKey] = before, [AfterKey] = after }, question);

    /// <summary>The community named in the words, which may be a part of its name where it was asked for; the only one when none is named.</summary>
    public static (Community? Meant, string Left) Community(Turn turn, string words, IReadOnlyList<Community> among)
    {
        var found = NamedCommunity.Find(words, among, Stands.Anywhere);
        if (turn.Slot == CommunitySlot)
            found = found.Or(() => Naming.ByPart(words, among, community => [community.Name]));
        return found is Found<Community>.One one ? (one.Thing, one.Left) : (among.Count == 1 ? among[0] : null, words);
    }
}
