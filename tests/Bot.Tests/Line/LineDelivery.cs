using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>Delivers to the webhook as LINE does: signed with the channel secret.</summary>
public static class LineDelivery
{
    public const string Secret = "secret-of-the-test";

    public static Task<HttpResponseMessage> Deliver(this HttpClient bot, params IEnumerable<JsonObject> events)
    {
        var body = new JsonObject { ["destination"] = "U0", ["events"] = new JsonArray([.. events.Select(told => told.DeepClone())]) };
        return bot.DeliverBytes(Encoding.UTF8.GetBytes(body.ToJsonString()));
    }

    public static Task<HttpResponseMessage> DeliverBytes(this HttpClient bot, byte[] body) => bot.DeliverBytes(body, Signature(body));

    public static async Task<HttpResponseMessage> DeliverBytes(this HttpClient bot, byte[] body, string? signature, bool chunked = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "webhooks/line") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TransferEncodingChunked = chunked;
        if (signature is not null)
            request.Headers.TryAddWithoutValidation("x-line-signature", signature);
        return await bot.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static string Signature(byte[] body) => Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), body));
}
