using System.Collections.Concurrent;
using CommunityBot.Attachments;
using CommunityBot.Bot.Attachments;
using CommunityBot.Bot.Tests.Feed;
using CommunityBot.Communities;
using CommunityBot.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Attachments;

/// <summary>What was sent, where something goes wrong that nobody thought of, or its sender is gone meanwhile.</summary>
public sealed class AttachmentWorkerTests
{
    [Fact]
    public async Task A_fault_that_nobody_thought_of_costs_one_attempt_and_what_is_deleted_on_its_way_leaves_nothing()
    {
        var (clock, platform) = (new SettableClock(FeedScene.Now), new Stumbling());
        await using var bot = await RunningBot.Start(
            services => services.AddSingleton<TimeProvider>(clock).AddSingleton<IAttachmentSource>(platform), "--Demo:Enabled=false");
        var sender = await bot.Change(records => FeedScene.Plan(records).Feed.Person);
        await bot.Change(records => Send(records, sender, "stumbles"));
        var other = await bot.Change(records => Send(records, sender, "other"));
        var bell = bot.Services.GetRequiredService<AttachmentBell>();
        bell.Ring();
        await Eventually.IsTrue(async () => (await Find(bot, other)).Stands, "the one after it is kept");
        // It is forgotten once it is kept.
        await Eventually.IsTrue(() => platform.Forgotten.Count > 0, "the platform's copy is let go");
        Assert.Equal(["other"], platform.Forgotten);

        clock.Advance(TimeSpan.FromSeconds(5));
        bell.Ring();
        await Eventually.IsTrue(async () => (await bot.Read(records => records.Attachments.By(sender))).All(one => one.Stands), "it is tried again");

        platform.Meanwhile = id => bot.Change(records => records.Attachments.GiveUp(records.Attachments.Find(id)!));
        await bot.Change(records => Send(records, sender, "deleted"));
        bell.Ring();
        await Eventually.IsTrue(() => platform.Forgotten.Contains("deleted"), "nothing of it stays");
    }

    private static AttachmentId Send(Records.IRecords records, PersonId by, string source) => records.Attachments.Add(new Attachment
    {
        By = by,
        At = FeedScene.Now,
        Slip = new PickupSlip(new ChatAddress(ChannelNames.Line, "U1"), source, null, null, FeedScene.Now),
    }).Id;

    private static async Task<Attachment> Find(RunningBot bot, AttachmentId id) => (await bot.Read(records => records.Attachments.Find(id)))!;

    /// <summary>Falls over the first time it is asked.</summary>
    private sealed class Stumbling : IAttachmentSource
    {
        private readonly ConcurrentQueue<string> _forgotten = new();
        private byte _asked;

        public string Channel => ChannelNames.Line;

        public IReadOnlyList<string> Forgotten => [.. _forgotten];

        /// <summary>What happens to the third while it is fetched.</summary>
        public Func<AttachmentId, Task>? Meanwhile { get; set; }

        public async Task<FetchResult> Fetch(string source, int most, CancellationToken cancel)
        {
            if (++_asked == 1)
                throw new InvalidOperationException("Nobody thought of it.");
            if (Meanwhile is { } happens)
                await happens(new AttachmentId(3));
            return new FetchResult.Whole(TestPictures.Jpeg(shade: (byte)(50 * _asked)));
        }

        public void Forget(string source) => _forgotten.Enqueue(source);
    }
}
