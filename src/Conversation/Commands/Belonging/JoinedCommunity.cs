using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>
/// The community that somebody joins: by its name; by the beginning of it beside the name of who joins, and where they move anywhere, as then no
/// word is a school or a department; and where it was asked for by any part of it. What names a community and none that there is never is a school.
/// </summary>
internal static class JoinedCommunity
{
    /// <returns>The community and the other words, or which one is asked.</returns>
    public static (Community? Named, string Words, Answer? Instead) Read(Turn turn, IReadOnlyList<Community> led)
    {
        var answer = turn.Awaited == Awaited.Community ? turn.Draft<ShownWords>() : null;
        if (NamedCommunity.Take(turn, led) is ({ } named, var left))
            return (named, answer is null ? left : Besides(turn, left, named), null);
        var (meant, said) = answer is null ? (Begun(turn, led), turn.Arguments) : Answered(turn, answer.Words, led);
        var unknown = said.Split(' ').FirstOrDefault(word => IsUnknown(turn, word));
        return meant is [var only] ? (only, Besides(turn, said, only), null)
            : led is [var single] && unknown is null ? (single, said, null)
            : (null, said, Ask(turn, meant.Count > 0 ? meant : [.. led.OrderByDescending(one => Besides(turn, said, one) != said)], said, unknown));
    }

    private static (IReadOnlyList<Community> Meant, string Words) Answered(Turn turn, string said, IReadOnlyList<Community> led)
    {
        var found = Naming.ByPart(turn.Arguments[said.Length..].Trim(), led, community => [community.Name]);
        return found.Meant.Count > 0 ? (found.Meant, Joined.Words(said, found.Left)) : ([], turn.Arguments);
    }

    /// <summary>The name of who joins stands first, the community behind it or before it.</summary>
    private static IReadOnlyList<Community> Begun(Turn turn, IReadOnlyList<Community> led)
    {
        var who = JoinWords.Who(turn, turn.Arguments);
        var places = Enumerable.Range(1, Math.Max(0, (Moves(turn) ? who.Count : Math.Min(who.Count, 2)) - 1)).Append(0);
        return places.Where(at => at < who.Count && (at > 0 || who[at].Length >= Naming.LeastPart))
            .Select(at => NamedCommunity.Beginning(who[at], led, Least(turn)))
            .FirstOrDefault(meant => meant.Count > 0) ?? [];
    }

    private static Answer Ask(Turn turn, IReadOnlyList<Community> near, string said, string? unknown)
    {
        var question = Joined.Lines(unknown is null ? "" : turn.Texts.NoCommunityCalled(unknown), turn.Texts.WhichCommunity);
        return turn.Ask(Awaited.Community, new ShownWords(said), Reply.Offer(
            NamedCommunity.Question(turn, question, near, said),
            [.. near.Take(Limits.Buttons).Select(one => (Name: NamedCommunity.Words(one, near), Besides: Besides(turn, said, one))).Select(one => Choice.Saying(
                one.Name, Joined.Words(turn.Word, one.Name, one.Besides.Length <= Limits.Words ? one.Besides : "")))]));
    }

    /// <summary>Without the words that are the beginning of its name, or name a community that there is not.</summary>
    private static string Besides(Turn turn, string words, Community community) => Joined.Words(words.Split(' ')
        .Where(word => NamedCommunity.Beginning(word, [community], Least(turn)).Count == 0 && !IsUnknown(turn, word)));

    private static bool IsUnknown(Turn turn, string word) =>
        turn.Texts.IsCommunityWord(word) && !turn.Texts.IsMoving(word) && !turn.Records.Communities.All().Any(one => NameKey.AreSame(one.Name, word));

    private static bool Moves(Turn turn) => JoinWords.Read(turn, turn.Arguments).Moves;

    private static int Least(Turn turn) => Moves(turn) ? 1 : Naming.LeastPart;
}
