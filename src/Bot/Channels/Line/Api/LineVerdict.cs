using System.Net;
using System.Text.Json;

namespace CommunityBot.Bot.Channels.Line.Api;

/// <summary>What became of a message handed to LINE.</summary>
public abstract record LineVerdict
{
    public const string Platform = "LINE";

    /// <summary>What there is to do about a token that is not known any more.</summary>
    private const string NewToken = "Issue a new channel access token in the LINE Developers console, set Line:ChannelAccessToken to it and start again.";

    private const string DeadTokenMessage = "Invalid reply token";
    private const string MonthlyLimitMessage = "You have reached your monthly limit.";

    private LineVerdict()
    {
    }

    public sealed record Accepted : LineVerdict;

    /// <summary>A request with that retry key was accepted earlier.</summary>
    public sealed record AcceptedBefore : LineVerdict;

    /// <summary>The reply token was used, or is too old.</summary>
    public sealed record DeadReplyToken : LineVerdict;

    public sealed record TooMany(TimeSpan? RetryAfter) : LineVerdict;

    /// <summary>The month's messages are used up. Replies are not counted.</summary>
    public sealed record MonthlyLimit : LineVerdict;

    /// <summary>No connection came about, or LINE does not know the bot's token: it knows nothing of the message.</summary>
    public sealed record Unreachable(string Why) : LineVerdict;

    /// <summary>LINE may or may not have taken it.</summary>
    public sealed record NoAnswer(string Why) : LineVerdict;

    public sealed record Refused(string Why) : LineVerdict;

    public static async Task<LineVerdict> Of(HttpResponseMessage response, CancellationToken cancel)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancel);
        if (InBetween.Answered(response, body))
            return new Unreachable(InBetween.Said(Platform, response.StatusCode).English);
        if (response.IsSuccessStatusCode)
            return new Accepted();
        var (message, details) = Explanation(body);
        var why = Words(response, message, details);
        return response.StatusCode switch
        {
            HttpStatusCode.Conflict => new AcceptedBefore(),
            HttpStatusCode.Unauthorized => new Unreachable($"{why.TrimEnd('.')}. {NewToken}"),
            HttpStatusCode.TooManyRequests when message == MonthlyLimitMessage => new MonthlyLimit(),
            HttpStatusCode.TooManyRequests => new TooMany(response.Headers.RetryAfter?.Delta),
            HttpStatusCode.BadRequest when message == DeadTokenMessage => new DeadReplyToken(),
            >= HttpStatusCode.InternalServerError => new NoAnswer(why),
            _ => new Refused(why),
        };
    }

    /// <summary>What LINE says of a request that it did not do.</summary>
    public static string WordsOf(HttpResponseMessage response, byte[] body)
    {
        var (message, details) = Explanation(body);
        return Words(response, message, details);
    }

    private static string Words(HttpResponseMessage response, string message, string details) =>
        $"LINE answered {(int)response.StatusCode}: {message}{details}";

    /// <summary>LINE says what is wrong, and in which part of the message; something in between may say it otherwise.</summary>
    private static (string Message, string Details) Explanation(byte[] body)
    {
        try
        {
            var error = JsonSerializer.Deserialize(body, LineRecords.Default.LineError);
            return (error?.Message ?? "", string.Concat((error?.Details ?? []).Select(detail => $"; {detail.Property}: {detail.Message}")));
        }
        catch (JsonException)
        {
            return ("", "");
        }
    }
}
