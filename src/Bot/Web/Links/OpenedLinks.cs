using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using CommunityBot.Bot.Http;
using CommunityBot.Links;

namespace CommunityBot.Bot.Web.Links;

/// <summary>
/// Which browser a link that opens once was opened in: there it is open until it expires, and nowhere else. It is only in memory; after a new
/// start whoever wants to look again asks for another link.
/// </summary>
public sealed class OpenedLinks(OwnCookies cookies, TimeProvider time)
{
    private const string Cookie = "communitybot-link";

    private readonly ConcurrentDictionary<string, (string Token, DateTimeOffset Until)> _opened = new();

    public void Open(HttpContext context, string key, PrivateLink link)
    {
        var now = time.GetUtcNow();
        foreach (var over in _opened.Where(one => one.Value.Until <= now))
            _opened.TryRemove(over);
        var token = RandomNumberGenerator.GetHexString(32, lowercase: true);
        _opened[key] = (token, link.ExpiresAt);
        cookies.Give(context, Cookie, token, link.ExpiresAt - now, SameSiteMode.Lax);
    }

    public bool IsOpen(HttpContext context, string key, PrivateLink link) =>
        time.GetUtcNow() < link.ExpiresAt
        && _opened.TryGetValue(key, out var opened)
        && cookies.Held(context, Cookie) is { } held
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(held), Encoding.UTF8.GetBytes(opened.Token));
}
