using System.Text.Json;

namespace CommunityBot.Load.Yardsticks;

/// <summary>A delivery of LINE's, and what its event says where that is read.</summary>
internal sealed record SignIn(byte[] Body, string EventId = "", string User = "", string Words = "", string ReplyToken = "")
{
    public static SignIn Read(byte[] body)
    {
        using var delivery = JsonDocument.Parse(body);
        var told = delivery.RootElement.GetProperty("events")[0];
        return new SignIn(
            body,
            told.GetProperty("webhookEventId").GetString()!,
            told.GetProperty("source").GetProperty("userId").GetString()!,
            told.GetProperty("message").GetProperty("text").GetString()!,
            told.GetProperty("replyToken").GetString()!);
    }
}
