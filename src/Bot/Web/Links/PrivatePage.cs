using System.Net;
using CommunityBot.Bot.Http;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Web.Links;

/// <summary>A page that is for one person: nobody keeps it, finds it by searching, frames it, or is told its address.</summary>
public static class PrivatePage
{
    /// <param name="status">200, or why there is nothing to see.</param>
    /// <param name="title">As text.</param>
    /// <param name="body">What stands in the main part, as HTML: whatever people wrote in it went through <see cref="Text"/>.</param>
    /// <param name="language">In which it is, but for parts that say so.</param>
    public static IResult Of(int status, string title, string body, Language language = Language.Chinese) => new Guarded(Results.Text(
        $"""
        <!doctype html>
        <html lang="{(language == Language.English ? "en" : "zh-Hant-TW")}">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <meta name="robots" content="noindex">
          <title>{Text(title)} · 社群小幫手</title>
          <link rel="icon" href="../icon.svg">
          <link rel="stylesheet" href="../front.css">
          <link rel="stylesheet" href="../link/link.css">
        </head>
        <body>
          <main>
        {body}
          </main>
        </body>
        </html>

        """,
        "text/html; charset=utf-8",
        statusCode: status));

    /// <summary>Something else that is for one person, such as a file.</summary>
    public static IResult Of(IResult other) => new Guarded(other);

    public static string Text(string text) => WebUtility.HtmlEncode(text);

    private sealed class Guarded(IResult inner) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.ContentSecurityPolicy = AnswerHeaders.OwnForm;
            return inner.ExecuteAsync(httpContext);
        }
    }
}
