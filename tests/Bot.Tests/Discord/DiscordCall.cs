using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>One call the bot made to Discord.</summary>
public sealed record DiscordCall
{
    public required string Method { get; init; }

    /// <summary>Below the version of the API.</summary>
    public required string Path { get; init; }

    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The body as it came; empty for a call without one.</summary>
    public required string Json { get; init; }

    /// <summary>Null for a call without a body.</summary>
    public required JsonObject? Body { get; init; }

    public string? Nonce => Body?["nonce"]?.GetValue<string>();

    /// <summary>What is read in it, on whichever part of the message.</summary>
    public string Text => Body is null ? "" : DiscordText.Of(Body);

    public bool IsMessage => !IsCallback && Body?.ContainsKey("recipient_id") == false;

    /// <summary>Whether it is the first answer to what came over the socket.</summary>
    public bool IsCallback => Path.EndsWith("/callback", StringComparison.Ordinal);

    public static async Task<DiscordCall> Of(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        return new DiscordCall
        {
            Method = request.Method,
            Path = request.Path.Value!["/api/v10/".Length..],
            Headers = request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            Json = body,
            Body = body.Length == 0 ? null : JsonNode.Parse(body)!.AsObject(),
        };
    }
}
