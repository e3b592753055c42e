namespace CommunityBot.Bot.Http;

/// <summary>
/// What every answer says to browsers: OWASP's <see href="https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html">list</see>.
/// An answer may allow itself more, by a policy of this class; what it does not say stays as narrow as it is here. Server is left out by Kestrel, and
/// Strict-Transport-Security is for the proxy to say, which has the certificate.
/// </summary>
public static class AnswerHeaders
{
    /// <summary>A page that runs its own scripts and styles, asks nobody else and is framed by nobody.</summary>
    public const string OwnPage = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " + NoOther;

    /// <summary>A page without scripts, whose button leads back to it. It may hold pictures: where it shows them they have no address of their own.</summary>
    public const string OwnForm = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private const string Nothing = "default-src 'none'; " + NoOther;
    private const string NoOther = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void UseAnswerHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        Put(context.Response.Headers);
        return next(context);
    });

    private static void Put(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = Nothing;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["X-Robots-Tag"] = "noindex";
    }
}
