using System.Text.Json.Serialization;

namespace CommunityBot.Bot.Channels.Discord.Messages;

/// <summary>A message as Discord takes it: what is left out of the JSON is null. Nothing in it ever mentions anybody.</summary>
public sealed record DiscordMessage
{
    /// <summary>Only whoever it answers sees it.</summary>
    public const int Ephemeral = 64;

    public string? Content { get; init; }

    public IReadOnlyList<DiscordEmbed>? Embeds { get; init; }

    /// <summary>Rows of buttons, or of one menu each.</summary>
    public IReadOnlyList<DiscordComponent>? Components { get; init; }

    public int? Flags { get; init; }

    public string? Nonce { get; init; }

    public bool? EnforceNonce { get; init; }

    public DiscordMentions AllowedMentions { get; init; } = new([]);
}

/// <summary>Which kinds of mention are let through: none.</summary>
public sealed record DiscordMentions(IReadOnlyList<string> Parse);

public sealed record DiscordEmbed
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    public int? Color { get; init; }

    public IReadOnlyList<DiscordField>? Fields { get; init; }

    public DiscordPicture? Image { get; init; }
}

public sealed record DiscordField(string Name, string Value);

public sealed record DiscordPicture(Uri Url);

/// <summary>A row, button, menu or input, told apart by its type as in Discord's documents.</summary>
public sealed record DiscordComponent
{
    public required int Type { get; init; }

    public IReadOnlyList<DiscordComponent>? Components { get; init; }

    public int? Style { get; init; }

    public string? Label { get; init; }

    public string? CustomId { get; init; }

    public Uri? Url { get; init; }

    public string? Placeholder { get; init; }

    public string? Value { get; init; }

    public bool? Required { get; init; }

    public int? MaxLength { get; init; }

    public IReadOnlyList<DiscordOption>? Options { get; init; }
}

public sealed record DiscordOption(string Label, string Value);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DiscordMessage))]
public sealed partial class DiscordJson : JsonSerializerContext;
