namespace CommunityBot.Bot.Http;

/// <summary>
/// The cookies of our own. No script reads one. Where the public address is https they go over nothing else, and their name (<c>__Host-</c>)
/// has browsers take them from this very host alone, so that no neighbour plants one (RFC 6265bis, 4.1.3).
/// </summary>
public sealed class OwnCookies(PublicAddress address)
{
    private const string FromThisHost = "__Host-";

    /// <summary>What the browser brings under that very name; null when it brings nothing.</summary>
    public string? Held(HttpContext context, string name) => context.Request.Cookies[Whole(name)];

    /// <summary>Has the browser bring this from now on.</summary>
    /// <param name="context">What is answered.</param>
    /// <param name="name">Of the cookie.</param>
    /// <param name="value">What it holds.</param>
    /// <param name="life">How long; until the browser is closed where it is not said.</param>
    /// <param name="sameSite">Whether it comes along too when somebody follows a link on another site.</param>
    public void Give(HttpContext context, string name, string value, TimeSpan? life = null, SameSiteMode sameSite = SameSiteMode.Strict) =>
        context.Response.Cookies.Append(Whole(name), value, Kind(context, life, sameSite));

    public void TakeBack(HttpContext context, string name) => context.Response.Cookies.Delete(Whole(name), Kind(context, null, SameSiteMode.Strict));

    private string Whole(string name) => address.OverHttps is not null ? FromThisHost + name : name;

    private CookieOptions Kind(HttpContext context, TimeSpan? life, SameSiteMode sameSite) => new()
    {
        HttpOnly = true,
        SameSite = sameSite,
        Secure = address.OverHttps is not null || context.Request.IsHttps,
        Path = "/",
        MaxAge = life,
    };
}
