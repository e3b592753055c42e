using System.Buffers;
using CommunityBot.Bot.Channels.Discord.Api;
using Microsoft.Extensions.Options;

namespace CommunityBot.Bot.Channels.Discord.Interactions;

/// <summary>
/// Takes what Discord delivers: 413 when it is too large, 401 when it is not signed by Discord just now, 400 when it is not what Discord
/// sends, 202 when nobody did it or at no time, and else 200 with the answer, or with word that it comes later.
/// </summary>
public sealed class InteractionsEndpoint(
    IOptions<DiscordOptions> options, Immediate immediate, Intake intake, TimeProvider time, ILogger<InteractionsEndpoint> log)
{
    private readonly InteractionSignature _signature = new(options.Value.PublicKey);

    public async Task Handle(HttpContext context)
    {
        var (status, told) = await Take(context.Request);
        context.Response.StatusCode = status;
        if (told is not null)
            await Answer(context, told);
    }

    private async Task<(int Status, DiscordInteraction? Told)> Take(HttpRequest request)
    {
        if (request.ContentLength > DiscordTimes.InteractionBytes)
            return (StatusCodes.Status413PayloadTooLarge, null);
        var body = await WholeBody.Read(request.BodyReader, DiscordTimes.InteractionBytes, request.HttpContext.RequestAborted);
        var judged = Judge(request.Headers, body);
        request.BodyReader.AdvanceTo(body.End);
        return judged;
    }

    private (int Status, DiscordInteraction? Told) Judge(IHeaderDictionary headers, in ReadOnlySequence<byte> body)
    {
        if (body.Length > DiscordTimes.InteractionBytes)
            return (StatusCodes.Status413PayloadTooLarge, null);
        var (signature, timestamp) = (headers[InteractionSignature.Header].ToString(), headers[InteractionSignature.TimestampHeader].ToString());
        if (!_signature.Matches(signature, timestamp, body, time.GetUtcNow()))
            return (StatusCodes.Status401Unauthorized, null);
        return InteractionBody.Read(body) is { } told ? (StatusCodes.Status200OK, told) : (StatusCodes.Status400BadRequest, null);
    }

    private async Task Answer(HttpContext context, DiscordInteraction told)
    {
        if (told.Type == InteractionType.Ping)
        {
            await Write(context, InteractionResponse.Pong);
        }
        else if (await immediate.AnswerTo(told, context.RequestAborted) is { } answer)
        {
            await Write(context, answer);
        }
        else if (Arrival.Read(told) is { } message)
        {
            await intake.Take(told, message, first => Write(context, first));
        }
        else
        {
            log.LogDebug("Interaction {InteractionId} of type {Type} was left alone", told.Id, told.Type);
            context.Response.StatusCode = StatusCodes.Status202Accepted;
        }
    }

    /// <returns>Whether it got through, as far as one can tell at this end.</returns>
    private static async Task<bool> Write(HttpContext context, ReadOnlyMemory<byte> answer)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = answer.Length;
        await context.Response.Body.WriteAsync(answer, context.RequestAborted);
        await context.Response.CompleteAsync();
        return !context.RequestAborted.IsCancellationRequested;
    }
}
