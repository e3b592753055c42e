using System.Diagnostics.Metrics;
using CommunityBot.Outbox;
using CommunityBot.Scheduler;

namespace CommunityBot.Bot.Telemetry;

/// <summary>Counts what goes out, by channel and kind: what a reply is free of, a push costs.</summary>
public sealed class MessagesSent(IMeterFactory meters)
{
    private readonly Counter<long> _messages = meters.Create(JobMetrics.MeterName).CreateCounter<long>(
        "communitybot.messages",
        "{message}",
        "Messages by channel, kind (reply, push, multicast) and outcome (sent, again, given-up), one for each recipient.");

    /// <param name="message">What was sent.</param>
    /// <param name="fate">What came of it.</param>
    /// <param name="at">When sending it began: a reply is one while its ticket lasts.</param>
    public void Count(OutboxMessage message, Fate fate, DateTimeOffset at) => _messages.Add(
        1 + message.AlsoTo.Count,
        KeyValuePair.Create<string, object?>("channel", message.To.Channel),
        KeyValuePair.Create<string, object?>("kind", KindOf(message, at)),
        KeyValuePair.Create<string, object?>("outcome", OutcomeOf(fate)));

    private static string KindOf(OutboxMessage message, DateTimeOffset at) => message switch
    {
        { AlsoTo.Count: > 0 } => "multicast",
        { Ticket: { } ticket } when at < ticket.ExpiresAt => "reply",
        _ => "push",
    };

    private static string OutcomeOf(Fate fate) => fate switch
    {
        Fate.Sent => "sent",
        Fate.TryAgain => "again",
        Fate.GivenUp => "given-up",
        _ => throw new ArgumentOutOfRangeException(nameof(fate), fate, "A new case needs a word here."),
    };
}
