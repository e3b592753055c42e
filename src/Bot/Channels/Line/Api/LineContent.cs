using System.Net;
using System.Net.Mime;
using CommunityBot.Attachments;
using CommunityBot.Bot.Http;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.Line.Api;

/// <summary>
/// Fetches what was sent over LINE, which keeps it for a while: 202 while it is being made ready, 404 or 410 once it is gone or was unsent.
/// </summary>
public sealed class LineContent(LineApi api) : IAttachmentSource
{
    public string Channel => ChannelNames.Line;

    public async Task<FetchResult> Fetch(string source, int most, CancellationToken cancel)
    {
        using var response = await api.Content(source, cancel);
        // A page to log in at says nothing of the picture, which would be refused for good, or be thought gone.
        if (response.Content.Headers.ContentType?.MediaType == MediaTypeNames.Text.Html)
            return new FetchResult.NotYet(InBetween.Said(LineVerdict.Platform, response.StatusCode).English);
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
            return new FetchResult.Gone();
        if (response.StatusCode != HttpStatusCode.OK)
            return new FetchResult.NotYet($"LINE answered {(int)response.StatusCode}.");
        return await CappedBody.Read(response, most, cancel) is { } bytes ? new FetchResult.Whole(bytes) : new FetchResult.TooLarge();
    }
}
