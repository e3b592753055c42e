using CommunityBot.Outbox;
using CommunityBot.Records;
using CommunityBot.Stores.Sql;
using Npgsql;

namespace CommunityBot.Stores.PostgreSql;

/// <summary>
/// The store in PostgreSQL, for several bots at once. Each change is a transaction of its own, which the database runs as if one came after the other:
/// one that got in another's way runs again. Whoever reads does so on a snapshot.
/// </summary>
internal sealed class PostgreSqlStore : IOpenStore
{
    /// <summary>More would be in each other's way more often than they got on (decision 0032).</summary>
    private const int Writers = 8;
    private const int Readers = 8;

    /// <summary>Another change was in the way.</summary>
    private static readonly Patience s_crowded = new(Most: 12, First: TimeSpan.FromMilliseconds(4));

    /// <summary>Another may have added the same meanwhile, which is looked for anew.</summary>
    private static readonly Patience s_doubled = new(Most: 3, First: TimeSpan.FromMilliseconds(4));

    /// <summary>The way to the database broke before anything was committed: a server that is started anew is there again in a few seconds.</summary>
    private static readonly Patience s_cutOff = new(Most: 6, First: TimeSpan.FromMilliseconds(200));

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(1);

    private readonly PostgreSqlDatabase _database;
    private readonly CodeKey _key;
    private readonly OutboxFeed? _feed;
    private readonly Hands _readers = new(Readers, "Store reader");
    private readonly Hands _writers = new(Writers, "Store writer");
    private readonly Turns _turns = new();

    /// <param name="database">Its connections stay open for whoever comes next.</param>
    /// <param name="key">What codes are kept under.</param>
    /// <param name="feed">Is handed what is to be sent, once it is committed.</param>
    public PostgreSqlStore(PostgreSqlDatabase database, CodeKey key, OutboxFeed? feed = null) => (_database, _key, _feed) = (database, key, feed);

    /// <summary>Whoever only looks may look again.</summary>
    public async Task<T> Read<T>(Func<IRecords, T> work, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await _readers.Do(() => OnSnapshot(work), cancel);
            }
            catch (NpgsqlException fault) when (PostgreSqlFaults.IsOutage(fault))
            {
                if (attempt == s_cutOff.Most)
                    throw _database.Said(fault);
                await Task.Delay(s_cutOff.Wait(attempt), TimeProvider.System, cancel);
            }
        }
    }

    public async Task<T> Change<T>(Func<IRecords, T> work, CancellationToken cancel)
    {
        IReadOnlyCollection<long> turns = [];
        for (var attempt = 1; ; attempt++)
        {
            var (taken, wait) = (new TurnsTaken(turns), TimeSpan.Zero);
            await _turns.Take(turns);
            try
            {
                return await _writers.Do(() => InTransaction(work, taken), cancel);
            }
            catch (ClashException clash) when (attempt < PatienceWith(clash).Most)
            {
                wait = PatienceWith(clash).Wait(attempt);
            }
            catch (ClashException clash)
            {
                throw clash.InnerException is { } cause && !PostgreSqlFaults.IsClash(cause) && !PostgreSqlFaults.IsOutage(cause)
                    ? cause
                    : _database.Said(clash.InnerException ?? clash);
            }
            finally
            {
                _turns.LetGo(turns);
            }

            // The turn of what it met is waited for; whatever else was in the way is out of it in a moment.
            turns = [.. taken.Met.Order()];
            await Task.Delay(wait, TimeProvider.System, cancel);
        }
    }

    public void Dispose()
    {
        _readers.Dispose();
        _writers.Dispose();
    }

    private T OnSnapshot<T>(Func<IRecords, T> work)
    {
        using var sql = new PostgreSqlSession(_database.ToRead);
        return work(SqlRecords.Over(sql, _key));
    }

    private T InTransaction<T>(Func<IRecords, T> work, TurnsTaken turns)
    {
        var fresh = new List<OutboxMessage>();
        var mayBeDone = false;
        try
        {
            using var sql = new PostgreSqlSession(_database.ToChange, turns);
            var result = work(SqlRecords.Over(sql, _key, _feed is null ? null : fresh));
            mayBeDone = true;
            sql.Commit();
            fresh.ForEach(message => _feed!.Put(message));
            return result;
        }
        catch (Exception fault) when (PostgreSqlFaults.IsClash(fault) || PostgreSqlFaults.IsDouble(fault) || (PostgreSqlFaults.IsOutage(fault) && !mayBeDone))
        {
            _database.Leave(fault);
            throw new ClashException(fault is ClashException ? null : fault);
        }
        catch (NpgsqlException fault) when (PostgreSqlFaults.IsOutage(fault))
        {
            // If it was done after all, what it wrote is to be sent.
            _feed?.LookThrough();
            throw _database.Said(fault);
        }
    }

    private static Patience PatienceWith(ClashException clash) => clash.InnerException switch
    {
        { } fault when PostgreSqlFaults.IsDouble(fault) => s_doubled,
        { } fault when PostgreSqlFaults.IsOutage(fault) => s_cutOff,
        _ => s_crowded,
    };

    /// <param name="Most">How often a change runs.</param>
    /// <param name="First">How long it waits at most after the first time.</param>
    private sealed record Patience(int Most, TimeSpan First)
    {
        /// <summary>Twice as long each time, and never as long as another waits.</summary>
        public TimeSpan Wait(int attempt)
        {
            var longest = First * Math.Pow(2, attempt - 1);
            return (longest < s_longest ? longest : s_longest) * Random.Shared.NextDouble();
        }
    }
}
