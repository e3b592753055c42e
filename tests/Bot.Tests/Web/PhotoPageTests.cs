using System.Net;
using CommunityBot.Amounts;
using CommunityBot.Attachments;
using CommunityBot.Bot.Tests.Attachments;
using CommunityBot.Bot.Tests.Feed;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Links;
using CommunityBot.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Web;

/// <summary>照片 in a browser.</summary>
public sealed class PhotoPageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_leads_sees_what_was_sent_and_opens_one_and_nothing_of_others_nor_what_was_taken_back()
    {
        await using var bot = await FeedScene.Start(new SettableClock(FeedScene.Now));
        var shelf = bot.Services.GetRequiredService<FileShelf>();
        var (photo, pdf) = (shelf.Keep(FileKind.Photo, TestPictures.Jpeg(), TestPictures.Jpeg(8, 6)), shelf.Keep(FileKind.Pdf, TestPictures.Pdf));
        var (key, ids) = await bot.Change(records =>
        {
            var (meeting, feed) = FeedScene.Plan(records);
            var other = records.Communities.Add(TestRulebooks.Programme, "別的社群", "");
            var stranger = records.People.Add("別<b>人</b>", "勤益科大", "", "");
            var elsewhere = FeedScene.PlanAt(records, other, FeedScene.SessionAt);
            var paid = records.Budget.Add(new LedgerEntry
            {
                Community = meeting.Community,
                Kind = LedgerKind.Spent,
                Item = "meals",
                Amount = new Dollars(800),
                On = new DateOnly(2025, 5, 22),
                At = FeedScene.Now,
                By = feed.Person,
                Cite = [new("五、(一)")],
                Version = 1,
            });
            records.Budget.Add(paid.TakenBack(feed.Person, FeedScene.Now, "重複登錄"));
            Attachment[] all =
            [
                Of(stranger.Id, photo) with { Meeting = meeting.Id },
                Of(feed.Person, pdf),
                Of(stranger.Id, photo) with { Meeting = meeting.Id, TakenBackAt = FeedScene.Now },
                Of(stranger.Id, photo) with { Meeting = elsewhere.Id },
                Of(feed.Person, pdf) with { Expense = paid.Id },
            ];
            return (
                records.Links.Give(new PrivateLink
                {
                    Person = feed.Person,
                    For = LinkPurpose.Photos,
                    ExpiresAt = FeedScene.Now.AddMinutes(30),
                    Once = true,
                }),
                all.Select(one => records.Attachments.Add(one).Id.Value).ToList());
        });

        var page = await (await Press(bot, key, "")).ReadAsStringAsync(Cancel);
        Assert.Contains("共 3 份", page, StringComparison.Ordinal);
        Assert.Contains("AI 社群 114/05/26（一） 例行研討 第1次「AI教材, 共備; 第一單元」", page, StringComparison.Ordinal);
        Assert.Contains($"src=\"data:image/jpeg;base64,{Convert.ToBase64String(TestPictures.Jpeg(8, 6))}\"", page, StringComparison.Ordinal);
        Assert.Contains("800 元（已收回或更正）", page, StringComparison.Ordinal);
        Assert.Contains("還沒說放在哪裡", page, StringComparison.Ordinal);
        Assert.Contains("別&lt;b&gt;人", page, StringComparison.Ordinal);
        Assert.DoesNotContain("別的社群", page, StringComparison.Ordinal);

        Assert.Equal(TestPictures.Jpeg(), await (await Press(bot, key, $"?as={ids[0]}")).ReadAsByteArrayAsync(Cancel));
        var document = await Press(bot, key, $"?as={ids[1]}");
        Assert.Equal(("application/pdf", "attachment"), (document.Headers.ContentType!.MediaType, document.Headers.ContentDisposition!.DispositionType));

        // That a file is missing is no fault of the link.
        File.Delete(Assert.Single(Directory.GetFiles(shelf.Path, $"{photo.Hash}.jpg", SearchOption.AllDirectories)));
        Assert.Contains(
            $"#{ids[0]} 的檔案不見了", await (await Press(bot, key, $"?as={ids[0]}", HttpStatusCode.NotFound)).ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        foreach (var none in (string[])[$"?as={ids[2]}", $"?as={ids[3]}", "?as=999", "?as=x"])
        {
            var said = await (await Press(bot, key, none, HttpStatusCode.NotFound)).ReadAsStringAsync(Cancel);
            Assert.Contains("這個連結打不開", said, StringComparison.Ordinal);
        }
    }

    private static Attachment Of(PersonId by, KeptFile file) => new() { By = by, At = FeedScene.Now, State = AttachmentState.Kept, File = file };

    private static async Task<HttpContent> Press(RunningBot bot, string key, string query, HttpStatusCode status = HttpStatusCode.OK)
    {
        var answer = await bot.Http.PostAsync(new Uri($"/link/{key}{query}", UriKind.Relative), null, Cancel);
        Assert.Equal(status, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        return answer.Content;
    }
}
