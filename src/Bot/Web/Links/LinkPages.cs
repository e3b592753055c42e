using CommunityBot.Bot.Http;
using CommunityBot.Links;
using CommunityBot.Records;

namespace CommunityBot.Bot.Web.Links;

/// <summary>
/// <c>GET /link/{key}</c>: a page with a button, which uses nothing up, as chats and mail scanners fetch what stands in a message. The
/// button's <c>POST</c> opens what the link leads to.
/// </summary>
public static class LinkPages
{
    private const string Unknown = "請再向社群小幫手要一次新的連結。";
    private const string UnknownInEnglish = "Ask CommunityBot for a new link.";

    public static void MapLinks(this IEndpointRouteBuilder routes)
    {
        routes.MapFile("/link/link.css", "link.css");
        routes.MapGet("/link/{key}", Look);
        routes.MapPost("/link/{key}", Press);
    }

    private static async Task<IResult> Look(
        string key, HttpContext context, IStore store, OpenedLinks opened, IEnumerable<ILinkedPage> pages, TimeProvider time, CancellationToken cancel)
    {
        var link = await store.Read(records => records.Links.Find(key), cancel);
        return link is not null && (link.IsOpenAt(time.GetUtcNow()) || opened.IsOpen(context, key, link))
            ? Closed(link, Behind(link, pages).Words)
            : Over(link, pages);
    }

    private static async Task<IResult> Press(
        string key, HttpContext context, IStore store, OpenedLinks opened, IEnumerable<ILinkedPage> pages, TimeProvider time, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var pressed = await store.Change(records => records.Links.Press(key, now), cancel);
        var link = pressed ?? await store.Read(records => records.Links.Find(key), cancel);
        if (pressed is { Once: true })
            opened.Open(context, key, pressed);
        else if (link is null || (pressed is null && !opened.IsOpen(context, key, link)))
            return Over(link, pages);
        return await store.Read(records => PrivatePage.Of(Behind(link!, pages).Show(records, link!, context.Request.Query["as"].ToString())), cancel);
    }

    private static IResult Closed(PrivateLink link, LinkWords words) => PrivatePage.Of(
        StatusCodes.Status200OK,
        words.Chinese,
        $"""
            <img src="../icon.svg" alt="" width="48" height="48">
            <h1>{PrivatePage.Text(words.Chinese)} <small lang="en">{PrivatePage.Text(words.English)}</small></h1>
            <p>這個連結只給您一個人，請不要轉傳。{(link.Once ? "打開以後，期限內只有這個瀏覽器看得到。" : "")}</p>
            <p lang="en">This link is for you alone; do not pass it on.{(link.Once ? " Once opened, only this browser shows it, until it expires." : "")}</p>
            <form method="post"><button>打開 <span lang="en">Open</span></button></form>
        """);

    private static IResult Over(PrivateLink? link, IEnumerable<ILinkedPage> pages)
    {
        var words = link is null ? null : Behind(link, pages).Words;
        var (why, inEnglish) = link switch
        {
            null => ("沒有這個連結", "There is no such link"),
            { UsedAt: not null } => ("這個連結用過了", "This link was used"),
            _ => ("這個連結過期了", "This link has expired"),
        };
        return PrivatePage.Of(
            link is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone,
            why,
            $"""
                <img src="../icon.svg" alt="" width="48" height="48">
                <h1>{why} <small lang="en">{inEnglish}</small></h1>
                <p>{PrivatePage.Text(words?.AgainInChinese ?? Unknown)}</p>
                <p lang="en">{PrivatePage.Text(words?.AgainInEnglish ?? UnknownInEnglish)}</p>
            """);
    }

    private static ILinkedPage Behind(PrivateLink link, IEnumerable<ILinkedPage> pages) =>
        pages.FirstOrDefault(page => page.For == link.For) ?? throw new InvalidOperationException($"Nothing stands behind links for {link.For}.");
}
