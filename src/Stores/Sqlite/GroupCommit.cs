using CommunityBot.Outbox;
using CommunityBot.Records;
using CommunityBot.Stores.Sql;

namespace CommunityBot.Stores.Sqlite;

/// <summary>
/// The one writer. All changes that are waiting run one after the other in one transaction and share one flush to disk: while one
/// batch is being flushed, the next gathers. When one of them throws, the batch is run again with each change in a savepoint of
/// its own, so that only the one that throws is lost.
/// </summary>
public sealed class GroupCommit : IDisposable
{
    private readonly Lock _gate = new();
    private readonly AutoResetEvent _arrived = new(initialState: false);
    private readonly SqliteSession _sql;
    private readonly IRecords _records;
    private readonly OutboxFeed? _feed;
    private readonly List<OutboxMessage> _fresh = [];
    private readonly Thread _writer;
    private List<QueuedChange> _waiting = [];
    private bool _closing;

    /// <param name="sql">The connection that writes.</param>
    /// <param name="key">What codes are kept under.</param>
    /// <param name="feed">Is handed what is to be sent, once it is on disk and in that order.</param>
    public GroupCommit(SqliteSession sql, CodeKey key, OutboxFeed? feed = null)
    {
        (_sql, _feed) = (sql, feed);
        _records = SqlRecords.Over(sql, key, feed is null ? null : _fresh);
        _writer = new Thread(Write) { Name = "Store writer", IsBackground = true };
        _writer.Start();
    }

    public Task<T> Enqueue<T>(Func<IRecords, T> work, CancellationToken cancel)
    {
        var change = new QueuedChange<T>(work, cancel);
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
        _sql.Dispose();
    }

    private void Write()
    {
        for (var batch = new List<QueuedChange>(); Next(ref batch); batch.Clear())
            Commit(batch);
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

    private void Commit(List<QueuedChange> batch)
    {
        batch.RemoveAll(change => change.WasCancelled());
        try
        {
            if (!TryTogether(batch))
                RunApart(batch);
            _fresh.ForEach(message => _feed?.Put(message));
            batch.ForEach(change => change.Committed());
        }
        catch (SqliteException fault)
        {
            Rollback();
            var outage = SqliteFaults.Of(fault, _sql.File);
            batch.ForEach(change => change.Fail(outage));
        }
    }

    private bool TryTogether(List<QueuedChange> batch)
    {
        _sql.Execute("BEGIN IMMEDIATE");
        _fresh.Clear();
        try
        {
            batch.ForEach(change => change.Run(_records));
        }
        catch (Exception fault) when (!IsOutage(fault))
        {
            Rollback();
            return false;
        }

        _sql.Execute("COMMIT");
        return true;
    }

    private void RunApart(List<QueuedChange> batch)
    {
        _sql.Execute("BEGIN IMMEDIATE");
        _fresh.Clear();
        batch.RemoveAll(change => !Succeeds(change));
        _sql.Execute("COMMIT");
    }

    private bool Succeeds(QueuedChange change)
    {
        _sql.Execute("SAVEPOINT change");
        var before = _fresh.Count;
        try
        {
            change.Run(_records);
            return true;
        }
        catch (Exception fault) when (!IsOutage(fault))
        {
            _sql.Execute("ROLLBACK TO change");
            _fresh.RemoveRange(before, _fresh.Count - before);
            change.Fail(fault);
            return false;
        }
        finally
        {
            if (_sql.InTransaction)
                _sql.Execute("RELEASE change");
        }
    }

    /// <summary>Ends the transaction, unless an outage has done so already.</summary>
    private void Rollback()
    {
        if (_sql.InTransaction)
            _sql.Execute("ROLLBACK");
    }

    private static bool IsOutage(Exception fault) => fault is SqliteException { IsOutage: true };
}
