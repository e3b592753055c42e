using System.Security.Cryptography;
using CommunityBot.Bot.Http;
using CommunityBot.Conversation.Wording;
using CommunityBot.Records;
using Microsoft.Net.Http.Headers;

namespace CommunityBot.Bot.Web.Calendar;

/// <summary>
/// <c>GET /calendar/{key}.ics</c>: the calendar that somebody subscribed to. Whoever has the key may read it; a revoked key looks like one
/// that never was. <c>/calendar/{key}/subscribe</c> hands it to the calendar of an Apple device.
/// </summary>
public static class CalendarPages
{
    /// <summary>Programs read every few minutes at worst; when they read last needs no more than this to be known.</summary>
    private static readonly TimeSpan s_noteEvery = TimeSpan.FromHours(1);

    /// <summary>What LINE, Discord and others that look up addresses call themselves.</summary>
    private static readonly string[] s_previews = ["line-poker", "discordbot", "facebookexternalhit"];

    public static void MapCalendar(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/calendar/{key}.ics", Send);
        routes.MapGet("/calendar/{key}/subscribe", Subscribe);
    }

    private static async Task<IResult> Send(
        string key, HttpContext context, IStore store, CalendarReader calendar, TimeProvider time, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var read = await store.Read(records => calendar.Read(records, key, now), cancel);
        if (read is not null && IsReading(context.Request) && (read.IsNew || read.Feed.FetchedAt is not { } last || now - last >= s_noteEvery))
            read = await store.Change(records => calendar.Note(records, key, now), cancel);
        if (read is null)
            return NotFound();

        // A program may keep its copy, and asks each time whether there is a newer one.
        context.Response.Headers.CacheControl = "private, no-cache";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(read.Bytes).AsSpan(0, 16))}\"");
        return Results.Bytes(read.Bytes, IcsWriter.ContentType, entityTag: tag);
    }

    /// <summary>Chats fetch what stands in a message to show a preview of it: that is no calendar that has the address by now.</summary>
    private static bool IsReading(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && !Array.Exists(s_previews, preview => request.Headers.UserAgent.ToString().Contains(preview, StringComparison.OrdinalIgnoreCase));

    private static async Task<IResult> Subscribe(string key, HttpContext context, IStore store, ChatLinks links, CancellationToken cancel)
    {
        var isKnown = await store.Read(records => records.Feeds.Find(key) is not null, cancel);
        if (!isKnown || links.Calendar(key) is not { } address)
            return NotFound();
        return Results.Redirect(new UriBuilder(address) { Scheme = "webcal", Port = address.IsDefaultPort ? -1 : address.Port }.Uri.AbsoluteUri);
    }

    private static IResult NotFound() => PlainAnswer.Say(
        StatusCodes.Status404NotFound,
        "沒有這個行事曆，可能已經更換或停用。請傳「行事曆」給機器人，用新的網址再訂閱一次。",
        "There is no such calendar; its address was changed or revoked. Send 'calendar' to the bot and subscribe to the new one.");
}
