using System.Text;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.Discord.Interactions;

/// <summary>Reads who is mentioned in words: &lt;@53908232506183680&gt;, or with a mark before the number as older apps write it.</summary>
internal static class DiscordMentions
{
    private const string Begin = "<@";

    /// <summary>The words as they looked to whoever typed them, as far as Discord tells the names.</summary>
    public static MessageContent.Words Read(string typed, InteractionResolved? resolved)
    {
        var words = new StringBuilder(typed.Length);
        var mentions = new List<Mention>();
        var end = 0;
        for (var at = Next(0); at >= 0; at = Next(at + Begin.Length))
        {
            if (IdAt(typed, at) is not var (id, after))
                continue;
            words.Append(typed, end, at - end);
            var shown = $"@{NameOf(id, resolved)}";
            mentions.Add(new Mention(words.Length, shown.Length, new ChatAddress(ChannelNames.Discord, id)));
            words.Append(shown);
            end = after;
        }

        var read = new MessageContent.Words(words.Append(typed, end, typed.Length - end).ToString());
        return mentions.Count == 0 ? read : read with { Mentions = mentions };

        int Next(int from) => typed.IndexOf(Begin, from, StringComparison.Ordinal);
    }

    private static (string Id, int After)? IdAt(string typed, int at)
    {
        var first = at + Begin.Length;
        if (first < typed.Length && typed[first] == '!')
            first++;
        var last = first;
        while (last < typed.Length && char.IsAsciiDigit(typed[last]))
            last++;
        return last > first && last < typed.Length && typed[last] == '>' ? (typed[first..last], last + 1) : null;
    }

    private static string NameOf(string id, InteractionResolved? resolved)
    {
        var user = resolved?.Users?.GetValueOrDefault(id);
        return resolved?.Members?.GetValueOrDefault(id)?.Nick ?? user?.GlobalName ?? user?.Username ?? id;
    }
}
