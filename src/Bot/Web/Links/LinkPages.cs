using CommunityBot.Bot.Http;
using CommunityBot.Links;
using CommunityBot.Records;

namespace CommunityBot.Bot.Web.Links;

/// <summary>
/// <c>GET /link/{key}</c>: a page with a button, which uses nothing up, as chats and mail scanners fetch what stands in a message. The
/// button's <c>POST</c> opens what the link leads to. One that was used or has expired looks like one that never was.
/// </summary>
public static class LinkPages
{
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
            : Nothing();
    }

    private static async Task<IResult> Press(
        string key, HttpContext context, IStore store, OpenedLinks opened, IEnumerable<ILinkedPage> pages, TimeProvider time, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var pressed = await store.Change(records => records.Links.Press(key, now), cancel);
        var link = pressed ?? await store.Read(records => records.Links.Find(key), cancel);
        if (link is null || (pressed is null && !opened.IsOpen(context, key, link)))
            return Nothing();
        var asked = new LinkAsked(Linking.WishIn(key), context.Request.Query["as"].ToString());
        if (await store.Read(records => Behind(link, pages).Show(records, link, asked), cancel) is not { } shown)
            return Nothing();
        if (pressed is { Once: true })
            opened.Open(context, key, pressed);
        return PrivatePage.Of(shown);
    }

    private static IResult Closed(PrivateLink link, LinkWords words) => PrivatePage.Of(
        StatusCodes.Status200OK,
        words.Chinese,
        $"""
            <img src="../icon.svg" alt="" width="48" height="48">
            <h1>{PrivatePage.Text(words.Chinese)} <small lang="en">{PrivatePage.Text(words.English)}</small></h1>
            <p>這個連結只給您一個人，請不要轉傳。{(link.Once ? "打開以後，期限內只有這個瀏覽器看得到。" : "")}</p>
            <p lang="en">This link is for you alone; do not pass it on.{(link.Once ? " Once opened, only this browser shows it, until it expires." : "")}</p>
            <form method="post"><button>{PrivatePage.Text(words.Open)} <span lang="en">{PrivatePage.Text(words.OpenInEnglish)}</span></button></form>
        """);

    private static IResult Nothing() => PrivatePage.Of(
        StatusCodes.Status404NotFound,
        "這個連結打不開",
        """
            <img src="../icon.svg" alt="" width="48" height="48">
            <h1>這個連結打不開 <small lang="en">This link opens nothing</small></h1>
            <p>可能沒有這個連結，也可能已經用過或過期了。請再向社群小幫手要一次新的連結。</p>
            <p lang="en">There may be no such link, or it was used or has expired. Ask CommunityBot for a new one.</p>
        """);

    private static ILinkedPage Behind(PrivateLink link, IEnumerable<ILinkedPage> pages) =>
        pages.FirstOrDefault(page => page.For == link.For) ?? throw new InvalidOperationException($"Nothing stands behind links for {link.For}.");
}
