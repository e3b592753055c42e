using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Finding;

/// <summary>Which community of several is meant, by its name in what was typed.</summary>
internal static class NamedCommunity
{
    /// <returns>The one that is named, or was when the bot asked, and the other words; null when none is named, or two of one name are.</returns>
    public static (Community? Named, string Words) Take(Turn turn, IReadOnlyList<Community> among)
    {
        if (turn.Draft<Picked>()?.Community is { } kept)
            return (among.FirstOrDefault(one => one.Id == kept), turn.Arguments);
        return Find(turn.Arguments, among, Stands.Apart) is Found<Community>.One one ? (one.Thing, one.Left) : (null, turn.Arguments);
    }

    /// <summary>The only one whose name begins with the first word: 資安 for 資安研究社群.</summary>
    /// <returns>And the other words; null where none begins so, or several do.</returns>
    public static (Community? Named, string Words) TakeBegun(string words, IReadOnlyList<Community> among)
    {
        var (start, others) = TypedText.First(words);
        return Beginning(start, among) is [var only] ? (only, others) : (null, words);
    }

    /// <summary>Those whose name begins with a word of so many letters at least.</summary>
    public static IReadOnlyList<Community> Beginning(string word, IReadOnlyList<Community> among, int least = Naming.LeastPart) =>
        NameKey.Of(word).Value is var key && key.Length >= least
            ? [.. among.Where(one => NameKey.Of(one.Name).Value.StartsWith(key, StringComparison.Ordinal))]
            : [];

    /// <summary>By its name; of two of one name, by the programme beside it.</summary>
    public static Found<Community> Find(string words, IReadOnlyList<Community> among, Stands stands) => Naming
        .Find(words, among, community => [community.Name], stands)
        .ToldApartBy(community => [community.Programme.Value]);

    /// <summary>The one whose name stands in the words, even without blanks about it; the only one there is needs no name.</summary>
    /// <returns>And the other words; null where none is named, or two of one name are.</returns>
    public static (Community? Named, string Words) TakeOut(string words, IReadOnlyList<Community> among)
    {
        if (among is [var only])
            return (only, words);
        return Find(words, among, Stands.Anywhere) is Found<Community>.One one ? (one.Thing, one.Left) : (null, words);
    }

    /// <summary>What names it: the programme too, where another of them has the same name.</summary>
    public static string Words(Community community, IReadOnlyList<Community> among) =>
        among.Any(other => other.Id != community.Id && NameKey.AreSame(other.Name, community.Name))
            ? $"{community.Name} {community.Programme}"
            : community.Name;

    /// <summary>Asks which, with buttons that say the command again with what was typed.</summary>
    public static Reply Ask(Turn turn, IReadOnlyList<Community> among, string words) => Reply.Offer(
        Question(turn, turn.Texts.WhichCommunity, among, words),
        [.. among.Take(Limits.Buttons).Select(one => Choice.Saying(
            Words(one, among),
            $"{turn.Word} {Words(one, among)} {(words.Length <= Limits.Words ? words : "")}".Trim()))]);

    /// <summary>A question about the community, with those for which there is no button and how to name one beside what was typed.</summary>
    public static string Question(Turn turn, string question, IReadOnlyList<Community> among, string words = "")
    {
        var more = among.Skip(Limits.Buttons).Select(one => Words(one, among)).ToList();
        return more.Count == 0 ? question : Joined.Lines(question, turn.Texts.MoreCommunities(
            turn.Texts.List(more), Joined.Words(turn.Word, more[0], words.Length <= Limits.Words ? words : "")));
    }
}
