using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Records;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>The process ends (<c>kill -9</c>) with what goes to several people on its way.</summary>
public sealed class LineKilledTests : IDisposable
{
    private static readonly string[] s_others = ["U2", "U3"];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("communitybot-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Between_sending_and_noting_that_it_was_sent_it_is_repeated_with_its_key_and_shown_once()
    {
        await using var line = await LineStandIn.Start();
        var message = await Enqueue();
        line.Next(new Mishap.Silence { AfterTaking = true });
        using (var bot = await Serve(line))
        {
            await Eventually.IsTrue(() => line.Delivered.Count == 1, "LINE has taken it");
            await bot.Kill();
        }

        Assert.Equal(new OutboxSummary(1, 0, null), await Outbox());
        using (await Serve(line))
        {
            await Eventually.IsTrue(() => line.Calls.Count == 2, "it is sent again");
            await UntilSent();
        }

        Assert.Equal([message.Id.ToString(), message.Id.ToString()], line.Calls.Select(call => call.RetryKey));
        Assert.Equal(1 + s_others.Length, Assert.Single(line.Delivered).Recipients.Count);
    }

    [Fact]
    public async Task Between_being_decided_on_and_being_sent_it_goes_out_once_when_the_bot_is_back()
    {
        await using var line = await LineStandIn.Start();
        line.Next(new Mishap.Status(429, "The API rate limit has been exceeded. Try again later.", RetryAfterSeconds: 3));
        await Enqueue();
        using (var bot = await Serve(line))
        {
            await Eventually.IsTrue(() => line.Calls.Count == 1, "LINE has asked to wait");
            await bot.Kill();
        }

        Assert.Empty(line.Delivered);
        Assert.Equal(1, (await Outbox()).Waiting);
        using (await Serve(line))
            await UntilSent();

        Assert.Equal(1 + s_others.Length, Assert.Single(line.Delivered).Recipients.Count);
        Assert.Single(line.Calls.Select(call => call.RetryKey).Distinct(StringComparer.Ordinal));
    }

    private Task<OutboxMessage> Enqueue()
    {
        var now = TimeProvider.System.GetUtcNow();
        var to = ((string[])["U1", .. s_others]).Select(id => new ChatAddress(ChannelNames.Line, id));
        var message = Assert.Single(Addressing.To(to, Reply.Say("明天 14:00 例行研討"), Language.Chinese, now));
        return InStore(store => store.Change(
            records =>
            {
                records.Outbox.Enqueue(message);
                return message;
            },
            Cancel));
    }

    private Task UntilSent() => Eventually.IsTrue(async () => await Outbox() == new OutboxSummary(0, 0, null), "it is noted that it was sent");

    private Task<OutboxSummary> Outbox() => InStore(store => store.Read(records => records.Outbox.Summarize(), Cancel));

    private Task<BotProcess> Serve(LineStandIn line) => BotProcess.Serve(_folder.FullName, line.Settings);

    private async Task<T> InStore<T>(Func<IStore, Task<T>> work)
    {
        using var store = TestStore.Open(new DataFolder(_folder.FullName));
        return await work(store);
    }
}
