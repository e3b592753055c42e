using System.Text.Json.Serialization;

namespace CommunityBot.Bot.Demo;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DemoVisit))]
[JsonSerializable(typeof(DemoChoice))]
internal sealed partial class DemoJson : JsonSerializerContext;
