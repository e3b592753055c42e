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
        "Messages by channel, kind (reply, push, multicast) and outcome (sent, again, kept, dropped, given-up), one for each recipient.");

    /// <param name="message">What was sent.</param>
    /// <param name="fate">What came of it.</param>
    public void Count(OutboxMessage message, Fate fate) => _messages.Add(
        1 + message.AlsoTo.Count,
        KeyValuePair.Create<string, object?>("channel", message.To.Channel),
        KeyValuePair.Create<string, object?>("kind", KindOf(message)),
        KeyValuePair.Create<string, object?>("outcome", OutcomeOf(fate)));

    private static string KindOf(OutboxMessage message) => message switch
    {
        { AlsoTo.Count: > 0 } => "multicast",
        { Ticket: not null } => "reply",
        _ => "push",
    };

    private static string OutcomeOf(Fate fate) => fate switch
    {
        Fate.Sent => "sent",
        Fate.TryAgain => "again",
        Fate.Kept => "kept",
        Fate.Dropped => "dropped",
        Fate.GivenUp => "given-up",
        _ => throw new ArgumentOutOfRangeException(nameof(fate), fate, "A new case needs a word here."),
    };
}
