using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>
/// The community that somebody joins: by its name; where they move also by the beginning of it, as then no word is a school or a
/// department; and where it was asked for by any part of it.
/// </summary>
internal static class JoinedCommunity
{
    /// <returns>The community and the other words, or which one is asked.</returns>
    public static (Community? Named, string Words, Answer? Instead) Read(Turn turn, IReadOnlyList<Community> led)
    {
        if (NamedCommunity.Take(turn, led) is ({ } named, var left))
            return (named, left, null);
        var begun = JoinWords.Read(turn, turn.Arguments).Moves ? Begun(turn.Arguments, led) : null;
        var found = Answered(turn, led) ?? begun;
        if (found is ([var only], var words))
            return (only, words, null);
        var (near, said) = found ?? (led, turn.Arguments);
        return (null, said, turn.Ask(Awaited.Community, new ShownWords(said), NamedCommunity.Ask(turn, near, said)));
    }

    private static (IReadOnlyList<Community> Meant, string Words)? Answered(Turn turn, IReadOnlyList<Community> led)
    {
        if (turn.Awaited != Awaited.Community || turn.Draft<ShownWords>() is not { } shown)
            return null;
        var found = Naming.ByPart(turn.Arguments[shown.Words.Length..].Trim(), led, community => [community.Name]);
        return found.Meant.Count > 0 ? (found.Meant, Joined.Words(shown.Words, found.Left)) : null;
    }

    /// <summary>The name of who moves stands first, the community behind it.</summary>
    private static (IReadOnlyList<Community> Meant, string Words)? Begun(string said, IReadOnlyList<Community> led)
    {
        var words = said.Split(' ');
        foreach (var at in Enumerable.Range(1, words.Length - 1).Append(0))
        {
            if (NamedCommunity.Beginning(words[at], led) is { Count: > 0 } meant)
                return (meant, Joined.Words(words.Where((_, other) => other != at)));
        }

        return null;
    }
}
