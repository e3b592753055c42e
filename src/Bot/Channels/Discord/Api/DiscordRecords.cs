using System.Text.Json;
using System.Text.Json.Serialization;
using CommunityBot.Bot.Channels.Discord.Messages;

namespace CommunityBot.Bot.Channels.Discord.Api;

/// <summary>The application that the bot token belongs to.</summary>
/// <param name="Id">The one to set as <c>Discord:ApplicationId</c>.</param>
/// <param name="Name">As people see it.</param>
/// <param name="VerifyKey">The one to set as <c>Discord:PublicKey</c>.</param>
/// <param name="InteractionsEndpointUrl">Where Discord delivers to; null when that is not set.</param>
public sealed record DiscordApplication(string Id, string Name, string VerifyKey, string? InteractionsEndpointUrl = null);

/// <summary>A message as Discord shows it, as far as the bot reads it back; a channel of direct messages has only the id.</summary>
public sealed record DiscordShown(string? Id = null, string? ChannelId = null, string? Content = null, IReadOnlyList<DiscordEmbed>? Embeds = null);

internal sealed record DiscordError(int Code = 0, string? Message = null, double? RetryAfter = null, bool Global = false, JsonElement? Errors = null);

internal sealed record DiscordRecipient(string RecipientId);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(DiscordApplication))]
[JsonSerializable(typeof(DiscordShown))]
[JsonSerializable(typeof(DiscordShown[]))]
[JsonSerializable(typeof(DiscordError))]
[JsonSerializable(typeof(DiscordRecipient))]
internal sealed partial class DiscordRecords : JsonSerializerContext;
