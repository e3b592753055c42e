using System.Collections.Concurrent;
using CommunityBot.Ports;

namespace CommunityBot.Bot.Store.Sqlite;

/// <summary>
/// The one writer. All changes that are waiting run one after the other in one transaction and share one flush to disk: while one
/// batch is being flushed, the next gathers. When one of them throws, the batch is run again with each change in a savepoint of
/// its own, so that only the one that throws is lost.
/// </summary>
public sealed class GroupCommit : IDisposable
{
    /// <summary>Bounds how long the first change of a batch waits for the last.</summary>
    private const int LargestBatch = 512;

    /// <summary>Beyond this many waiting changes, callers wait to be queued.</summary>
    private const int LongestQueue = 8192;

    private readonly BlockingCollection<QueuedChange> _queue = new(LongestQueue);
    private readonly SqliteSession _sql;
    private readonly SqlRecords _records;
    private readonly Thread _writer;

    public GroupCommit(SqliteSession sql)
    {
        _sql = sql;
        _records = new SqlRecords(sql);
        _writer = new Thread(Write) { Name = "Store writer", IsBackground = true };
        _writer.Start();
    }

    public Task<T> Enqueue<T>(Func<IRecords, T> work, CancellationToken cancel)
    {
        var change = new QueuedChange<T>(work, cancel);
        _queue.Add(change, cancel);
        return change.Done;
    }

    /// <summary>Finishes what is queued.</summary>
    public void Dispose()
    {
        _queue.CompleteAdding();
        _writer.Join();
        _queue.Dispose();
        _sql.Dispose();
    }

    private void Write()
    {
        var batch = new List<QueuedChange>(LargestBatch);
        foreach (var first in _queue.GetConsumingEnumerable())
        {
            batch.Add(first);
            while (batch.Count < LargestBatch && _queue.TryTake(out var next))
                batch.Add(next);
            Commit(batch);
            batch.Clear();
        }
    }

    private void Commit(List<QueuedChange> batch)
    {
        batch.RemoveAll(change => change.WasCancelled());
        try
        {
            if (!TryTogether(batch))
                RunApart(batch);
            batch.ForEach(change => change.Committed());
        }
        catch (SqliteException fault)
        {
            Rollback();
            var outage = new StoreUnavailableException($"The database cannot take changes: {fault.Message}", fault);
            batch.ForEach(change => change.Fail(outage));
        }
    }

    private bool TryTogether(List<QueuedChange> batch)
    {
        _sql.Execute("BEGIN IMMEDIATE");
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
        batch.RemoveAll(change => !Succeeds(change));
        _sql.Execute("COMMIT");
    }

    private bool Succeeds(QueuedChange change)
    {
        _sql.Execute("SAVEPOINT change");
        try
        {
            change.Run(_records);
            return true;
        }
        catch (Exception fault) when (!IsOutage(fault))
        {
            _sql.Execute("ROLLBACK TO change");
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
