using System.Buffers;
using System.Text;
using System.Text.Json;
using CommunityBot.Bot.Channels.Line.Api;
using CommunityBot.Bot.Channels.Line.Messages;
using CommunityBot.Messages;
using CommunityBot.Records;
using Microsoft.Extensions.Options;

namespace CommunityBot.Bot.Channels.Line.Webhook;

/// <summary>
/// Takes what LINE delivers: 413 when it is too large, 401 when it is not signed by LINE, 400 when it is not what LINE sends,
/// 503 when it cannot be kept, so that LINE delivers it again, and 200 once it is kept.
/// </summary>
public sealed class LineWebhook(IOptions<LineOptions> options, Reception reception, WrongSignatures wrong, ILogger<LineWebhook> log)
{
    private readonly byte[] _secret = Encoding.UTF8.GetBytes(options.Value.ChannelSecret);

    public async Task Handle(HttpContext context) => context.Response.StatusCode = await Take(context.Request);

    private async Task<int> Take(HttpRequest request)
    {
        if (request.ContentLength > LineLimits.WebhookBytes)
            return StatusCodes.Status413PayloadTooLarge;
        var body = await WholeBody.Read(request.BodyReader, LineLimits.WebhookBytes, request.HttpContext.RequestAborted);
        var (status, messages) = Judge(request.Headers[LineSignature.Header].ToString(), body);
        request.BodyReader.AdvanceTo(body.End);
        return status == StatusCodes.Status200OK ? await Keep(messages) : status;
    }

    private (int Status, List<IncomingMessage> Messages) Judge(string signature, in ReadOnlySequence<byte> body)
    {
        if (body.Length > LineLimits.WebhookBytes)
            return (StatusCodes.Status413PayloadTooLarge, []);
        if (!LineSignature.Matches(signature, _secret, body))
        {
            wrong.Note(ChannelNames.Line, $"{LineOptions.Section}:{nameof(LineOptions.ChannelSecret)}");
            return (StatusCodes.Status401Unauthorized, []);
        }

        return Understand(body) is { } messages ? (StatusCodes.Status200OK, messages) : (StatusCodes.Status400BadRequest, []);
    }

    /// <returns>Null when it is not a JSON object with events.</returns>
    private List<IncomingMessage>? Understand(in ReadOnlySequence<byte> body)
    {
        try
        {
            using var delivery = JsonDocument.Parse(body);
            if (delivery.RootElement.Child("events") is not { ValueKind: JsonValueKind.Array } events)
                return null;
            var messages = new List<IncomingMessage>(events.GetArrayLength());
            foreach (var told in events.EnumerateArray())
            {
                if (LineEvents.Read(told) is { } message)
                    messages.Add(message);
                else
                    log.LogDebug("Event {EventId} of type {Type} was left alone", told.Text("webhookEventId"), told.Text("type"));
            }

            return messages;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<int> Keep(List<IncomingMessage> messages)
    {
        try
        {
            // What has arrived whole is kept even if the caller hangs up: LINE delivers again only where that is switched on.
            await reception.Receive(messages, CancellationToken.None);
            return StatusCodes.Status200OK;
        }
        catch (StoreUnavailableException fault)
        {
            log.LogError("{Count} events could not be kept, and LINE was asked to deliver them again: {Why}", messages.Count, fault.Message);
            return StatusCodes.Status503ServiceUnavailable;
        }
    }
}
