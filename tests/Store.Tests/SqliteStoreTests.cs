using CommunityBot.Bot.Store;
using CommunityBot.Bot.Store.Sqlite;
using CommunityBot.Ports;

namespace CommunityBot.Store.Tests;

public sealed class SqliteStoreTests : StoreContract
{
    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("communitybot-").FullName);

    [Fact]
    public void A_database_of_a_newer_program_is_refused_and_left_alone()
    {
        using (new SqliteStore(_folder))
        {
        }

        using (var connections = new SqliteConnections(_folder.Database))
        using (var sql = connections.OpenWriter())
            sql.Execute($"PRAGMA user_version = {SqliteSchema.Newest + 1}");

        var refusal = Assert.Throws<StoreUnavailableException>(() => new SqliteStore(_folder));
        Assert.Contains("newer", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_servers_cannot_share_a_folder_and_the_second_is_told_what_to_do()
    {
        using (_folder.HoldForServer())
            Assert.Contains("--data", Assert.Throws<StoreInUseException>(_folder.HoldForServer).Message, StringComparison.Ordinal);
        _folder.HoldForServer().Dispose();
    }

    [Fact]
    public async Task When_the_disk_takes_no_more_everyone_waiting_is_told_and_work_goes_on_later()
    {
        using var store = new SqliteStore(_folder);
        using var connections = new SqliteConnections(_folder.Database);
        var sql = connections.OpenWriter();
        sql.Execute($"PRAGMA max_page_count = {sql.First("PRAGMA page_count", row => row.Number(0)) + 4}");
        using var full = new GroupCommit(sql);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 2_000).Select(async i =>
        {
            try
            {
                return await full.Enqueue(records => records.Inbox.Admit($"event-{i}-{new string('x', 200)}", DateTimeOffset.UnixEpoch), Cancel);
            }
            catch (StoreUnavailableException)
            {
                return false;
            }
        }));

        Assert.Contains(false, outcomes);
        var kept = await store.Change(records => records.Inbox.ForgetBefore(DateTimeOffset.MaxValue), Cancel);
        Assert.Equal(outcomes.Count(acknowledged => acknowledged), kept);
    }

    /// <summary>However long the ledger has become, 點數 reads a few pages of an index.</summary>
    [Theory]
    [InlineData(SqlPointLedger.SumsQuery, "COVERING INDEX point_ledger_sums (person_id=? AND community_id=?)")]
    [InlineData(SqlPointLedger.StandingQuery, "INDEX point_ledger_sums (person_id=? AND community_id=? AND rule=? AND meeting_id=?")]
    public void Points_are_summed_up_and_looked_up_from_the_index(string query, string plan)
    {
        using var store = new SqliteStore(_folder);
        using var connections = new SqliteConnections(_folder.Database);
        using var sql = connections.OpenWriter();

        Assert.Contains(plan, string.Join('\n', sql.All($"EXPLAIN QUERY PLAN {query}", row => row.Text(3))), StringComparison.Ordinal);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder.Path, recursive: true);
    }

    protected override IStore Open() => new SqliteStore(_folder);

    protected override ValueTask CloseAsync(IStore store)
    {
        ((SqliteStore)store).Dispose();
        return ValueTask.CompletedTask;
    }
}
