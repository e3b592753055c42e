using System.Security.Cryptography;
using System.Text;
using CommunityBot.Accounts;
using CommunityBot.Bot.Http;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>
/// Knows visitors by a cookie. It holds 128 random bits that only their browser has; the records know them by a hash of it, so
/// that nobody who reads the records can become them.
/// </summary>
public sealed class CookieVisitors(OwnCookies cookies) : IVisitors
{
    private const string Cookie = "communitybot-chat";

    public bool MayChoose => false;

    public string? Find(HttpContext context) => Held(context) is { } held && IsToken(held) ? IdOf(held) : null;

    public void Welcome(HttpContext context)
    {
        if (Held(context) is { } held && IsToken(held))
            Give(context, held);
        else
            Renew(context);
    }

    public string Renew(HttpContext context)
    {
        var token = RandomNumberGenerator.GetHexString(32, lowercase: true);
        Give(context, token);
        return IdOf(token);
    }

    public void SeeOff(HttpContext context) => cookies.TakeBack(context, Cookie);

    /// <summary>What the browser brings; null when it brings nothing.</summary>
    public string? Held(HttpContext context) => cookies.Held(context, Cookie);

    /// <summary>Has the browser bring this until it has not been here for as long as a login is kept.</summary>
    public void Give(HttpContext context, string value) => cookies.Give(context, Cookie, value, BrowserLogin.Idle);

    private static bool IsToken(string held) => held.Length == 32 && held.All(char.IsAsciiHexDigitLower);

    private static string IdOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)).AsSpan(0, 16));
}
