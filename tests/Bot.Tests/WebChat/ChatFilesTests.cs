using System.Net;
using CommunityBot.Attachments;
using CommunityBot.Bot.Tests.Attachments;
using CommunityBot.Bot.Tests.Feed;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.WebChat;

/// <summary>Photos and receipts sent at the web chat come by the same door, and within the same limits, as others.</summary>
public sealed class ChatFilesTests
{
    [Fact]
    public async Task A_photo_is_shown_kept_once_and_put_where_its_sender_says()
    {
        await using var bot = await ChatBots.ForRealPeople();
        using var visitor = await ChatVisitor.Arrive(bot);
        await HadMeeting(bot);
        await visitor.Say($"綁定 {ChatBots.BindingCode}");
        for (var twice = 0; twice < 2; twice++)
        {
            using var sent = await visitor.Send(TestPictures.FromPhone(400, 300), "<b>合照</b>.heic", "same");
            Assert.Equal(HttpStatusCode.NoContent, sent.StatusCode);
        }

        var lines = await visitor.Hear(4);
        Assert.Equal("📎 <b>合照</b>.heic", lines[2].Said);
        Assert.Contains("要放在哪裡", lines[3].Reply, StringComparison.Ordinal);
        var photo = Assert.Single(await bot.Read(records => records.Attachments.WithFiles()));
        Assert.True(photo.IsLoose);
        var shelf = bot.Services.GetRequiredService<FileShelf>();
        Assert.NotNull(shelf.Read(photo.File!));
        Assert.Empty(Directory.EnumerateFiles(shelf.Path, "*.part", SearchOption.AllDirectories));

        await visitor.Say("照片 都不要");
        Assert.Equal("好，1 份都不留。", (await visitor.Hear(6))[5].Reply);
    }

    [Fact]
    public async Task What_is_too_large_is_refused_before_it_is_read_and_what_is_no_photo_with_words()
    {
        await using var bot = await ChatBots.ForRealPeople();
        using var visitor = await ChatVisitor.Arrive(bot);
        await HadMeeting(bot);
        await visitor.Say($"綁定 {ChatBots.BindingCode}");
        using (var large = await visitor.Send(new byte[AttachmentLimits.Bytes + 1], "a.jpg"))
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        using (var empty = await visitor.Send([], "a.jpg"))
            Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        using (await visitor.Send(TestPictures.Script, "a.jpg"))
            Assert.Contains("這不是照片，也不是 PDF", (await visitor.Hear(4))[3].Reply, StringComparison.Ordinal);
        Assert.Empty(await bot.Read(records => records.Attachments.WithFiles()));
        Assert.Empty(Directory.GetFiles(bot.Services.GetRequiredService<FileShelf>().Path, "*", SearchOption.AllDirectories));
    }

    /// <summary>A member without a meeting that is on has no place for it: they are told, and nothing of it stays.</summary>
    [Fact]
    public async Task What_is_refused_with_words_leaves_nothing_behind()
    {
        await using var bot = await ChatBots.ForRealPeople();
        using var visitor = await ChatVisitor.Arrive(bot);
        await visitor.Say($"綁定 {ChatBots.BindingCode}");
        await bot.Change(records =>
        {
            var place = records.People.EverIn(records.Communities.All()[0].Id)[0];
            records.People.Put(place.Community.Id, place.Person.Id, Role.Member, PersonKind.Own);
            return true;
        });

        using (await visitor.Send(TestPictures.Jpeg(), "a.jpg"))
            await visitor.Hear(4);

        Assert.Empty(Directory.GetFiles(bot.Services.GetRequiredService<FileShelf>().Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Of_whoever_is_nobody_here_nothing_is_kept()
    {
        await using var bot = await ChatBots.ForRealPeople();
        using var visitor = await ChatVisitor.Arrive(bot);
        using (var sent = await visitor.Send(TestPictures.Jpeg(), "a.jpg"))
            Assert.Equal(HttpStatusCode.NoContent, sent.StatusCode);
        Assert.Contains("綁定", (await visitor.Hear(2))[1].Reply, StringComparison.Ordinal);
        Assert.False(Directory.Exists(bot.Services.GetRequiredService<FileShelf>().Path));
        using var nobody = await bot.Http.PostAsync(
            new Uri("/chat/files?id=1&name=a", UriKind.Relative), new ByteArrayContent([1]), TestContext.Current.CancellationToken);
        Assert.NotEqual(HttpStatusCode.NoContent, nobody.StatusCode);
    }

    /// <summary>So that there is something to ask its convener about.</summary>
    private static Task<Meeting> HadMeeting(RunningBot bot) =>
        bot.Change(records => FeedScene.PlanAt(records, records.Communities.All()[0], TimeProvider.System.GetUtcNow().AddDays(-3)));
}
