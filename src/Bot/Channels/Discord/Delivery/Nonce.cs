using System.Buffers.Text;
using System.Globalization;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Channels.Discord.Delivery;

/// <summary>What makes repeating a message harmless: Discord does not show the same nonce twice within some minutes.</summary>
public static class Nonce
{
    /// <summary>Of 25 characters at most, for one part of a message.</summary>
    public static string Of(OutboxId id, int part) => string.Create(CultureInfo.InvariantCulture, $"{Base64Url.EncodeToString(id.Value.ToByteArray())}{part}");
}
