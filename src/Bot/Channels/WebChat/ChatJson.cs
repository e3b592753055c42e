using System.Text.Json.Serialization;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>What the page sends when something is typed or pressed.</summary>
/// <param name="Id">Made up by the page; sending it again with the same id says it once.</param>
/// <param name="Text">The words.</param>
/// <param name="Shown">What to show as said, where it was a button with another label.</param>
/// <param name="Language">The language of the page.</param>
public sealed record ChatMessage(string? Id, string? Text, string? Shown, Language? Language);

public sealed record ChatLanguage(Language? Language);

/// <summary>A line as the page shows it. The time is the school's, as it is to be read.</summary>
public sealed record ChatLine(string Key, DateTimeOffset At, string? Said, Reply? Reply);

/// <summary>Who one is, and whether one may choose.</summary>
public sealed record ChatIdentity(bool Demo, string? Id, string? Name);

/// <summary>Takes names and no numbers, which may be of nothing.</summary>
public sealed class LanguageByName() : JsonStringEnumConverter<Language>(namingPolicy: null, allowIntegerValues: false);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    Converters = [typeof(LanguageByName)],
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ChatMessage))]
[JsonSerializable(typeof(ChatLanguage))]
[JsonSerializable(typeof(ChatLine))]
[JsonSerializable(typeof(ChatIdentity))]
internal sealed partial class ChatJson : JsonSerializerContext;
