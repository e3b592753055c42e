using System.Text.Json;
using System.Text.Json.Serialization;
using CommunityBot.Bot.Channels.Discord.Messages;

namespace CommunityBot.Bot.Channels.Discord.Interactions;

/// <summary>
/// Something a person did, as Discord tells it; what the bot does not read is left out. Only id, type and token are always there.
/// </summary>
public sealed record DiscordInteraction
{
    /// <summary>A snowflake: it tells when it happened.</summary>
    public required string Id { get; init; }

    public string? ApplicationId { get; init; }

    /// <summary>One of <see cref="InteractionType"/>, or a kind that is new.</summary>
    public required int Type { get; init; }

    /// <summary>Answers it, for 15 minutes.</summary>
    public required string Token { get; init; }

    public InteractionData? Data { get; init; }

    /// <summary>Null in direct messages.</summary>
    public string? GuildId { get; init; }

    public string? ChannelId { get; init; }

    public InteractionPlace? Channel { get; init; }

    /// <summary>Who did it, in a guild.</summary>
    public InteractionMember? Member { get; init; }

    /// <summary>Who did it, in direct messages.</summary>
    public InteractionUser? User { get; init; }

    /// <summary>What the person's app is set to, such as <c>zh-TW</c> or <c>en-US</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>The message whose button or menu was used.</summary>
    public InteractionMessage? Message { get; init; }

    /// <summary>0 in a guild, 1 in direct messages with the bot, 2 in other direct messages.</summary>
    public int? Context { get; init; }

    [JsonIgnore]
    public InteractionUser? By => Member?.User ?? User;
}

/// <summary>The kinds of interaction, by Discord's numbers.</summary>
public static class InteractionType
{
    public const int Ping = 1;
    public const int Command = 2;
    public const int Component = 3;
    public const int Autocomplete = 4;
    public const int Modal = 5;
}

/// <summary>What was done: a command with its options, a button or menu, or a form that was sent.</summary>
public sealed record InteractionData
{
    /// <summary>The command's.</summary>
    public string? Name { get; init; }

    public IReadOnlyList<InteractionOption>? Options { get; init; }

    /// <summary>The button's, menu's or form's.</summary>
    public string? CustomId { get; init; }

    /// <summary>2 is a button, 3 a menu.</summary>
    public int? ComponentType { get; init; }

    /// <summary>What was chosen in a menu.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>The rows of a form.</summary>
    public IReadOnlyList<InteractionComponent>? Components { get; init; }

    public InteractionResolved? Resolved { get; init; }
}

/// <summary>How those are called who are mentioned, and what was sent along, by their ids, as far as Discord tells.</summary>
public sealed record InteractionResolved(
    IReadOnlyDictionary<string, InteractionUser>? Users = null,
    IReadOnlyDictionary<string, InteractionMember>? Members = null,
    IReadOnlyDictionary<string, InteractionAttachment>? Attachments = null);

/// <summary>A file that was sent along, with the address where Discord has it for a day, and how large it is, and what it is called.</summary>
public sealed record InteractionAttachment(string? Url = null, long? Size = null, string? Filename = null);

/// <summary>One option of a command; <see cref="Focused"/> is the one being typed, when completions are asked for.</summary>
public sealed record InteractionOption
{
    public required string Name { get; init; }

    public int? Type { get; init; }

    /// <summary>Text, a number or a truth value.</summary>
    public JsonElement? Value { get; init; }

    public bool? Focused { get; init; }

    public IReadOnlyList<InteractionOption>? Options { get; init; }
}

/// <summary>A row of a form, a label around a field, or a field with what was typed or chosen.</summary>
public sealed record InteractionComponent
{
    public int? Type { get; init; }

    public string? CustomId { get; init; }

    public string? Value { get; init; }

    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>What is in a row.</summary>
    public IReadOnlyList<InteractionComponent>? Components { get; init; }

    /// <summary>What is in a label.</summary>
    public InteractionComponent? Component { get; init; }
}

public sealed record InteractionPlace(string? Id = null, int? Type = null);

public sealed record InteractionMember(InteractionUser? User = null, string? Nick = null);

public sealed record InteractionUser
{
    public required string Id { get; init; }

    public string? Username { get; init; }

    public string? GlobalName { get; init; }
}

/// <summary>
/// Its text and embeds tell what was asked, and hold the words that were too long for a button; among its flags is 64 when only one
/// person sees it.
/// </summary>
public sealed record InteractionMessage(int? Flags = null, string? Content = null, IReadOnlyList<DiscordEmbed>? Embeds = null);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DiscordInteraction))]
public sealed partial class InteractionJson : JsonSerializerContext;
