using CommunityBot.Bot.Channels.Discord.Api;
using CommunityBot.Bot.Channels.Discord.Messages;

namespace CommunityBot.Bot.Channels.Discord.Delivery;

/// <summary>Looks whether a message is there already, when an attempt may have got through and nothing else keeps it from being said twice.</summary>
internal sealed class Lookback(DiscordApi api)
{
    /// <summary>Two machines' clocks are hardly further apart.</summary>
    private static readonly TimeSpan s_clocksApart = TimeSpan.FromMinutes(1);

    /// <summary>Where one may not look it is taken not to be there: rather twice than never.</summary>
    public async Task<bool> Finds(Parcel parcel, string channel, CancellationToken cancel)
    {
        var message = parcel.Message;
        return await api.Since(channel, message.EnqueuedAt - s_clocksApart, cancel) is DiscordVerdict.Accepted accepted
            && Shown.ReadAll(accepted.Answer).Any(shown => Same(shown, parcel.Next));
    }

    private static bool Same(DiscordShown shown, DiscordMessage sent) => Print(shown.Content, shown.Embeds) == Print(sent.Content, sent.Embeds);

    /// <summary>What is read in it, without the blanks that Discord trims.</summary>
    private static string Print(string? content, IReadOnlyList<DiscordEmbed>? embeds) => string.Concat(
        ((string?[])[content, .. (embeds ?? []).SelectMany(
            embed => (string?[])[embed.Title, embed.Description, .. (embed.Fields ?? []).SelectMany(field => (string[])[field.Name, field.Value])])])
        .SelectMany(text => text ?? "")
        .Where(character => !char.IsWhiteSpace(character)));
}
