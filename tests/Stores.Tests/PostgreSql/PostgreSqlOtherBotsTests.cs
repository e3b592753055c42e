using System.Threading.Channels;
using CommunityBot.Records;
using CommunityBot.Stores.PostgreSql;

namespace CommunityBot.Stores.Tests.PostgreSql;

/// <summary>What bots of one database call to each other.</summary>
public sealed class PostgreSqlOtherBotsTests : IAsyncDisposable
{
    private const string SomethingMissed = "";

    private readonly TestDatabase _database;
    private readonly CancellationTokenSource _stopping = new();
    private readonly List<Bot> _bots = [];

    public PostgreSqlOtherBotsTests()
    {
        Assert.SkipUnless(TestDatabase.IsConfigured, TestDatabase.Missing);
        _database = TestDatabase.Empty();
    }

    [Fact]
    public async Task What_one_tells_another_hears_once_and_itself_does_not()
    {
        var (one, other) = (Make(), Make());
        one.Others.Tell("U1");
        one.Others.Tell("U2");
        one.Others.Tell("U1");
        Listen(other);
        Assert.Equal(SomethingMissed, await other.Next());

        Listen(one);
        Assert.Equal(["U1", "U2"], ((string[])[await other.Next(), await other.Next()]).Order(StringComparer.Ordinal));
        one.Others.Tell("U3");
        Assert.Equal("U3", await other.Next());

        Assert.Equal(SomethingMissed, await one.Next());
        other.Others.Tell("U4");
        Assert.Equal("U4", await one.Next());
    }

    [Fact]
    public async Task Whoever_was_cut_off_listens_again_and_knows_that_it_may_have_missed_something()
    {
        var (one, other) = (Make(), Make());
        Listen(one);
        Listen(other);
        Assert.Equal((SomethingMissed, SomethingMissed), (await one.Next(), await other.Next()));

        _database.Texts("SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN %'");

        Assert.Equal((SomethingMissed, SomethingMissed), (await one.Next(), await other.Next()));
        one.Others.Tell("U1");
        Assert.Equal("U1", await other.Next());
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        foreach (var bot in _bots)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bot.Hearing);
            bot.Database.Dispose();
        }

        _stopping.Dispose();
        _database.Dispose();
    }

    private Bot Make()
    {
        var database = new PostgreSqlDatabase(_database.Connection);
        var bot = new Bot(database, new PostgreSqlProvider(database).Others(TimeProvider.System));
        _bots.Add(bot);
        return bot;
    }

    private void Listen(Bot bot) => bot.Hearing = bot.Others.Hear(
        userId => bot.Heard.Writer.TryWrite(userId), () => bot.Heard.Writer.TryWrite(SomethingMissed), _stopping.Token);

    private sealed record Bot(PostgreSqlDatabase Database, IOtherBots Others)
    {
        public Channel<string> Heard { get; } = Channel.CreateUnbounded<string>();

        public Task Hearing { get; set; } = Task.CompletedTask;

        public Task<string> Next() => Heard.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(
            TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }
}
