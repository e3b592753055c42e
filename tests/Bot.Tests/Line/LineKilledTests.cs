using CommunityBot.Accounts;
using CommunityBot.Attachments;
using CommunityBot.Bot.Tests.Attachments;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>The process ends (<c>kill -9</c>) with what goes to several people on its way, or with photos coming in.</summary>
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

    [Fact]
    public async Task While_photos_come_in_none_is_lost_that_LINE_still_has_and_none_is_there_twice()
    {
        await using var line = await LineStandIn.Start();
        const int Many = 8;
        var now = TimeProvider.System.GetUtcNow();
        var meeting = await InStore(store => store.Change(records => MeetingAt(records, now), Cancel));
        var events = Enumerable.Range(0, Many).Select(i => LineEvent.Photo($"{i}", LineEvent.User("U1"), now, $"01H{i}")).ToList();
        for (var i = 0; i < Many; i++)
            line.Contents.Put($"{i}", TestPictures.Jpeg(shade: (byte)(100 + (10 * i))));
        using (var bot = await Serve(line))
        {
            using (await bot.Http.Deliver(events[..4]))
                await Eventually.IsTrue(() => line.Contents.Asked.Count >= 2, "some are fetched");
            line.Contents.IsHeld = true;
            using (await bot.Http.Deliver(events[4..]))
                await Eventually.IsTrue(() => line.Contents.Asked.Count >= 4, "one is being fetched");
            await bot.Kill();
        }

        line.Contents.IsHeld = false;
        using (var bot = await Serve(line))
        {
            // LINE delivers again what it is not sure of.
            using (await bot.Http.Deliver(events))
                await Eventually.IsTrue(async () => (await Photos(meeting)).Count(one => one.Stands) == Many, "all are kept", TimeSpan.FromSeconds(30));
        }

        var photos = await Photos(meeting);
        Assert.Equal(Many, photos.Count);
        Assert.Distinct(photos.Select(photo => photo.File!.Hash));
        var shelf = new FileShelf(new DataFolder(_folder.FullName).Files);
        Assert.All(photos, photo => Assert.NotNull(shelf.Read(photo.File!)));
    }

    private Task<IReadOnlyList<Attachment>> Photos(MeetingId meeting) => InStore(store => store.Read(records => records.Attachments.Of(meeting), Cancel));

    private static MeetingId MeetingAt(IRecords records, DateTimeOffset now)
    {
        var community = records.Communities.Add(TestRulebooks.Programme, "AI 教學社群", "");
        var person = records.People.Add("王小明", "勤益科大", "資工系", "");
        records.People.Put(community.Id, person.Id, Role.Member, PersonKind.Own);
        records.Accounts.Save(new ChatAccount { Address = new ChatAddress(ChannelNames.Line, "U1"), Person = person, BoundAt = now.AddDays(-1) });
        return records.Meetings.Plan(new MeetingPlan
        {
            Community = community.Id,
            Kind = "routine",
            StartsAt = now.AddMinutes(-10),
            EndsAt = now.AddHours(2),
        }).Id;
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
