using CommunityBot.Bot.Channels.Line.Api;
using CommunityBot.Bot.Channels.Line.Messages;
using CommunityBot.Messages;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Channels.Line;

/// <summary>
/// Sends over LINE: answers by reply token and by nothing else, what is written unasked by push, and what goes to several by multicast.
/// Push and multicast carry a retry key and can be repeated without harm; a reply is known by its token, which is good once.
/// </summary>
public sealed class LineChannel(LineApi api, LineMessages messages) : IChannel
{
    public string Name => ChannelNames.Line;

    public TimeSpan? AnswersWithin => LineLimits.ReplyTokenDead;

    public Task<SendResult> Send(OutboxMessage message, CancellationToken cancel) => message switch
    {
        { Ticket: { } ticket } => Reply(message, ticket, cancel),
        { To.IsGroup: true } => Task.FromResult<SendResult>(
            new SendResult.Refused("Writing to a group unasked costs a message for each of its members, and is not done.")),
        { AlsoTo.Count: > 0 } => Multicast(message, cancel),
        _ => Push(message, cancel),
    };

    /// <summary>A token that is dead before its time was used: by an earlier attempt whose answer was lost.</summary>
    private async Task<SendResult> Reply(OutboxMessage message, ReplyTicket ticket, CancellationToken cancel) =>
        await api.Reply(messages.Reply(ticket.Token, message.Body), cancel) switch
        {
            LineVerdict.DeadReplyToken when message.MayHaveArrived && message.Age < LineLimits.ReplyTokenLifetime => new SendResult.Delivered(),
            LineVerdict.DeadReplyToken => new SendResult.TooLate("LINE no longer takes the reply token."),
            var verdict => ResultOf(verdict),
        };

    private async Task<SendResult> Push(OutboxMessage message, CancellationToken cancel) =>
        ResultOf(await api.Push(messages.Push(message.To.Id, message.Body), message.Id.Value, cancel));

    private async Task<SendResult> Multicast(OutboxMessage message, CancellationToken cancel) =>
        ResultOf(await api.Multicast(messages.Multicast([message.To.Id, .. message.AlsoTo], message.Body), message.Id.Value, cancel));

    private static SendResult ResultOf(LineVerdict verdict) => verdict switch
    {
        LineVerdict.Accepted or LineVerdict.AcceptedBefore => new SendResult.Delivered(),
        LineVerdict.TooMany tooMany => new SendResult.Busy(tooMany.RetryAfter, "LINE asks to send more slowly (429)."),
        LineVerdict.Unreachable unreachable => new SendResult.Away(unreachable.Why),
        LineVerdict.NoAnswer lost => new SendResult.Unknown(lost.Why),
        LineVerdict.MonthlyLimit => new SendResult.UsedUp("LINE's messages of this month are used up."),
        LineVerdict.Refused refused => new SendResult.Refused(refused.Why),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "A new case needs a rule here."),
    };
}
