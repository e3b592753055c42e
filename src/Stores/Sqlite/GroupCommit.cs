using CommunityBot.Outbox;
using CommunityBot.Records;
using CommunityBot.Stores.Kept;
using CommunityBot.Stores.Sql;

namespace CommunityBot.Stores.Sqlite;

/// <summary>
/// All changes that are waiting run one after the other in one transaction and share one flush to disk. When one of them throws, the batch is run
/// again with each change in a savepoint of its own, so that only the one that throws is lost.
/// </summary>
public sealed class GroupCommit : IDisposable
{
    private readonly SqliteSession _sql;
    private readonly IRecords _records;
    private readonly OutboxFeed? _feed;
    private readonly List<OutboxMessage> _fresh = [];
    private readonly WaitingChanges _queue;

    /// <param name="sql">The connection that writes.</param>
    /// <param name="key">What codes are kept under.</param>
    /// <param name="feed">Is handed what is to be sent, once it is on disk and in that order.</param>
    public GroupCommit(SqliteSession sql, CodeKey key, OutboxFeed? feed = null)
    {
        (_sql, _feed) = (sql, feed);
        _records = SqlRecords.Over(sql, key, feed is null ? null : _fresh);
        _queue = new WaitingChanges(Commit);
    }

    public Task<T> Enqueue<T>(Func<IRecords, T> work, CancellationToken cancel) => _queue.Enqueue(work, cancel);

    /// <summary>Finishes what is queued.</summary>
    public void Dispose()
    {
        _queue.Dispose();
        _sql.Dispose();
    }

    private void Commit(List<QueuedChange> batch)
    {
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
