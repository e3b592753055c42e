using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Records;
using CommunityBot.Stores.PostgreSql;

namespace CommunityBot.Stores.Tests.PostgreSql;

/// <summary>What of one outbox is whose, of several bots.</summary>
public sealed class PostgreSqlShareTests : IDisposable
{
    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("communitybot-").FullName, withDatabase: false);
    private readonly TestDatabase _database;
    private readonly List<Bot> _bots = [];

    public PostgreSqlShareTests()
    {
        Assert.SkipUnless(TestDatabase.IsConfigured, TestDatabase.Missing);
        _database = TestDatabase.Empty();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_bot_decided_on_is_its_own_while_it_is_there_and_anothers_once_it_is_gone()
    {
        var (one, other) = (Start(), Start());
        var message = await one.Enqueue("U1");
        Assert.Equal([message], await one.TakeUp());
        Assert.Empty(await other.TakeUp());
        Assert.Equal((Errand.Go, Errand.Leave), (await one.MayGo(message), await other.MayGo(message)));

        await one.Share.LetGo();

        Assert.Equal([message], await other.TakeUp());
        Assert.Equal((Errand.Wait, Errand.Go), (await one.MayGo(message), await other.MayGo(message)));
    }

    [Fact]
    public async Task That_a_bot_left_something_is_told_to_those_who_are_there()
    {
        var (one, other) = (Start(), Start());
        var message = await one.Enqueue("U1");
        await one.TakeUp();
        await one.Share.LetGo();

        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var holding = other.Share.Hold(() => told.TrySetResult(), stopping.Token);
        await told.Task.WaitAsync(TimeSpan.FromSeconds(20), Cancel);
        await stopping.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => holding);

        Assert.Equal([message], await other.TakeUp());
    }

    /// <summary>Its machine stood still meanwhile, and it does not know.</summary>
    [Fact]
    public async Task A_bot_that_was_away_for_long_sends_nothing_that_another_has_by_now()
    {
        var (one, other) = (Start(), Start());
        var (message, sent) = (await one.Enqueue("U1"), await one.Enqueue("U2"));
        await one.TakeUp();

        one.Clock.Ahead = TimeSpan.FromSeconds(16);
        Assert.Equal(Errand.Wait, await one.MayGo(message));
        _database.Execute("UPDATE bots SET until = 0");
        Assert.Equal([message, sent], await other.TakeUp());
        await other.Store.Change(records => records.Outbox.Note(sent, new Fate.Sent()), Cancel);
        await other.Share.LetGo();

        Assert.Equal([message], await one.TakeUp());
        Assert.Equal((Errand.Go, Errand.Leave), (await one.MayGo(message), await one.MayGo(sent)));
    }

    [Fact]
    public async Task Whoever_is_written_to_by_two_bots_hears_the_first_first()
    {
        var (one, other) = (Start(), Start());
        await Task.WhenAll(one.TakeUp(), other.TakeUp());
        await Task.WhenAll(one.TakeUp(), other.TakeUp());
        var (first, second, someoneElses) = (await one.Enqueue("U1"), await other.Enqueue("U1"), await other.Enqueue("U2"));
        Assert.Equal((Errand.Go, Errand.Wait, Errand.Go), (await one.MayGo(first), await other.MayGo(second), await other.MayGo(someoneElses)));

        await one.Store.Change(records => records.Outbox.Note(first, new Fate.Sent()), Cancel);

        Assert.Equal(Errand.Go, await other.MayGo(second));
    }

    [Fact]
    public async Task What_a_bot_left_is_taken_up_once_however_many_come_at_the_same_time()
    {
        var gone = Start();
        var left = new List<OutboxId>();
        for (var i = 0; i < 30; i++)
            left.Add(await gone.Enqueue($"U{i}"));

        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Start().TakeUp()));

        Assert.Equal(left, taken.SelectMany(mine => mine));
    }

    public void Dispose()
    {
        foreach (var bot in _bots)
        {
            bot.Store.Dispose();
            bot.Database.Dispose();
        }

        _database.Dispose();
        Directory.Delete(_folder.Path, recursive: true);
    }

    private Bot Start()
    {
        var (database, clock) = (new PostgreSqlDatabase(_database.Connection), new Clock());
        var provider = new PostgreSqlProvider(database);
        var store = provider.Open(_folder, new CodeKey(_folder));
        var bot = new Bot(database, store, provider.Share(store, clock), clock);
        _bots.Add(bot);
        return bot;
    }

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Ahead { get; set; }

        public override long GetTimestamp() => System.GetTimestamp() + (long)(Ahead.TotalSeconds * TimestampFrequency);
    }

    private sealed record Bot(PostgreSqlDatabase Database, IOpenStore Store, IOutboxShare Share, Clock Clock)
    {
        public async Task<OutboxId> Enqueue(string to)
        {
            var message = new OutboxMessage
            {
                Id = OutboxId.Next(Circle.Start),
                To = new ChatAddress(ChannelNames.Line, to),
                Body = Reply.Say("好"),
                Language = Language.Chinese,
                EnqueuedAt = Circle.Start,
            };
            await Store.Change(records => records.Outbox.Enqueue(message), Cancel);
            return message.Id;
        }

        public async Task<IEnumerable<OutboxId>> TakeUp() => (await Share.TakeUp(underway: 0, Cancel)).Select(entry => entry.Id);

        public async Task<Errand> MayGo(OutboxId message) => await Share.MayGo(message, Cancel);
    }
}
