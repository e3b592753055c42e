using System.Net;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels;

/// <summary>
/// Tells a platform's answer from that of something in between, such as a firewall that sends everybody to a page to log in at: then the platform
/// knows nothing of the call, whatever the number of the answer says.
/// </summary>
internal static class InBetween
{
    /// <summary>Platforms answer in JSON, or with nothing, and send nobody elsewhere. What went wrong, and haste, have rules of their own.</summary>
    public static bool Answered(HttpResponseMessage response, ReadOnlySpan<byte> body) => (int)response.StatusCode switch
    {
        >= 300 and < 400 or (int)HttpStatusCode.ProxyAuthenticationRequired => true,
        (int)HttpStatusCode.TooManyRequests or >= (int)HttpStatusCode.InternalServerError => false,
        _ => body.TrimStart(" \t\r\n"u8) is [not ((byte)'{' or (byte)'['), ..],
    };

    public static BothLanguages Said(string platform, HttpStatusCode status) => new(
        $"回答的不是 {platform}（{(int)status}），可能是防火牆或登入頁。請檢查這台機器的網路",
        $"It was not {platform} that answered ({(int)status}): a firewall or a page to log in at is in between. Look at the network of this machine.");
}

/// <summary>Something in between answered in a platform's place.</summary>
public sealed class AnsweredInBetweenException(BothLanguages said) : HttpRequestException(said.English)
{
    public BothLanguages Said => said;
}
