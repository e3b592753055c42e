using CommunityBot.Records;

namespace CommunityBot.Stores.Kept;

/// <summary>The one thread that writes: while it puts one batch of changes on disk, those that come meanwhile gather for the next.</summary>
public sealed class WaitingChanges : IDisposable
{
    private readonly Lock _gate = new();
    private readonly AutoResetEvent _arrived = new(initialState: false);
    private readonly Action<List<QueuedChange>> _commit;
    private readonly Thread _writer;
    private List<QueuedChange> _waiting = [];
    private bool _closing;

    /// <param name="commit">Runs all of a batch, and tells each of its changes what became of it.</param>
    public WaitingChanges(Action<List<QueuedChange>> commit)
    {
        _commit = commit;
        _writer = new Thread(Write) { Name = "Store writer", IsBackground = true };
        _writer.Start();
    }

    /// <param name="work">What to do.</param>
    /// <param name="cancel">Once the caller no longer wants it.</param>
    /// <param name="onlyReads">Whether it changes nothing.</param>
    public Task<T> Enqueue<T>(Func<IRecords, T> work, CancellationToken cancel, bool onlyReads = false)
    {
        var change = new QueuedChange<T>(work, onlyReads, cancel);
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closing, this);
            _waiting.Add(change);
            if (_waiting.Count > 1)
                return change.Done;
        }

        _arrived.Set();
        return change.Done;
    }

    /// <summary>Finishes what is queued.</summary>
    public void Dispose()
    {
        lock (_gate)
            _closing = true;
        _arrived.Set();
        _writer.Join();
        _arrived.Dispose();
    }

    private void Write()
    {
        for (var batch = new List<QueuedChange>(); Next(ref batch); batch.Clear())
        {
            batch.RemoveAll(change => change.WasCancelled());
            _commit(batch);
        }
    }

    /// <summary>Trades the empty list for all that is waiting, and waits while nothing is.</summary>
    /// <returns>False when nothing is left and nothing will come.</returns>
    private bool Next(ref List<QueuedChange> batch)
    {
        while (true)
        {
            lock (_gate)
            {
                if (_waiting.Count > 0)
                {
                    (batch, _waiting) = (_waiting, batch);
                    return true;
                }

                if (_closing)
                    return false;
            }

            _arrived.WaitOne();
        }
    }
}
