using System.Collections.Concurrent;
using System.Net.Mime;
using Microsoft.AspNetCore.Http;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>
/// Plays the part of LINE that hands over what people sent, as its reference says: the bytes as they are; 202 while a video is made ready; 404 for what
/// there is not, or not any more; 401 without the bot's token.
/// </summary>
public sealed class LineContents
{
    private readonly ConcurrentDictionary<string, byte[]> _sent = new();
    private readonly ConcurrentQueue<string> _asked = new();
    private readonly ConcurrentQueue<int> _mishaps = new();

    /// <summary>Whose content was asked for, each time.</summary>
    public IReadOnlyList<string> Asked => [.. _asked];

    /// <summary>While it is set, whoever asks waits.</summary>
    public bool IsHeld { get; set; }

    public void Put(string messageId, byte[] bytes) => _sent[messageId] = bytes;

    /// <summary>It was unsent, or lay there for too long.</summary>
    public void Remove(string messageId) => _sent.TryRemove(messageId, out _);

    /// <summary>The next ones who ask are answered with these.</summary>
    public void Next(params IEnumerable<int> statuses)
    {
        foreach (var status in statuses)
            _mishaps.Enqueue(status);
    }

    public async Task Give(HttpContext context, string messageId)
    {
        _asked.Enqueue(messageId);
        if (IsHeld)
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        if (context.Request.Headers.Authorization != $"Bearer {LineStandIn.AccessToken}")
            await Say(context, StatusCodes.Status401Unauthorized);
        else if (_mishaps.TryDequeue(out var mishap))
            await Say(context, mishap);
        else if (!_sent.TryGetValue(messageId, out var bytes))
            await Say(context, StatusCodes.Status404NotFound);
        else
            await Hand(context, bytes);
    }

    private static async Task Hand(HttpContext context, byte[] bytes)
    {
        context.Response.ContentType = MediaTypeNames.Image.Jpeg;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
    }

    private static Task Say(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = MediaTypeNames.Application.Json;
        return context.Response.WriteAsync(status == StatusCodes.Status202Accepted ? "" : """{"message":"Not found"}""");
    }
}
