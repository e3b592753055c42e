using System.Text.Json.Nodes;
using CommunityBot.Attachments;
using CommunityBot.Bot.Tests.Attachments;
using CommunityBot.Messages;
using CommunityBot.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>Photos that members send over LINE while their meeting is on.</summary>
public sealed class LinePhotoTests
{
    [Fact]
    public async Task A_photo_is_fetched_once_kept_with_the_meeting_and_answered_for_free()
    {
        await using var scene = await LineScene.Open();
        scene.Line.Contents.Put("77", TestPictures.FromPhone(400, 300));
        var sent = Photo(scene, "77");
        await scene.Deliver(sent);
        await scene.Deliver(sent.DeepClone().AsObject());
        var said = await Answer(scene);

        Assert.Contains("已收下照片：例行研討 第3次「AI教材共備」，現在有 1 張（最多 40 張）。", said, StringComparison.Ordinal);
        var photo = Assert.Single(await Photos(scene));
        Assert.Equal((scene.Meeting.Id, true, null), (photo.Meeting, photo.Stands, photo.Slip));
        Assert.NotNull(scene.Bot.Services.GetRequiredService<FileShelf>().Read(photo.File!));
        Assert.Equal(0, scene.Line.Counted);

        scene.Line.Contents.Put("78", TestPictures.FromPhone(400, 300));
        await scene.Deliver(Photo(scene, "78"));
        Assert.Contains("這份已經有了", await Answer(scene, 2), StringComparison.Ordinal);
        Assert.Single(await Photos(scene), one => one.Stands);
    }

    [Fact]
    public async Task What_is_no_photo_is_refused_with_words_and_nothing_of_it_is_kept()
    {
        await using var scene = await LineScene.Open();
        (byte[] Sent, string Said)[] all =
        [
            (TestPictures.Script, "這不是照片，也不是 PDF"),
            (TestPictures.Bomb(), "這張圖太大了"),
            (TestPictures.Pdf, "PDF 是單據"),
            (TestPictures.Broken, "打不開"),
            (TestPictures.Brand("heic"), "HEIC"),
            (TestPictures.Brand("mp42"), "影片沒有收"),
            (new byte[AttachmentLimits.Bytes + 1], "這個檔案太大了"),
        ];
        for (var i = 0; i < all.Length; i++)
        {
            scene.Line.Contents.Put($"{i}", all[i].Sent);
            await scene.Deliver(Photo(scene, $"{i}"));
            Assert.Contains(all[i].Said, await Answer(scene, i + 1), StringComparison.Ordinal);
        }

        Assert.All(await Photos(scene), one => Assert.Equal((AttachmentState.Refused, null, null), (one.State, one.File, one.Slip)));
        Assert.False(Directory.Exists(scene.Bot.Services.GetRequiredService<FileShelf>().Path));
    }

    [Fact]
    public async Task A_video_and_a_picture_that_lies_elsewhere_are_refused_at_once()
    {
        await using var scene = await LineScene.Open();
        await scene.Deliver(Message(scene, new JsonObject { ["type"] = "video", ["id"] = "1", ["duration"] = 60_000 }));
        Assert.Contains("影片沒有收", await Answer(scene), StringComparison.Ordinal);
        await scene.Deliver(Message(scene, new JsonObject
        {
            ["type"] = "image",
            ["id"] = "2",
            ["contentProvider"] = new JsonObject { ["type"] = "external", ["originalContentUrl"] = "https://example.com/a.jpg" },
        }));
        Assert.Contains("放在別的網站", await Answer(scene, 2), StringComparison.Ordinal);
        await scene.Deliver(Message(scene, new JsonObject { ["type"] = "file", ["id"] = "3", ["fileName"] = "a.pdf", ["fileSize"] = 30_000_000 }));
        Assert.Contains("太大了", await Answer(scene, 3), StringComparison.Ordinal);
        await scene.Deliver(Message(scene, new JsonObject { ["type"] = "file", ["id"] = "4", ["fileName"] = "a.html", ["fileSize"] = 300 }));
        Assert.Contains("這不是照片，也不是 PDF", await Answer(scene, 4), StringComparison.Ordinal);
        Assert.Empty(scene.Line.Contents.Asked);
        Assert.Empty(await Photos(scene));
    }

    [Fact]
    public async Task What_LINE_does_not_hand_over_is_asked_for_again_and_given_up_once_it_is_gone()
    {
        await using var scene = await LineScene.Open();
        scene.Line.Contents.Next(202, 500);
        scene.Line.Contents.Put("77", TestPictures.Jpeg());
        await scene.Deliver(Photo(scene, "77"));
        await Eventually.IsTrue(
            async () =>
            {
                scene.Clock.Advance(TimeSpan.FromSeconds(5));
                scene.Bot.Services.GetRequiredService<Bot.Attachments.AttachmentBell>().Ring();
                return (await Photos(scene)).Any(one => one.Stands);
            },
            "it was fetched");
        Assert.Equal(3, scene.Line.Contents.Asked.Count);

        await scene.Deliver(Photo(scene, "gone"));
        await Eventually.IsTrue(async () => (await Photos(scene))[^1].State == AttachmentState.Gone, "it is given up");
    }

    [Fact]
    public async Task Of_a_run_of_many_it_is_said_now_and_then_and_with_the_last()
    {
        await using var scene = await LineScene.Open();
        const int Many = 20;
        for (var i = 0; i < Many; i++)
            scene.Line.Contents.Put($"{i}", TestPictures.Jpeg(shade: (byte)(100 + (5 * i))));
        await scene.Deliver(Enumerable.Range(0, Many).Select(i => Photo(scene, $"{i}")));
        await Eventually.IsTrue(async () => (await Photos(scene)).Count(one => one.Stands) == Many, "all are kept");
        await scene.Bot.UntilOutboxIsEmpty();

        Assert.InRange(scene.Line.Calls.Count, 1, 5);
        Assert.Contains($"現在有 {Many} 張", scene.Line.Calls[^1].Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_unsent_before_it_was_fetched_is_not_fetched()
    {
        await using var scene = await LineScene.Open();
        scene.Line.Contents.Next(500);
        await scene.Deliver(Photo(scene, "77"));
        await Eventually.IsTrue(() => scene.Line.Contents.Asked.Count == 1, "it was asked for");
        var told = LineEvent.Of("unsend", LineEvent.User(LineScene.Member), scene.Clock.GetUtcNow(), scene.NextEvent());
        told["unsend"] = new JsonObject { ["messageId"] = "77" };
        await scene.Deliver(told);
        Assert.Equal(AttachmentState.Gone, Assert.Single(await Photos(scene)).State);
    }

    private static JsonObject Photo(LineScene scene, string messageId) =>
        LineEvent.Photo(messageId, LineEvent.User(LineScene.Member), scene.Clock.GetUtcNow(), scene.NextEvent());

    private static JsonObject Message(LineScene scene, JsonObject message) =>
        LineEvent.Message(message, LineEvent.User(LineScene.Member), scene.Clock.GetUtcNow(), scene.NextEvent());

    /// <summary>The answer of that number, once it is sent.</summary>
    private static async Task<string> Answer(LineScene scene, int number = 1)
    {
        await Eventually.IsTrue(() => scene.Line.Delivered.Count >= number, "it is answered");
        return scene.Line.Delivered[number - 1].Json;
    }

    private static Task<IReadOnlyList<Attachment>> Photos(LineScene scene) => scene.Bot.Read(records =>
        records.Attachments.By(records.Accounts.Find(new ChatAddress(ChannelNames.Line, LineScene.Member))!.Person!.Id));
}
