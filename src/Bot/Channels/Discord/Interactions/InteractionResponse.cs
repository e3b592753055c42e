using System.Text.Json;
using System.Text.Json.Serialization;
using CommunityBot.Bot.Channels.Discord.Messages;

namespace CommunityBot.Bot.Channels.Discord.Interactions;

/// <summary>The first answer to an interaction.</summary>
public sealed record InteractionResponse(int Type, DiscordMessage? Data = null)
{
    private const int Message = 4;
    private const int Later = 5;

    public static readonly ReadOnlyMemory<byte> Pong = new InteractionResponse(1).ToJson();

    public static ReadOnlyMemory<byte> Say(DiscordMessage message) => new InteractionResponse(Message, message).ToJson();

    /// <summary>Says it to whoever did it and to nobody else.</summary>
    public static ReadOnlyMemory<byte> Whisper(DiscordMessage message) => Say(message with { Flags = DiscordMessage.Ephemeral });

    /// <summary>Says that the answer comes later, and to whom.</summary>
    public static ReadOnlyMemory<byte> Defer(bool ephemeral) =>
        new InteractionResponse(Later, ephemeral ? new DiscordMessage { Flags = DiscordMessage.Ephemeral } : null).ToJson();

    private ReadOnlyMemory<byte> ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, AnswerJson.Default.InteractionResponse);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InteractionResponse))]
internal sealed partial class AnswerJson : JsonSerializerContext;
