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
        var named = among.Where(one => Stands(one.Name, turn.Arguments)).ToList();
        var longest = named.Where(one => one.Name.Length == named.Max(other => other.Name.Length)).ToList();
        if (longest.Count > 1)
            longest = [.. longest.Where(one => Stands(one.Programme.Value, turn.Arguments))];
        return longest is [var meant]
            ? (meant, Without(meant.Programme.Value, Without(meant.Name, turn.Arguments)))
            : (null, turn.Arguments);
    }

    /// <summary>The one whose name stands in the words, even without blanks about it, the longest; the only one there is needs no name.</summary>
    /// <returns>And the other words; null where none is named.</returns>
    public static (Community? Named, string Words) TakeOut(string words, IReadOnlyList<Community> among)
    {
        if (among is [var only])
            return (only, words);
        return among.Where(one => words.Contains(one.Name, StringComparison.OrdinalIgnoreCase)).MaxBy(one => one.Name.Length) is { } named
            ? (named, words.Replace(named.Name, " ", StringComparison.OrdinalIgnoreCase))
            : (null, words);
    }

    /// <summary>What names it: the programme too, where another of them has the same name.</summary>
    public static string Words(Community community, IReadOnlyList<Community> among) =>
        among.Any(other => other.Id != community.Id && other.Name == community.Name) ? $"{community.Name} {community.Programme}" : community.Name;

    /// <summary>Asks which, with buttons that say the command again with what was typed.</summary>
    public static Reply Ask(Turn turn, IReadOnlyList<Community> among, string words) => Reply.Offer(
        turn.Texts.WhichCommunity,
        [.. among.Take(Limits.Buttons).Select(one => Choice.Saying(
            one.Name,
            $"{turn.Word} {Words(one, among)} {(words.Length <= Limits.Words ? words : "")}".Trim()))]);

    private static bool Stands(string name, string words) => $" {words} ".Contains($" {name} ", StringComparison.OrdinalIgnoreCase);

    private static string Without(string name, string words) =>
        TypedText.Fold($" {words} ".Replace($" {name} ", " ", StringComparison.OrdinalIgnoreCase)).Trim();
}
