using System.Collections.Concurrent;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests;

public sealed class OutboxDeliveryTests
{
    private static readonly ChatAddress s_slow = new(HesitantChannel.ChannelName, "slow");

    /// <summary>Lanes are shared by chance; of so many, hardly ever half share the slow one's.</summary>
    private static readonly ChatAddress[] s_quick = [.. Enumerable.Range(0, 6).Select(i => new ChatAddress(HesitantChannel.ChannelName, $"quick{i}"))];

    [Fact]
    public async Task One_recipients_messages_keep_their_order_and_do_not_hold_up_the_others()
    {
        var channel = new HesitantChannel();
        await using var bot = await RunningBot.Start(services => services.AddSingleton<IChannel>(channel));
        await Enqueue(bot, s_slow, "first", millisecond: 1);
        await Eventually.IsTrue(() => channel.Begun == 1, "the first is being sent");
        await Enqueue(bot, s_slow, "second", millisecond: 2);
        foreach (var quick in s_quick)
            await Enqueue(bot, quick, "another", millisecond: 3);
        await Eventually.IsTrue(() => channel.Sent.Count >= s_quick.Length / 2, "other recipients have theirs");

        Assert.All(channel.Sent, words => Assert.Equal("another", words));
        channel.GoOn();
        await bot.UntilOutboxIsEmpty();
        Assert.Equal(["first", "second"], channel.Sent.Where(words => words != "another"));
        Assert.Equal(s_quick.Length + 2, channel.Sent.Count);
    }

    private static async Task Enqueue(RunningBot bot, ChatAddress to, string words, int millisecond)
    {
        var at = TimeProvider.System.GetUtcNow().AddMilliseconds(millisecond);
        await bot.Change(records =>
        {
            records.Outbox.Enqueue(
                new OutboxMessage { Id = OutboxId.Next(at), To = to, Body = Reply.Say(words), Language = Language.English, EnqueuedAt = at });
            return true;
        });
        bot.WakeDelivery();
    }

    /// <summary>Keeps the first message waiting until told to go on.</summary>
    private sealed class HesitantChannel : IChannel
    {
        public const string ChannelName = "hesitant";
        private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _begun;

        public string Name => ChannelName;

        public ConcurrentQueue<string> Sent { get; } = new();

        public int Begun => Volatile.Read(ref _begun);

        public void GoOn() => _goOn.SetResult();

        public async Task<SendResult> Send(OutboxMessage message, CancellationToken cancel)
        {
            Interlocked.Increment(ref _begun);
            if (message.Body.Text == "first")
                await _goOn.Task.WaitAsync(cancel);
            Sent.Enqueue(message.Body.Text);
            return new SendResult.Delivered();
        }
    }
}
