using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CommunityBot.Bot.Http;
using CommunityBot.Meetings;
using CommunityBot.Records;

namespace CommunityBot.Bot.Web.Board;

/// <summary>
/// <c>GET /board/{meeting}/{key}</c> exchanges the key for a cookie, so that no photograph of the projector shows it, and leads to the page itself,
/// <c>/board/{meeting}</c>; below that is <c>/state</c>, which the page asks for every second. A wrong key looks like a meeting that is not
/// there; the right one ends with the meeting. It is good more than once: chats fetch what stands in a message, and a phone is no projector.
/// </summary>
public static class BoardPages
{
    public static void MapBoard(this IEndpointRouteBuilder routes)
    {
        var page = new EmbeddedFile("board.html");
        routes.MapFile("/board/board.css", "board.css");
        routes.MapFile("/board/board.js", "board.js");
        routes.MapGet("/board/{meeting:long}/{key}", Exchange);
        routes.MapGet("/board/{meeting:long}", async (long meeting, HttpContext context, OwnCookies cookies, IStore store, CancellationToken cancel) =>
            await store.Read(records => Find(records, meeting, cookies.Held(context, Cookie(meeting))), cancel) is null ? NotFound() : page.Send(context));
        routes.MapGet("/board/{meeting:long}/state", State);
    }

    private static async Task<IResult> Exchange(
        long meeting, string key, HttpContext context, OwnCookies cookies, IStore store, CancellationToken cancel)
    {
        if (await store.Read(records => Find(records, meeting, key), cancel) is null)
            return NotFound();
        cookies.Give(context, Cookie(meeting), key, sameSite: SameSiteMode.Lax);
        return Results.Redirect($"../{meeting.ToString(CultureInfo.InvariantCulture)}");
    }

    private static async Task<IResult> State(
        long meeting, HttpContext context, OwnCookies cookies, IStore store, BoardReader board, TimeProvider time, CancellationToken cancel)
    {
        var (now, key) = (time.GetUtcNow(), cookies.Held(context, Cookie(meeting)));
        return await store.Read(
            records => Find(records, meeting, key) is not { } found ? NotFound()
                : found.IsOverAt(now) ? Over()
                : Results.Json(board.Read(records, found, now), BoardJson.Default.BoardView),
            cancel);
    }

    private static string Cookie(long meeting) => string.Create(CultureInfo.InvariantCulture, $"communitybot-board-{meeting}");

    /// <summary>Compares in constant time, so that a key cannot be guessed digit by digit.</summary>
    private static Meeting? Find(IRecords records, long id, string? key) =>
        key is not null
        && records.Meetings.Find(new MeetingId(id)) is { } meeting
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(meeting.Secret.BoardKey()))
            ? meeting
            : null;

    private static IResult Over() => PlainAnswer.Say(
        StatusCodes.Status410Gone, "活動結束了，投影頁也關了。", "The meeting is over, and so is its board.");

    private static IResult NotFound() => PlainAnswer.Say(
        StatusCodes.Status404NotFound,
        "沒有這個投影頁。請召集人再輸入一次「開始簽到」，從卡片上的按鈕打開。",
        "There is no such board. The convener can say 'open sign-in' again and open it from the card's button.");
}
