using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>Delivers interactions as Discord does.</summary>
public static class DiscordDelivery
{
    public static Task<HttpResponseMessage> Interact(this HttpClient bot, JsonObject told, DateTimeOffset at) => bot.Interact(told.ToJsonString(), at);

    public static Task<HttpResponseMessage> Interact(this HttpClient bot, string told, DateTimeOffset at)
    {
        var (body, timestamp) = (Encoding.UTF8.GetBytes(told), at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        return bot.InteractBytes(body, DiscordKey.OfTheTest.Sign(timestamp, body), timestamp);
    }

    public static async Task<HttpResponseMessage> InteractBytes(this HttpClient bot, byte[] body, string? signature, string? timestamp, bool chunked = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "webhooks/discord") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TransferEncodingChunked = chunked;
        if (signature is not null)
            request.Headers.TryAddWithoutValidation("X-Signature-Ed25519", signature);
        if (timestamp is not null)
            request.Headers.TryAddWithoutValidation("X-Signature-Timestamp", timestamp);
        return await bot.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
