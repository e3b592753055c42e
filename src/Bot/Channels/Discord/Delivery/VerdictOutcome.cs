using CommunityBot.Bot.Channels.Discord.Api;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Channels.Discord.Delivery;

/// <summary>What a verdict means for the message.</summary>
internal static class VerdictOutcome
{
    public static SendResult Of(DiscordVerdict verdict, OutboxMessage message) => verdict switch
    {
        DiscordVerdict.Accepted => new SendResult.Delivered(),
        DiscordVerdict.TooMany { Altogether: true } tooMany => new SendResult.Busy(tooMany.RetryAfter, "Discord asks to send more slowly (429)."),
        DiscordVerdict.TooMany tooMany => new SendResult.NotNow(tooMany.RetryAfter, "Discord asks to send more slowly (429)."),
        DiscordVerdict.Stranger stranger => new SendResult.Away(stranger.Why),
        DiscordVerdict.Unavailable unavailable => new SendResult.Away(unavailable.Why),
        DiscordVerdict.InBetween other => new SendResult.Away(other.Said.English),
        DiscordVerdict.NoAnswer lost => new SendResult.Unknown(lost.Why),
        DiscordVerdict.Shut shut when !message.To.IsGroup => new SendResult.Unreachable(shut.Why),
        DiscordVerdict.Shut shut => new SendResult.Refused(shut.Why),
        DiscordVerdict.Gone gone => new SendResult.Refused(gone.Why),
        DiscordVerdict.Archived archived => new SendResult.Refused(archived.Why),
        DiscordVerdict.Refused refused => new SendResult.Refused(refused.Why),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "A new case needs a rule here."),
    };
}
