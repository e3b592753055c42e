using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Finding;

/// <summary>Finds the one thing of a led community that was named, or asks for it: first the community where there are several.</summary>
internal static class Picking
{
    /// <summary>All that was said so far: the answer to what was asked, and what was typed besides.</summary>
    public static string Words(Turn turn) => Joined.Words(turn.Arguments, turn.Draft<Picked>()?.Words ?? "");

    public static (LedThing<T>? Meant, string Left, Answer? Instead) Pick<T>(Turn turn, string words, WhichThing<T> which)
    {
        var known = turn.Draft<Picked>();
        if (which.All.FirstOrDefault(led => led.Community.Id == known?.Community && which.IdOf(led.Thing) == known.Item) is { } picked)
            return (picked, words, null);
        var verb = which.TakesBack ? turn.Texts.TakeBackWord : "";
        var (community, left) = Community(turn, words, [.. which.All.Select(led => led.Community).DistinctBy(c => c.Id)]);
        var among = which.All.Where(led => community is null || led.Community.Id == community.Id).ToList();
        var found = Naming.Loosely(left, among, led => which.NameOf(led.Thing).And(which.WordsOf(led.Thing)));
        var named = found.Meant;
        var communities = (named.Count > 0 ? named : among).Select(led => led.Community).DistinctBy(c => c.Id).ToList();
        if (communities.Count > 1)
            return (null, "", AskCommunity(turn, communities, new Picked(TakesBack: which.TakesBack, Words: left), verb, left));
        if (named.Count > 1 && named.Where(which.Offered.Contains).ToList() is { Count: > 0 } likelier)
            named = likelier;
        if (named.Count == 1)
            return (named[0], found.Left, null);

        var (text, choices, after) = named.Count > 1 ? (which.Question, named, found.Left)
            : left.Length == 0 ? (which.Question, Offered(), "")
            : (which.Unknown(TypedText.Shorten(left, Limits.Words)), Offered(), "");
        var before = Joined.Words(verb, which.All.DistinctBy(led => led.Community.Id).Skip(1).Any() ? communities[0].Name : "");
        var asked = new Picked(communities[0].Id, TakesBack: which.TakesBack, Words: after);
        return (null, "", Ask(turn, Awaited.Which, asked, text, choices.Select(led => turn.Wording.Name(which.NameOf(led.Thing))), before, after));

        IReadOnlyList<LedThing<T>> Offered() =>
            which.Offered.Where(led => led.Community.Id == communities[0].Id).ToList() is { Count: > 0 } offered ? offered : among;
    }

    /// <summary>Asks for the community; buttons say all at once, with what goes before its name and after it.</summary>
    public static Answer AskCommunity<T>(Turn turn, IReadOnlyList<Community> communities, T known, string before = "", string after = "")
        where T : class =>
        Ask(
            turn,
            Awaited.Community,
            known,
            NamedCommunity.Question(turn, turn.Texts.WhichCommunity, communities),
            communities.Select(community => NamedCommunity.Words(community, communities)),
            before,
            after);

    private static Answer Ask<T>(Turn turn, Awaited awaited, T known, string text, IEnumerable<string> answers, string before, string after)
        where T : class => turn.Ask(
        awaited,
        known,
        Reply.Offer(
            text,
            [.. answers
                .Take(Limits.Buttons)
                .Select(answer => Choice.Saying(answer, Joined.Words(turn.Word, before, answer, after.Length <= Limits.Words ? after : "")))]));

    /// <summary>The community known already, or named in the words, by a part of its name where it was asked for; or else the only one.</summary>
    public static (Community? Meant, string Left) Community(Turn turn, string words, IReadOnlyList<Community> among)
    {
        if (turn.Draft<Picked>()?.Community is { } known)
            return (among.FirstOrDefault(one => one.Id == known), words);
        var found = NamedCommunity.Find(words, among, Stands.Anywhere);
        if (turn.Awaited == Awaited.Community)
            found = found.Or(() => Naming.ByPart(words, among, community => [community.Name]));
        return found is Found<Community>.One one ? (one.Thing, one.Left) : (among.Count == 1 ? among[0] : null, words);
    }
}
