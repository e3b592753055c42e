using System.Net;
using System.Net.Mime;
using CommunityBot.Attachments;
using CommunityBot.Bot.Http;
using CommunityBot.Messages;
using Microsoft.Extensions.Options;

namespace CommunityBot.Bot.Channels.Discord.Api;

/// <summary>
/// Fetches what was sent along with a command. Discord gives a whole address, which is good for a day; from anywhere but Discord nothing is fetched.
/// </summary>
public sealed class DiscordContent(HttpClient http, IOptions<DiscordOptions> options) : IAttachmentSource
{
    public string Channel => ChannelNames.Discord;

    public async Task<FetchResult> Fetch(string source, int most, CancellationToken cancel)
    {
        if (!Uri.TryCreate(source, UriKind.Absolute, out var address) || !IsDiscords(address))
            return new FetchResult.Gone();
        using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancel);
        if (response.Content.Headers.ContentType?.MediaType == MediaTypeNames.Text.Html)
            return new FetchResult.NotYet(InBetween.Said("Discord", response.StatusCode).English);
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
            return new FetchResult.Gone();
        if (response.StatusCode != HttpStatusCode.OK)
            return new FetchResult.NotYet($"Discord answered {(int)response.StatusCode}.");
        return await CappedBody.Read(response, most, cancel) is { } bytes ? new FetchResult.Whole(bytes) : new FetchResult.TooLarge();
    }

    /// <summary>By the whole of what names a server: name, port, and how it is spoken to.</summary>
    private bool IsDiscords(Uri address) => address.GetLeftPart(UriPartial.Authority) == options.Value.CdnBaseUrl.GetLeftPart(UriPartial.Authority);
}
