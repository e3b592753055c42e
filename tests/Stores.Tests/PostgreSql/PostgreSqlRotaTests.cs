using CommunityBot.Records;
using CommunityBot.Stores.PostgreSql;

namespace CommunityBot.Stores.Tests.PostgreSql;

/// <summary>Which of several bots runs what is to be done once.</summary>
public sealed class PostgreSqlRotaTests : IDisposable
{
    private const string Job = "nudges";

    private readonly TestDatabase _database;
    private readonly List<PostgreSqlDatabase> _bots = [];
    private readonly DateTimeOffset _due = TimeProvider.System.GetUtcNow().AddMinutes(-10);

    public PostgreSqlRotaTests()
    {
        Assert.SkipUnless(TestDatabase.IsConfigured, TestDatabase.Missing);
        _database = TestDatabase.Empty();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_several_who_come_at_once_one_has_it_and_nobody_once_it_is_done()
    {
        var rotas = Enumerable.Range(0, 6).Select(_ => Start()).ToList();
        for (var i = 0; i < 10; i++)
        {
            var taken = await Task.WhenAll(rotas.Select(rota => TakeOn(rota, _due.AddMinutes(i))));
            var whose = rotas[Array.IndexOf(taken, true)];
            Assert.Single(taken, isTaken => isTaken);
            await whose.Finish(Job);
            Assert.False(await TakeOn(whose, _due.AddMinutes(i)));
            Assert.False(await TakeOn(rotas[0], _due.AddMinutes(i - 1)));
        }
    }

    [Fact]
    public async Task While_a_bot_is_at_one_nobody_begins_the_next_of_the_same_job()
    {
        var (one, other) = (Start(), Start());
        Assert.True(await TakeOn(one, _due));

        Assert.False(await TakeOn(other, _due.AddMinutes(1)));
        Assert.True(await other.TakeOn("housekeeping", _due, Cancel));
        await one.Finish(Job);

        Assert.True(await TakeOn(other, _due.AddMinutes(1)));
    }

    [Fact]
    public async Task What_a_bot_left_that_is_gone_another_runs_and_it_finishes_nothing_of_that_any_more()
    {
        var (gone, other) = (Start(), Start());
        Assert.True(await TakeOn(gone, _due));
        Assert.Empty(await other.Left(Cancel));

        _database.Execute("UPDATE bots SET until = 0");

        Assert.Equal([Job], await other.Left(Cancel));
        Assert.True(await TakeOn(other, _due));
        Assert.Empty(await other.Left(Cancel));
        await gone.Finish(Job);
        Assert.False(await TakeOn(gone, _due.AddMinutes(1)));
        await other.Finish(Job);
        Assert.True(await TakeOn(gone, _due.AddMinutes(1)));
    }

    /// <summary>The way to the database broke as it was done.</summary>
    [Fact]
    public async Task A_bot_that_could_not_say_that_it_was_done_goes_on_with_the_next()
    {
        var rota = Start();
        Assert.True(await TakeOn(rota, _due));
        Assert.False(await TakeOn(rota, _due));
        Assert.True(await TakeOn(rota, _due.AddMinutes(1)));
    }

    [Fact]
    public async Task A_clock_of_the_database_that_was_ahead_holds_up_nothing_once_it_is_right()
    {
        var rota = Start();
        Assert.True(await TakeOn(rota, _due.AddDays(1)));
        await rota.Finish(Job);
        Assert.True(await TakeOn(rota, _due));
    }

    [Fact]
    public async Task What_time_it_is_the_database_says()
    {
        var before = TimeProvider.System.GetUtcNow();
        Assert.InRange((await Start().Now(Cancel))!.Value, before.AddSeconds(-1), TimeProvider.System.GetUtcNow().AddSeconds(1));
    }

    public void Dispose()
    {
        _bots.ForEach(bot => bot.Dispose());
        _database.Dispose();
    }

    private static Task<bool> TakeOn(IRota rota, DateTimeOffset due) => rota.TakeOn(Job, due, Cancel).AsTask();

    private IRota Start()
    {
        var database = new PostgreSqlDatabase(_database.Connection);
        _bots.Add(database);
        return new PostgreSqlProvider(database).Rota();
    }
}
