using System.Text.Json.Serialization;

namespace CommunityBot.Bot.Channels.Line.Api;

/// <summary>How somebody is called on LINE.</summary>
public sealed record LineProfile(string UserId, string DisplayName, string? Language = null);

/// <summary>The bot's own account.</summary>
public sealed record LineBotInfo(string UserId, string BasicId, string DisplayName);

/// <summary>How many messages may be pushed this month; <c>null</c> is no limit.</summary>
public sealed record LineQuota(long? Value);

/// <summary>How many messages were pushed this month.</summary>
public sealed record LineQuotaUse(long TotalUsage);

internal sealed record LineError(string? Message, IReadOnlyList<LineErrorDetail>? Details);

internal sealed record LineErrorDetail(string? Message, string? Property);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LineProfile))]
[JsonSerializable(typeof(LineBotInfo))]
[JsonSerializable(typeof(LineQuota))]
[JsonSerializable(typeof(LineQuotaUse))]
[JsonSerializable(typeof(LineError))]
[JsonSerializable(typeof(RichMenu))]
[JsonSerializable(typeof(RichMenuCreated))]
[JsonSerializable(typeof(RichMenuList))]
[JsonSerializable(typeof(RichMenuLink))]
internal sealed partial class LineRecords : JsonSerializerContext;
