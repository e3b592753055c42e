using System.Security.Cryptography;
using System.Text;
using CommunityBot.Bot.Http;
using CommunityBot.Meetings;
using CommunityBot.Records;

namespace CommunityBot.Bot.Web.Board;

/// <summary>
/// <c>GET /board/{meeting}/{key}</c>: the page for the projector, and below it <c>/state</c>, which the page asks for every second.
/// Whoever has the key may see it; a wrong key looks like a meeting that is not there.
/// </summary>
public static class BoardPages
{
    public static void MapBoard(this IEndpointRouteBuilder routes)
    {
        var page = new EmbeddedFile("board.html");
        routes.MapFile("/board/board.css", "board.css");
        routes.MapFile("/board/board.js", "board.js");
        routes.MapGet("/board/{meeting:long}/{key}", async (long meeting, string key, HttpContext context, IStore store, CancellationToken cancel) =>
            await store.Read(records => Find(records, meeting, key), cancel) is null ? NotFound() : page.Send(context));
        routes.MapGet("/board/{meeting:long}/{key}/state", State);
    }

    private static async Task<IResult> State(
        long meeting, string key, HttpContext context, IStore store, BoardReader board, TimeProvider time, CancellationToken cancel)
    {
        var view = await store.Read(
            records => Find(records, meeting, key) is { } found ? board.Read(records, found, time.GetUtcNow()) : null,
            cancel);
        context.Response.Headers.CacheControl = "no-store";
        return view is null ? NotFound() : Results.Json(view, BoardJson.Default.BoardView);
    }

    /// <summary>Compares in constant time, so that a key cannot be guessed digit by digit.</summary>
    private static Meeting? Find(IRecords records, long id, string key) =>
        records.Meetings.Find(new MeetingId(id)) is { } meeting
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(meeting.Secret.BoardKey()))
            ? meeting
            : null;

    private static IResult NotFound() => PlainAnswer.Say(
        StatusCodes.Status404NotFound,
        "沒有這個投影頁。請召集人再輸入一次「開始簽到」，從卡片上的按鈕打開。",
        "There is no such board. The convener can say 'open sign-in' again and open it from the card's button.");
}
