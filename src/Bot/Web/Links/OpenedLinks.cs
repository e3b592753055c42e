using System.Security.Cryptography;
using System.Text;
using CommunityBot.Bot.Http;
using CommunityBot.Links;
using CommunityBot.Stores;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Bot.Web.Links;

/// <summary>
/// Which browser a link that opens once was opened in: there it is open until it expires, and nowhere else. The browser alone remembers it, by a word
/// that whoever has the key of codes can make again and nobody else, so that any bot with that key knows it.
/// </summary>
public sealed class OpenedLinks(OwnCookies cookies, CodeKey seal, TimeProvider time)
{
    private const string Cookie = "communitybot-link";

    public void Open(HttpContext context, string key, PrivateLink link) =>
        cookies.Give(context, Cookie, Word(key), link.ExpiresAt - time.GetUtcNow(), SameSiteMode.Lax);

    public bool IsOpen(HttpContext context, string key, PrivateLink link) =>
        time.GetUtcNow() < link.ExpiresAt
        && cookies.Held(context, Cookie) is { } held
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(held), Encoding.UTF8.GetBytes(Word(key)));

    private string Word(string key) => seal.Seal(KeptSecrets.OpenedLink, key);
}
