using System.Threading.Channels;

namespace CommunityBot.Outbox;

/// <summary>Hands the delivery what was committed to be sent, in the order of the commits. Rows are for the case that the process ends.</summary>
public sealed class OutboxFeed
{
    private readonly Channel<OutboxMessage?> _fed = Channel.CreateUnbounded<OutboxMessage?>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>1 while a look waits its turn; what is asked for meanwhile is done with it.</summary>
    private int _lookWaits;

    /// <summary>Called by the store once it is on disk.</summary>
    public void Put(OutboxMessage message) => _fed.Writer.TryWrite(message);

    /// <summary>Has the outbox looked through for what did not come this way, such as what another process made due.</summary>
    public void LookThrough()
    {
        if (Interlocked.Exchange(ref _lookWaits, 1) == 0)
            _fed.Writer.TryWrite(null);
    }

    /// <returns>Null where the outbox is to be looked through.</returns>
    public async ValueTask<OutboxMessage?> Next(CancellationToken cancel)
    {
        var next = await _fed.Reader.ReadAsync(cancel);
        if (next is null)
            Volatile.Write(ref _lookWaits, 0);
        return next;
    }
}
