using System.Text.Json.Serialization;

namespace CommunityBot.Bot.Channels.Discord.Registration;

/// <summary>A slash command as Discord registers it.</summary>
public sealed record CommandDefinition
{
    /// <summary>A command that is typed after a slash.</summary>
    public int Type { get; init; } = 1;

    public required string Name { get; init; }

    /// <summary>By Discord's names of languages.</summary>
    public required IReadOnlyDictionary<string, string> NameLocalizations { get; init; }

    public required string Description { get; init; }

    public required IReadOnlyDictionary<string, string> DescriptionLocalizations { get; init; }

    public IReadOnlyList<OptionDefinition>? Options { get; init; }

    /// <summary>Where it is offered: 0 in guilds, 1 in direct messages with the bot. Only for commands that are registered everywhere.</summary>
    public IReadOnlyList<int>? Contexts { get; init; }

    /// <summary>For whom it is installed: 0, for guilds. Only for commands that are registered everywhere.</summary>
    public IReadOnlyList<int>? IntegrationTypes { get; init; }
}

public sealed record OptionDefinition
{
    public const int Text = 3;

    /// <summary>A file that is sent along.</summary>
    public const int File = 11;

    public int Type { get; init; } = Text;

    public required string Name { get; init; }

    public required IReadOnlyDictionary<string, string> NameLocalizations { get; init; }

    public required string Description { get; init; }

    public required IReadOnlyDictionary<string, string> DescriptionLocalizations { get; init; }

    public bool Required { get; init; }

    /// <summary>Whether the bot is asked for proposals while it is typed.</summary>
    public bool Autocomplete { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IReadOnlyList<CommandDefinition>))]
public sealed partial class DefinitionJson : JsonSerializerContext;
