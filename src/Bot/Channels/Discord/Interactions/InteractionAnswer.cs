using System.Text.Json;
using System.Text.Json.Serialization;
using CommunityBot.Bot.Channels.Discord.Messages;

namespace CommunityBot.Bot.Channels.Discord.Interactions;

/// <summary>The first answer to an interaction.</summary>
public sealed record InteractionAnswer(int Type, DiscordMessage? Data = null)
{
    private const int Message = 4;
    private const int Later = 5;

    public static readonly ReadOnlyMemory<byte> Pong = new InteractionAnswer(1).ToJson();

    public static ReadOnlyMemory<byte> Say(DiscordMessage message) => new InteractionAnswer(Message, message).ToJson();

    /// <summary>Says that the answer comes later, and to whom.</summary>
    public static ReadOnlyMemory<byte> Defer(bool ephemeral) =>
        new InteractionAnswer(Later, ephemeral ? new DiscordMessage { Flags = DiscordMessage.Ephemeral } : null).ToJson();

    private ReadOnlyMemory<byte> ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, AnswerJson.Default.InteractionAnswer);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InteractionAnswer))]
internal sealed partial class AnswerJson : JsonSerializerContext;
