using System.Net.Http.Headers;
using System.Text.Json;
using CommunityBot.Bot.Channels.Discord.Messages;
using Microsoft.Extensions.Options;

namespace CommunityBot.Bot.Channels.Discord.Api;

/// <summary>
/// Discord's REST API, as far as the bot uses it. Calls give a verdict; asking for the application throws
/// <see cref="HttpRequestException"/> when Discord does not tell.
/// </summary>
public sealed class DiscordApi(HttpClient http, IOptions<DiscordOptions> options, DiscordGate gate)
{
    private string ApplicationId => options.Value.ApplicationId;

    /// <summary>Writes the answer to an interaction where Discord shows that it is being thought about, or over an earlier one.</summary>
    public Task<DiscordVerdict> EditAnswer(string token, DiscordMessage message, CancellationToken cancel) =>
        Call(DiscordRoute.EditAnswer(ApplicationId, token), Whole(message), cancel);

    /// <summary>Says something more to an interaction. Repeating it says it twice.</summary>
    public Task<DiscordVerdict> FollowUp(string token, DiscordMessage message, CancellationToken cancel) =>
        Call(DiscordRoute.FollowUp(ApplicationId, token), Json(message), cancel);

    /// <summary>Says something in a channel, once for its nonce as long as Discord remembers that.</summary>
    public Task<DiscordVerdict> Create(string channel, DiscordMessage message, CancellationToken cancel) =>
        Call(DiscordRoute.Create(channel), Json(message), cancel);

    public Task<DiscordVerdict> Edit(string channel, string id, DiscordMessage message, CancellationToken cancel) =>
        Call(DiscordRoute.Edit(channel, id), Whole(message), cancel);

    /// <summary>Opens the channel of direct messages with somebody; it is the same one each time.</summary>
    public Task<DiscordVerdict> OpenDirect(string user, CancellationToken cancel) =>
        Call(DiscordRoute.OpenDirect, JsonSerializer.SerializeToUtf8Bytes(new DiscordRecipient(user), DiscordRecords.Default.DiscordRecipient), cancel);

    /// <summary>What was said in a channel since then, the latest 50.</summary>
    public Task<DiscordVerdict> Since(string channel, DateTimeOffset since, CancellationToken cancel) =>
        Call(DiscordRoute.Since(channel, Snowflake.At(since)), body: null, cancel);

    /// <summary>Puts the commands in place of all that were there.</summary>
    /// <param name="guild">The one guild to register them in; null: everywhere.</param>
    /// <param name="commands">As <see cref="Registration.CommandDefinitions"/> writes them.</param>
    /// <param name="cancel">Ends it.</param>
    public Task<DiscordVerdict> Register(string? guild, ReadOnlyMemory<byte> commands, CancellationToken cancel) =>
        Call(DiscordRoute.Commands(ApplicationId, guild), commands, cancel);

    public async Task<DiscordApplication> Application(CancellationToken cancel)
    {
        using var request = Request(DiscordRoute.Application, body: null);
        try
        {
            using var response = await http.SendAsync(request, cancel);
            if (InBetween.Answered(response, await response.Content.ReadAsByteArrayAsync(cancel)))
                throw new AnsweredInBetweenException(InBetween.Said(DiscordVerdict.Platform, response.StatusCode));
            response.EnsureSuccessStatusCode();
            return await response.Content.ReadFromJsonAsync(DiscordRecords.Default.DiscordApplication, cancel)
                ?? throw new HttpRequestException("Discord answered with nothing.");
        }
        catch (OperationCanceledException late) when (!cancel.IsCancellationRequested)
        {
            throw new HttpRequestException($"Discord did not answer within {http.Timeout.TotalSeconds} seconds.", late);
        }
        catch (JsonException strange)
        {
            throw new HttpRequestException("Discord's answer cannot be read.", strange);
        }
    }

    /// <summary>Calls Discord, if it would take the call now.</summary>
    /// <param name="route">Where.</param>
    /// <param name="body">In JSON; null for none.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task<DiscordVerdict> Call(DiscordRoute route, ReadOnlyMemory<byte>? body, CancellationToken cancel)
    {
        if (gate.MustWait(route) is { } wait)
            return new DiscordVerdict.TooMany(wait, Altogether: false);
        using var request = Request(route, body);
        try
        {
            using var response = await http.SendAsync(request, cancel);
            gate.Learn(route, response.Headers);
            var verdict = await DiscordVerdict.Of(response, route, cancel);
            if (verdict is DiscordVerdict.TooMany tooMany)
                gate.Close(route, tooMany.RetryAfter, tooMany.Altogether);
            return verdict;
        }
        catch (HttpRequestException fault) when (fault.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError)
        {
            return new DiscordVerdict.Unavailable($"Discord cannot be reached: {fault.Message}");
        }
        catch (HttpRequestException fault)
        {
            return new DiscordVerdict.NoAnswer($"Discord's answer was lost: {fault.Message}");
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new DiscordVerdict.NoAnswer($"Discord did not answer within {http.Timeout.TotalSeconds} seconds.");
        }
    }

    private HttpRequestMessage Request(DiscordRoute route, ReadOnlyMemory<byte>? body)
    {
        var request = new HttpRequestMessage(route.Method, route.Path);
        if (!route.ByToken)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bot", options.Value.BotToken);
        if (body is { } json)
            request.Content = new ReadOnlyMemoryContent(json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        return request;
    }

    /// <summary>Whatever is left out of a change stays as it was, so nothing is.</summary>
    private static ReadOnlyMemory<byte> Whole(DiscordMessage message) =>
        Json(message with { Content = message.Content ?? "", Embeds = message.Embeds ?? [], Components = message.Components ?? [] });

    private static ReadOnlyMemory<byte> Json(DiscordMessage message) => JsonSerializer.SerializeToUtf8Bytes(message, DiscordJson.Default.DiscordMessage);
}
