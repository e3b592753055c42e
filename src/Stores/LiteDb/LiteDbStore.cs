using CommunityBot.Outbox;
using CommunityBot.Records;
using CommunityBot.Stores.Kept;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>The store in LiteDB: one thing at a time, and changes in batches that share a flush to disk.</summary>
internal sealed class LiteDbStore : IOpenStore
{
    private readonly LiteDbFile _file;
    private readonly IRecords _reading;
    private readonly IRecords _writing;
    private readonly OutboxFeed? _feed;
    private readonly List<OutboxMessage> _fresh = [];
    private readonly WaitingChanges _queue;

    /// <param name="file">Is closed with it.</param>
    /// <param name="key">What codes are kept under.</param>
    /// <param name="feed">Is handed what is to be sent, once it is on disk and in that order.</param>
    public LiteDbStore(LiteDbFile file, CodeKey key, OutboxFeed? feed = null)
    {
        (_file, _feed) = (file, feed);
        try
        {
            file.Check();
        }
        catch
        {
            file.Dispose();
            throw;
        }

        _reading = LiteDbRecords.Over(file.Reading, key);
        _writing = LiteDbRecords.Over(file.Writing, key, feed is null ? null : _fresh);
        _queue = new WaitingChanges(Commit);
    }

    /// <summary>Waits in the queue of those that change something, and holds no thread meanwhile.</summary>
    public Task<T> Read<T>(Func<IRecords, T> work, CancellationToken cancel) => _queue.Enqueue(work, cancel, onlyReads: true);

    public Task<T> Change<T>(Func<IRecords, T> work, CancellationToken cancel) => _queue.Enqueue(work, cancel);

    /// <summary>Finishes what is queued.</summary>
    public void Dispose()
    {
        _queue.Dispose();
        _file.Dispose();
    }

    private void Commit(List<QueuedChange> batch)
    {
        batch.RemoveAll(IsRead);
        if (batch.Count == 0)
            return;
        try
        {
            _file.Alone(() =>
            {
                if (!TryTogether(batch))
                    batch.RemoveAll(change => !Succeeds(change));
                _file.Settle();
                return true;
            });
            _fresh.ForEach(message => _feed?.Put(message));
            batch.ForEach(change => change.Committed());
            batch.Clear();
            _file.Tidy();
        }
        catch (Exception fault) when (fault is StoreUnavailableException or LiteException)
        {
            batch.ForEach(change => change.Fail(fault));
        }
    }

    /// <summary>Whether it only reads, which is done then.</summary>
    private bool IsRead(QueuedChange change)
    {
        if (!change.OnlyReads)
            return false;
        try
        {
            _file.Alone(() => Transact(_file.Reading, () =>
            {
                change.Run(_reading);
                return true;
            }, _file.Reading.Rollback));
            change.Committed();
        }
        catch (Exception fault)
        {
            // Whatever it is, it is for the caller, who awaits it.
            change.Fail(fault);
        }

        return true;
    }

    private bool TryTogether(List<QueuedChange> batch)
    {
        _fresh.Clear();
        try
        {
            return Transact(_file.Writing, () =>
            {
                batch.ForEach(change => change.Run(_writing));
                return true;
            }, _file.Writing.Commit);
        }
        catch (Exception fault) when (!LiteDbFaults.IsOutage(fault))
        {
            _fresh.Clear();
            return false;
        }
    }

    /// <summary>LiteDB has no savepoints: where one of a batch throws, each has a transaction of its own.</summary>
    private bool Succeeds(QueuedChange change)
    {
        var before = _fresh.Count;
        try
        {
            return Transact(_file.Writing, () =>
            {
                change.Run(_writing);
                return true;
            }, _file.Writing.Commit);
        }
        catch (Exception fault) when (!LiteDbFaults.IsOutage(fault))
        {
            _fresh.RemoveRange(before, _fresh.Count - before);
            change.Fail(fault);
            return false;
        }
    }

    internal static T Transact<T>(LiteDbSession session, Func<T> work, Action end)
    {
        session.Begin();
        try
        {
            var result = work();
            end();
            return result;
        }
        catch (Exception fault) when (!LiteDbFaults.IsOutage(fault))
        {
            session.Rollback();
            throw;
        }
    }
}
