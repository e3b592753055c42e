using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Options;

namespace CommunityBot.Bot.Channels.Line.Api;

/// <summary>LINE's rich menus. Whatever is asked throws <see cref="HttpRequestException"/>, with LINE's own words, when LINE does not do it.</summary>
public sealed class LineMenuApi(HttpClient http, IOptions<LineOptions> options)
{
    /// <returns>LINE's id of the new menu, which cannot be shown before it has a picture.</returns>
    public async Task<string> Create(RichMenu menu, CancellationToken cancel)
    {
        using var content = JsonContent.Create(menu, LineRecords.Default.RichMenu);
        return (await Ask(HttpMethod.Post, "v2/bot/richmenu", content, LineRecords.Default.RichMenuCreated, cancel)).RichMenuId
            ?? throw Strange(inner: null);
    }

    public async Task Upload(string id, ReadOnlyMemory<byte> picture, string type, CancellationToken cancel)
    {
        using var content = new ReadOnlyMemoryContent(picture);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        await Do(HttpMethod.Post, new Uri(options.Value.DataApiBaseUrl, $"v2/bot/richmenu/{Uri.EscapeDataString(id)}/content").ToString(), content, cancel);
    }

    public async Task<IReadOnlyList<RichMenu>> All(CancellationToken cancel) =>
        (await Ask(HttpMethod.Get, "v2/bot/richmenu/list", content: null, LineRecords.Default.RichMenuList, cancel)).Richmenus ?? throw Strange(inner: null);

    public Task Delete(string id, CancellationToken cancel) => Do(HttpMethod.Delete, $"v2/bot/richmenu/{Uri.EscapeDataString(id)}", content: null, cancel);

    /// <returns>The menu of whoever has none of their own; null where there is none.</returns>
    public async Task<string?> Default(CancellationToken cancel)
    {
        try
        {
            return (await Ask(HttpMethod.Get, "v2/bot/user/all/richmenu", content: null, LineRecords.Default.RichMenuCreated, cancel)).RichMenuId;
        }
        catch (HttpRequestException none) when (none.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    public Task MakeDefault(string id, CancellationToken cancel) =>
        Do(HttpMethod.Post, $"v2/bot/user/all/richmenu/{Uri.EscapeDataString(id)}", content: null, cancel);

    /// <summary>Puts a menu under the chats of several people, of whom there may be <see cref="Messages.LineLimits.MenuUsers"/>.</summary>
    public async Task Link(string id, IReadOnlyList<string> users, CancellationToken cancel)
    {
        using var content = JsonContent.Create(new RichMenuLink(id, users), LineRecords.Default.RichMenuLink);
        await Do(HttpMethod.Post, "v2/bot/richmenu/bulk/link", content, cancel);
    }

    private async Task Do(HttpMethod method, string path, HttpContent? content, CancellationToken cancel)
    {
        using var response = await Send(method, path, content, cancel);
    }

    private async Task<T> Ask<T>(HttpMethod method, string path, HttpContent? content, JsonTypeInfo<T> type, CancellationToken cancel)
    {
        using var response = await Send(method, path, content, cancel);
        try
        {
            return await response.Content.ReadFromJsonAsync(type, cancel) ?? throw Strange(inner: null);
        }
        catch (JsonException strange)
        {
            throw Strange(strange);
        }
    }

    private static HttpRequestException Strange(Exception? inner) => new("LINE's answer cannot be read.", inner);

    private async Task<HttpResponseMessage> Send(HttpMethod method, string path, HttpContent? content, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.RelativeOrAbsolute)) { Content = content };
        try
        {
            var response = await http.SendAsync(request, cancel);
            var body = await response.Content.ReadAsByteArrayAsync(cancel);
            var isLine = !InBetween.Answered(response, body);
            if (isLine && response.IsSuccessStatusCode)
                return response;
            using (response)
            {
                throw isLine
                    ? new HttpRequestException(LineVerdict.WordsOf(response, body), inner: null, response.StatusCode)
                    : new AnsweredInBetweenException(InBetween.Said(LineVerdict.Platform, response.StatusCode));
            }
        }
        catch (OperationCanceledException late) when (!cancel.IsCancellationRequested)
        {
            throw new HttpRequestException($"LINE did not answer within {http.Timeout.TotalSeconds} seconds.", late);
        }
    }
}
