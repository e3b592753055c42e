using CommunityBot.Messages;

namespace CommunityBot.Outbox;

/// <summary>Writes the same to several: in as few messages as the platforms take.</summary>
public static class Addressing
{
    /// <summary>Each recipient is in one of the messages, whatever channel they are on, and however often they are named.</summary>
    public static IReadOnlyList<OutboxMessage> To(IEnumerable<ChatAddress> recipients, Reply body, Language language, DateTimeOffset now) =>
    [
        .. recipients.Distinct()
            .GroupBy(recipient => (recipient.Channel, Alone: recipient.IsGroup ? recipient.Id : null))
            .SelectMany(together => together.Chunk(ChannelNames.WritesToSeveral(together.Key.Channel) ? OutboxMessage.MostRecipients : 1))
            .Select(chunk => new OutboxMessage
            {
                Id = OutboxId.Next(now),
                To = chunk[0],
                AlsoTo = [.. chunk.Skip(1).Select(other => other.Id)],
                Body = body,
                Language = language,
                EnqueuedAt = now,
            }),
    ];
}
