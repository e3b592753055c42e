using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CommunityBot.Bot.Http;
using CommunityBot.Calendar;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>
/// <c>GET /chat/events</c>: a visitor's conversation as it grows, as server-sent events. A page that was cut off names the last
/// line it has (<c>Last-Event-ID</c>, or <c>after</c> in the address) and gets what it missed.
/// </summary>
public sealed class ChatEvents(
    IVisitors visitors, OpenStreams streams, IStore store, ChatBell bell, SchoolClock clock, TimeProvider time, IHostApplicationLifetime lifetime)
{
    /// <summary>More of a conversation than this is not looked through on a phone.</summary>
    private const int Most = 300;

    /// <summary>Often enough that neither a proxy nor a sleeping network drops the line unnoticed.</summary>
    private static readonly TimeSpan s_beat = TimeSpan.FromSeconds(15);

    public IResult Follow(HttpContext context)
    {
        if (visitors.Find(context) is not { } visitor)
            return ChatBody.Nobody();
        if (HttpMethods.IsHead(context.Request.Method))
            return Results.Text("", "text/event-stream");
        if (streams.Open(context) is not { } displaced)
            return Rush.Slower(context);
        var named = context.Request.Headers["Last-Event-ID"].FirstOrDefault() ?? context.Request.Query["after"];
        var last = long.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;
        return TypedResults.ServerSentEvents(Lines(visitor, last, displaced, context.RequestAborted));
    }

    private async IAsyncEnumerable<SseItem<string>> Lines(
        string visitor, long last, CancellationToken displaced, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancel, displaced, lifetime.ApplicationStopping);
        // A page that was open before a backup was restored has lines that nobody else knows: it gets all that there is.
        if (last > 0 && (await store.Read(records => records.Transcript.After(visitor, last - 1, most: 1), cancel)).Count == 0)
            last = 0;
        while (!end.IsCancellationRequested)
        {
            var ring = bell.NextRing(visitor);
            foreach (var line in await store.Read(records => records.Transcript.After(visitor, last, Most), cancel))
            {
                last = line.Sequence;
                var shown = new ChatLine(line.Key, clock.Local(line.At), line.Said, line.Reply);
                yield return new SseItem<string>(JsonSerializer.Serialize(shown, ChatJson.Default.ChatLine), "line")
                {
                    EventId = last.ToString(CultureInfo.InvariantCulture),
                };
            }

            yield return new SseItem<string>("{}", "caught-up");
            await Task.WhenAny(ring, Task.Delay(s_beat, time, end.Token));
        }
    }
}
