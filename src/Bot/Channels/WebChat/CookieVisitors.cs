using System.Security.Cryptography;
using System.Text;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>
/// Knows visitors by a cookie. It holds 128 random bits that only their browser has; the records know them by a hash of it, so
/// that nobody who reads the records can become them.
/// </summary>
public sealed class CookieVisitors : IVisitors
{
    private const string Cookie = "communitybot-chat";
    private static readonly TimeSpan s_remembered = TimeSpan.FromDays(365);

    public bool MayChoose => false;

    public string? Find(HttpContext context) => Held(context) is { } held && IsToken(held) ? IdOf(held) : null;

    public void Welcome(HttpContext context) =>
        Give(context, Held(context) is { } held && IsToken(held) ? held : RandomNumberGenerator.GetHexString(32, lowercase: true));

    /// <summary>What the browser brings; null when it brings nothing.</summary>
    public static string? Held(HttpContext context) => context.Request.Cookies[Cookie];

    /// <summary>Has the browser bring this from now on.</summary>
    public static void Give(HttpContext context, string value) => context.Response.Cookies.Append(Cookie, value, new CookieOptions
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
        MaxAge = s_remembered,
    });

    private static bool IsToken(string held) => held.Length == 32 && held.All(char.IsAsciiHexDigitLower);

    private static string IdOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)).AsSpan(0, 16));
}
