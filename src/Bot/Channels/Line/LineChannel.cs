using CommunityBot.Bot.Channels.Line.Api;
using CommunityBot.Bot.Channels.Line.Messages;
using CommunityBot.Messages;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Channels.Line;

/// <summary>
/// Sends over LINE: by reply token while it is young, as that costs nothing, and by push after that; what goes to several, by
/// multicast. Push and multicast carry a retry key and can be repeated without harm; a reply cannot, so one whose answer was lost
/// is repeated only with its own token.
/// </summary>
public sealed class LineChannel(LineApi api, LineMessages messages, TimeProvider time, ILogger<LineChannel> log) : IChannel
{
    /// <summary>Long enough not to ask all day, short enough to notice a raised limit.</summary>
    private static readonly TimeSpan s_untilMoreQuota = TimeSpan.FromHours(6);

    public string Name => ChannelNames.Line;

    public Task<SendResult> Send(OutboxMessage message, CancellationToken cancel) => message switch
    {
        { Ticket: { } ticket } when time.GetUtcNow() < ticket.ExpiresAt => Reply(message, ticket, cancel),
        { Ticket: { } ticket, MayHaveArrived: true } when message.EnqueuedAt < ticket.ExpiresAt => Refuse(
            "It may have arrived: the answer to an earlier attempt was lost and the reply token has expired since. It is not sent twice."),
        { AlsoTo.Count: > 0 } => Multicast(message, cancel),
        { To.IsGroup: true } => Refuse("The reply token has expired, and pushing to a group costs a message for each of its members."),
        _ => Push(message, cancel),
    };

    private async Task<SendResult> Reply(OutboxMessage message, ReplyTicket ticket, CancellationToken cancel) =>
        await api.Reply(messages.Reply(ticket.Token, message.Body), cancel) switch
        {
            LineVerdict.DeadReplyToken when message.MayHaveArrived => new SendResult.Delivered(),
            LineVerdict.DeadReplyToken when message.To.IsGroup => new SendResult.Refused("LINE no longer takes the reply token, and a group is not pushed to."),
            LineVerdict.DeadReplyToken => await Push(message, cancel),
            LineVerdict.NoAnswer lost => new SendResult.Unknown(lost.Why),
            var verdict => ResultOf(verdict),
        };

    private async Task<SendResult> Push(OutboxMessage message, CancellationToken cancel) =>
        ResultOfRepeatable(await api.Push(messages.Push(message.To.Id, message.Body), message.Id.Value, cancel));

    private async Task<SendResult> Multicast(OutboxMessage message, CancellationToken cancel) =>
        ResultOfRepeatable(await api.Multicast(messages.Multicast([message.To.Id, .. message.AlsoTo], message.Body), message.Id.Value, cancel));

    /// <summary>With a retry key, an answer that was lost is no worse than none.</summary>
    private SendResult ResultOfRepeatable(LineVerdict verdict) =>
        verdict is LineVerdict.NoAnswer lost ? new SendResult.NotNow(After: null, lost.Why) : ResultOf(verdict);

    private SendResult ResultOf(LineVerdict verdict)
    {
        switch (verdict)
        {
            case LineVerdict.Accepted or LineVerdict.AcceptedBefore:
                return new SendResult.Delivered();
            case LineVerdict.TooMany tooMany:
                return new SendResult.NotNow(tooMany.RetryAfter, "LINE asks to send more slowly (429).");
            case LineVerdict.Unreachable unreachable:
                return new SendResult.NotNow(After: null, unreachable.Why);
            case LineVerdict.MonthlyLimit:
                log.LogWarning("LINE's messages of this month are used up; what has to be pushed waits {Wait}", s_untilMoreQuota);
                return new SendResult.NotNow(s_untilMoreQuota, "LINE's messages of this month are used up.");
            case LineVerdict.Refused refused:
                return new SendResult.Refused(refused.Why);
            default:
                throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "A new case needs a rule here.");
        }
    }

    private static Task<SendResult> Refuse(string why) => Task.FromResult<SendResult>(new SendResult.Refused(why));
}
