using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CommunityBot.Bot.Channels.Line.Messages;
using Microsoft.Extensions.Options;

namespace CommunityBot.Bot.Channels.Line.Api;

/// <summary>
/// LINE's Messaging API, as far as the bot uses it. Sending gives a verdict; asking throws <see cref="HttpRequestException"/>
/// when LINE does not answer.
/// </summary>
public sealed class LineApi(HttpClient http, IOptions<LineOptions> options)
{
    private const string RetryKeyHeader = "X-Line-Retry-Key";

    /// <summary>Free, once for each token. LINE refuses retry keys here.</summary>
    public Task<LineVerdict> Reply(ReadOnlyMemory<byte> body, CancellationToken cancel) =>
        Send("v2/bot/message/reply", body, retryKey: null, cancel);

    /// <summary>Costs one message of the month's quota; repeating it with the same key within 24 hours does nothing.</summary>
    public Task<LineVerdict> Push(ReadOnlyMemory<byte> body, Guid retryKey, CancellationToken cancel) =>
        Send("v2/bot/message/push", body, retryKey, cancel);

    /// <summary>Costs one message for each user, of whom there may be <see cref="LineLimits.MulticastUsers"/>.</summary>
    public Task<LineVerdict> Multicast(ReadOnlyMemory<byte> body, Guid retryKey, CancellationToken cancel) =>
        Send("v2/bot/message/multicast", body, retryKey, cancel);

    /// <returns>Null when the person has not added the bot, or blocked it.</returns>
    public Task<LineProfile?> Profile(string userId, CancellationToken cancel) =>
        Find($"v2/bot/profile/{Uri.EscapeDataString(userId)}", LineRecords.Default.LineProfile, cancel);

    /// <returns>Null when the person is not in the group.</returns>
    public Task<LineProfile?> GroupMember(string groupId, string userId, CancellationToken cancel) =>
        Find($"v2/bot/group/{Uri.EscapeDataString(groupId)}/member/{Uri.EscapeDataString(userId)}", LineRecords.Default.LineProfile, cancel);

    /// <summary>The answer with the picture or file of a message, to be read and closed by the caller.</summary>
    public Task<HttpResponseMessage> Content(string messageId, CancellationToken cancel) => http.GetAsync(
        new Uri(options.Value.DataApiBaseUrl, $"v2/bot/message/{Uri.EscapeDataString(messageId)}/content"), HttpCompletionOption.ResponseHeadersRead, cancel);

    /// <summary>LINE answers this 60 times an hour.</summary>
    public Task<LineQuota> Quota(CancellationToken cancel) =>
        Get("v2/bot/message/quota", LineRecords.Default.LineQuota, cancel);

    /// <summary>LINE answers this 60 times an hour, and leaves out the last minutes.</summary>
    public Task<LineQuotaUse> QuotaUse(CancellationToken cancel) =>
        Get("v2/bot/message/quota/consumption", LineRecords.Default.LineQuotaUse, cancel);

    public Task<LineBotInfo> BotInfo(CancellationToken cancel) =>
        Get("v2/bot/info", LineRecords.Default.LineBotInfo, cancel);

    /// <summary>What LINE's clock says, to the second; null when it does not say.</summary>
    public async Task<DateTimeOffset?> Clock(CancellationToken cancel)
    {
        using var response = await http.GetAsync(new Uri("v2/bot/info", UriKind.Relative), cancel);
        return response.Headers.Date;
    }

    private async Task<LineVerdict> Send(string path, ReadOnlyMemory<byte> body, Guid? retryKey, CancellationToken cancel)
    {
        using var content = new ReadOnlyMemoryContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        if (retryKey is { } key)
            request.Headers.Add(RetryKeyHeader, key.ToString("D"));
        try
        {
            using var response = await http.SendAsync(request, cancel);
            return await LineVerdict.Of(response, cancel);
        }
        catch (HttpRequestException fault) when (fault.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError)
        {
            return new LineVerdict.Unreachable($"LINE cannot be reached: {fault.Message}");
        }
        catch (HttpRequestException fault)
        {
            return new LineVerdict.NoAnswer($"LINE's answer was lost: {fault.Message}");
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new LineVerdict.NoAnswer($"LINE did not answer within {http.Timeout.TotalSeconds} seconds.");
        }
    }

    private async Task<T?> Find<T>(string path, JsonTypeInfo<T> type, CancellationToken cancel)
        where T : class
    {
        using var response = await http.GetAsync(new Uri(path, UriKind.Relative), cancel);
        return response.StatusCode == HttpStatusCode.NotFound ? null : await Read(response, type, cancel);
    }

    private async Task<T> Get<T>(string path, JsonTypeInfo<T> type, CancellationToken cancel)
    {
        try
        {
            using var response = await http.GetAsync(new Uri(path, UriKind.Relative), cancel);
            return await Read(response, type, cancel);
        }
        catch (OperationCanceledException late) when (!cancel.IsCancellationRequested)
        {
            throw new HttpRequestException($"LINE did not answer within {http.Timeout.TotalSeconds} seconds.", late);
        }
        catch (JsonException strange)
        {
            throw new HttpRequestException("LINE's answer cannot be read.", strange);
        }
    }

    private static async Task<T> Read<T>(HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken cancel)
    {
        if (InBetween.Answered(response, await response.Content.ReadAsByteArrayAsync(cancel)))
            throw new AnsweredInBetweenException(InBetween.Said(LineVerdict.Platform, response.StatusCode));
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync(type, cancel) ?? throw new HttpRequestException("LINE answered with nothing.");
    }
}
