using System.Security.Cryptography;
using System.Text;
using CommunityBot.Bot.Demo;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>
/// Knows visitors by a cookie. It holds 128 random bits that only their browser has; the records know them by a hash of it, so
/// that nobody who reads the records can become them. In the try-out it holds instead whom one chose to be.
/// </summary>
public sealed class Visitors(DemoMode demo)
{
    private const string Cookie = "communitybot-chat";
    private static readonly TimeSpan s_remembered = TimeSpan.FromDays(365);

    /// <summary>The visitor's id on the web channel, or null when the browser brings none.</summary>
    public string? Find(HttpContext context) => context.Request.Cookies[Cookie] switch
    {
        null => null,
        var held when demo.IsOn => DemoAccounts.IsOne(held) ? held : null,
        var held => IsToken(held) ? IdOf(held) : null,
    };

    /// <summary>Gives a new visitor an identity and a known one another year. In the try-out one chooses instead.</summary>
    public void Welcome(HttpContext context)
    {
        if (demo.IsOn)
            return;
        var held = context.Request.Cookies[Cookie];
        Give(context, held is not null && IsToken(held) ? held : RandomNumberGenerator.GetHexString(32, lowercase: true));
    }

    /// <summary>Makes the visitor the owner of an account of the try-out.</summary>
    public static void Become(HttpContext context, string demoAccount) => Give(context, demoAccount);

    private static void Give(HttpContext context, string value) => context.Response.Cookies.Append(Cookie, value, new CookieOptions
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
        MaxAge = s_remembered,
    });

    private static bool IsToken(string held) => held.Length == 32 && held.All(char.IsAsciiHexDigitLower);

    private static string IdOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)).AsSpan(0, 16));
}
