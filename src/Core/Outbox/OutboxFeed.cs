using System.Threading.Channels;

namespace CommunityBot.Outbox;

/// <summary>Hands the delivery what was committed to be sent, in the order of the commits. Rows are for the case that the process ends.</summary>
public sealed class OutboxFeed
{
    private readonly Channel<OutboxMessage?> _fed = Channel.CreateUnbounded<OutboxMessage?>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Called by the store once it is on disk.</summary>
    public void Put(OutboxMessage message) => _fed.Writer.TryWrite(message);

    /// <summary>Has the outbox looked through for what did not come this way, such as what another process made due.</summary>
    public void LookThrough() => _fed.Writer.TryWrite(null);

    /// <returns>Null where the outbox is to be looked through.</returns>
    public ValueTask<OutboxMessage?> Next(CancellationToken cancel) => _fed.Reader.ReadAsync(cancel);
}
