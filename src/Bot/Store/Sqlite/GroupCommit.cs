using System.Collections.Concurrent;
using CommunityBot.Ports;
using Microsoft.Data.Sqlite;

namespace CommunityBot.Bot.Store.Sqlite;

/// <summary>
/// The one writer. It runs queued changes one after the other, each in a savepoint of its own, and commits all that were
/// waiting with a single flush to disk: while one batch is being flushed, the next gathers.
/// </summary>
public sealed class GroupCommit : IDisposable
{
    /// <summary>Bounds how long the first change of a batch waits for the last.</summary>
    private const int LargestBatch = 512;

    /// <summary>Beyond this many waiting changes, callers wait to be queued.</summary>
    private const int LongestQueue = 8192;

    private readonly BlockingCollection<QueuedChange> _queue = new(LongestQueue);
    private readonly SqlSession _sql;
    private readonly SqlRecords _records;
    private readonly Thread _writer;

    public GroupCommit(SqlSession sql)
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
            try
            {
                _sql.Execute("BEGIN IMMEDIATE");
                RunBatch(first, batch);
                _sql.Execute("COMMIT");
                batch.ForEach(change => change.Committed());
            }
            catch (SqliteException outage)
            {
                Abandon(first, batch, new StoreUnavailableException($"The database cannot take changes: {outage.Message}", outage));
            }

            batch.Clear();
        }
    }

    private void RunBatch(QueuedChange first, List<QueuedChange> batch)
    {
        for (var change = first; change is not null; change = batch.Count < LargestBatch && _queue.TryTake(out var next) ? next : null)
        {
            _sql.Execute("SAVEPOINT change");
            try
            {
                change.Run(_records);
                batch.Add(change);
            }
            catch (Exception fault) when (!IsOutage(fault))
            {
                _sql.Execute("ROLLBACK TO change");
                change.Fail(fault);
            }
            catch
            {
                batch.Add(change);
                throw;
            }

            _sql.Execute("RELEASE change");
        }
    }

    /// <summary>Nothing of the batch reached the disk, and everyone in it is told.</summary>
    private void Abandon(QueuedChange first, List<QueuedChange> batch, StoreUnavailableException outage)
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(((SqliteConnection)_sql.Connection).Handle) == 0)
            _sql.Execute("ROLLBACK");
        batch.ForEach(change => change.Fail(outage));
        first.Fail(outage);
    }

    /// <summary>A full disk, a broken file or a lock that does not yield: the whole batch is lost with it, not one change.</summary>
    private static bool IsOutage(Exception fault) => fault is SqliteException
    {
        SqliteErrorCode: SQLitePCL.raw.SQLITE_FULL or SQLitePCL.raw.SQLITE_IOERR or SQLitePCL.raw.SQLITE_NOMEM
            or SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_BUSY
            or SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_INTERRUPT
    };
}
