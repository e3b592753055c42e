using System.Threading.Channels;
using CommunityBot.Records;
using Npgsql;

namespace CommunityBot.Stores.PostgreSql;

/// <summary>
/// Bots of one database call to each other through it (<c>NOTIFY</c>), never from within a change: all that do so commit one after the other.
/// </summary>
internal sealed class PostgreSqlOtherBots(PostgreSqlDatabase database, TimeProvider time) : IOtherBots
{
    private const string Listen = "LISTEN communitybot";

    /// <summary>Who calls, and about whom; nobody's name has a blank in it.</summary>
    private const string Call = "SELECT pg_notify('communitybot', $1 || ' ' || who) FROM string_to_table($2, ' ') who";

    private static readonly TimeSpan s_afterStumbling = TimeSpan.FromSeconds(1);

    private readonly Channel<string> _told = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });

    public void Tell(string userId) => _told.Writer.TryWrite(userId);

    public Task Hear(Action<string> grown, Action missed, CancellationToken stopping) => Task.WhenAll(
        Persist(() => HearAll(grown, missed, stopping), stopping), PassOn(stopping));

    private async Task HearAll(Action<string> grown, Action missed, CancellationToken stopping)
    {
        await using var connection = await database.ToCall.OpenConnectionAsync(stopping);
        connection.Notification += (_, heard) =>
        {
            if (heard.Payload.Split(' ') is [var bot, var userId] && bot != database.Bot)
                grown(userId);
        };
        await using (var listen = new NpgsqlCommand(Listen, connection))
            await listen.ExecuteNonQueryAsync(stopping);
        // Nobody knows what was called while nobody listened.
        missed();
        while (true)
            await connection.WaitAsync(stopping);
    }

    /// <summary>What is told while a call is on its way is the next one.</summary>
    private async Task PassOn(CancellationToken stopping)
    {
        while (await _told.Reader.WaitToReadAsync(stopping))
        {
            var whose = new HashSet<string>(StringComparer.Ordinal);
            while (_told.Reader.TryRead(out var userId))
                whose.Add(userId);
            await Persist(() => CallAll(whose, stopping), stopping);
        }
    }

    private async Task CallAll(HashSet<string> whose, CancellationToken stopping)
    {
        await using var call = database.ToCall.CreateCommand(Call);
        call.Parameters.Add(new NpgsqlParameter<string> { TypedValue = database.Bot });
        call.Parameters.Add(new NpgsqlParameter<string> { TypedValue = string.Join(' ', whose) });
        await call.ExecuteNonQueryAsync(stopping);
    }

    /// <summary>Tries again until the database is there. That it is not, others say: nothing grows without it.</summary>
    private async Task Persist(Func<Task> work, CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                await work();
                return;
            }
            catch (NpgsqlException)
            {
                await Task.Delay(s_afterStumbling, time, stopping);
            }
        }
    }
}
