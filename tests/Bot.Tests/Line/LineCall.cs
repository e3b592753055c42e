using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>One call the bot made to LINE.</summary>
public sealed record LineCall
{
    public required string Method { get; init; }

    public required string Path { get; init; }

    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public required byte[] Body { get; init; }

    public string Json => Encoding.UTF8.GetString(Body);

    public string? RetryKey => Headers.GetValueOrDefault("X-Line-Retry-Key");

    /// <summary>The reply token, or else the user it was pushed to.</summary>
    public string To
    {
        get
        {
            using var body = JsonDocument.Parse(Body);
            return body.RootElement.TryGetProperty("replyToken", out var token) ? token.GetString()! : body.RootElement.GetProperty("to").ToString();
        }
    }

    /// <summary>The users it was pushed to, one or several; nobody for a reply.</summary>
    public IReadOnlyList<string> Recipients
    {
        get
        {
            using var body = JsonDocument.Parse(Body);
            if (!body.RootElement.TryGetProperty("to", out var to))
                return [];
            return to.ValueKind == JsonValueKind.Array ? [.. to.EnumerateArray().Select(one => one.GetString()!)] : [to.GetString()!];
        }
    }

    public static async Task<LineCall> Of(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return new LineCall
        {
            Method = request.Method,
            Path = request.Path,
            Headers = request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            Body = body.ToArray(),
        };
    }
}
