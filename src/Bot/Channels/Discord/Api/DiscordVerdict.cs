using System.Net;
using System.Text.Json;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Bot.Channels.Discord.Api;

/// <summary>What became of a call to Discord.</summary>
public abstract record DiscordVerdict
{
    public const string Platform = "Discord";

    private const int MostOfDetails = 400;

    private DiscordVerdict()
    {
    }

    /// <param name="Answer">What Discord said, in JSON; empty where it said nothing.</param>
    public sealed record Accepted(ReadOnlyMemory<byte> Answer) : DiscordVerdict;

    public sealed record TooMany(TimeSpan RetryAfter, bool Altogether) : DiscordVerdict;

    /// <summary>The interaction's token has expired or was never answered, or what was to be changed is gone.</summary>
    public sealed record Gone(string Why) : DiscordVerdict;

    /// <summary>It is in a thread that is archived now, and can be done once that is open again.</summary>
    public sealed record Archived(string Why) : DiscordVerdict;

    /// <summary>The person takes no messages from this bot, or is no more.</summary>
    public sealed record Shut(string Why) : DiscordVerdict;

    /// <summary>Discord does not know the bot's token, and did nothing.</summary>
    public sealed record Stranger(string Why) : DiscordVerdict;

    /// <summary>No connection came about, so Discord did nothing.</summary>
    public sealed record Unavailable(string Why) : DiscordVerdict;

    /// <summary>Something in between answered, so Discord did nothing.</summary>
    public sealed record InBetween(BothLanguages Said) : DiscordVerdict;

    /// <summary>Discord may or may not have done it.</summary>
    public sealed record NoAnswer(string Why) : DiscordVerdict;

    public sealed record Refused(string Why, HttpStatusCode Status) : DiscordVerdict;

    public static async Task<DiscordVerdict> Of(HttpResponseMessage response, DiscordRoute route, CancellationToken cancel)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancel);
        if (Channels.InBetween.Answered(response, body))
            return new InBetween(Channels.InBetween.Said(Platform, response.StatusCode));
        if (response.IsSuccessStatusCode)
            return new Accepted(body);
        var error = Explanation(body);
        var why = $"Discord answered {(int)response.StatusCode}: {error.Message} ({error.Code}){Details(error)}";
        return response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests => new TooMany(Wait(error, response), error.Global || response.Headers.Contains("X-RateLimit-Global")),
            >= HttpStatusCode.InternalServerError => new NoAnswer(why),
            _ when error.Code is DiscordErrors.NoMessagesToThisUser or DiscordErrors.NoMutualServer or DiscordErrors.UnknownUser
                or DiscordErrors.NoSuchRecipient =>
                new Shut(why),
            _ when error.Code is DiscordErrors.UnknownWebhook or DiscordErrors.DeadToken or DiscordErrors.UnknownMessage or DiscordErrors.UnknownChannel =>
                new Gone(why),
            _ when error.Code is DiscordErrors.ThreadArchived => new Archived(why),
            HttpStatusCode.Unauthorized or HttpStatusCode.NotFound when route.ByToken => new Gone(why),
            HttpStatusCode.Unauthorized => new Stranger(why),
            _ => new Refused(why, response.StatusCode),
        };
    }

    /// <summary>The body is finer than the header; where neither says, a moment.</summary>
    private static TimeSpan Wait(DiscordError error, HttpResponseMessage response) => error.RetryAfter is >= 0 and < 86_400
        ? TimeSpan.FromSeconds(error.RetryAfter.Value)
        : response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(5);

    /// <summary>Where a form is wrong, Discord says which of its fields.</summary>
    private static string Details(DiscordError error) =>
        error.Errors is { } errors ? $" {TypedText.Shorten(errors.GetRawText(), MostOfDetails)}" : "";

    /// <summary>Something in between, such as a proxy, may say it otherwise.</summary>
    private static DiscordError Explanation(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, DiscordRecords.Default.DiscordError) ?? new DiscordError();
        }
        catch (JsonException)
        {
            return new DiscordError();
        }
    }
}
