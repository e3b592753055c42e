using System.Text.Json;
using CommunityBot.Accounts;
using CommunityBot.Bot.Tests.Feed;
using CommunityBot.Communities;
using CommunityBot.Deeds;
using CommunityBot.Links;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges;

namespace CommunityBot.Bot.Tests.Web;

/// <summary>我的資料 in a browser.</summary>
public sealed class OwnDataPageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everything_is_to_be_read_and_to_be_had_as_json_and_what_people_wrote_is_only_text()
    {
        await using var bot = await FeedScene.Start(new SettableClock(FeedScene.Now));
        var key = await bot.Change(records =>
        {
            var (meeting, feed) = FeedScene.Plan(records);
            records.Attendance.Add(new AttendanceEntry
            {
                Meeting = meeting.Id,
                Person = feed.Person,
                Act = AttendanceAct.Leave,
                At = FeedScene.Now,
                Reason = "<b>公差</b>",
            });
            return Give(records.Links, feed.Person);
        });

        var page = await Press(bot, $"/link/{key}");
        Assert.Contains("<h1>林召集的資料</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<th>登記</th>", page, StringComparison.Ordinal);
        Assert.Contains("<td data-name=\"登記\">請假</td>", page, StringComparison.Ordinal);
        Assert.Contains("<dd>召集人</dd>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;公差&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>公差", page, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(await Press(bot, $"/link/{key}?as=json"));
        Assert.Equal("林召集", json.RootElement.GetProperty("person")[0].GetProperty("name").GetString());
        Assert.Equal("leave", json.RootElement.GetProperty("attendance")[0].GetProperty("act").GetString());
        Assert.Equal("convener", json.RootElement.GetProperty("place")[0].GetProperty("role").GetString());
    }

    [Fact]
    public async Task What_is_kept_by_keys_is_said_in_words_and_is_in_the_file_as_it_is()
    {
        await using var bot = await FeedScene.Start(new SettableClock(FeedScene.Now));
        var key = await bot.Change(records =>
        {
            var (meeting, feed) = FeedScene.Plan(records);
            records.Deeds.Add(new DeedEntry { Person = feed.Person, At = FeedScene.Now, What = new Deed.Cancelled(meeting.Id) });
            records.Deeds.Add(new DeedEntry { Person = feed.Person, At = FeedScene.Now, What = new Deed.Planned([meeting.Id]), Told = [feed.Person] });
            records.Nudges.Save(new Hush(feed.Person, Matter.ComingMeeting.Of(meeting), null));
            return Give(records.Links, feed.Person);
        });

        var page = await Press(bot, $"/link/{key}");
        Assert.Contains("取消活動（", page, StringComparison.Ordinal);
        Assert.DoesNotContain("$type", page, StringComparison.Ordinal);
        Assert.DoesNotContain("session:", page, StringComparison.Ordinal);

        Assert.Contains("$type", await Press(bot, $"/link/{key}?as=json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reads_English_reads_all_of_it_in_English_with_the_title_of_the_programme_and_what_it_keeps()
    {
        await using var bot = await FeedScene.Start(new SettableClock(FeedScene.Now));
        var key = await bot.Change(records =>
        {
            var (meeting, feed) = FeedScene.Plan(records);
            records.Attendance.Add(new AttendanceEntry { Meeting = meeting.Id, Person = feed.Person, Act = AttendanceAct.SignedIn, At = FeedScene.Now });
            var account = new ChatAccount { Address = new ChatAddress("line", "U1"), Person = records.People.Find(feed.Person), BoundAt = FeedScene.Now };
            records.Accounts.Save(account);
            records.Accounts.Save(account with
            {
                Address = new ChatAddress("discord", "U2"),
                UsedAt = FeedScene.Now.AddDays(1),
                Language = Language.English,
            });
            return Give(records.Links, feed.Person);
        });

        var page = await Press(bot, $"/link/{key}");
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("<h1>Data of 林召集</h1>", page, StringComparison.Ordinal);
        Assert.Contains(">signed in</td>", page, StringComparison.Ordinal);
        Assert.Contains(">no</td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"<dd>{TestRulebooks.Programme.Value}</dd>", page, StringComparison.Ordinal);
        Assert.Contains("the office decides", page, StringComparison.Ordinal);
        Assert.Contains("delete my data", page, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(await Press(bot, $"/link/{key}?as=json"));
        Assert.Equal(TestRulebooks.Programme.Value, json.RootElement.GetProperty("place")[0].GetProperty("programme").GetString());
    }

    private static string Give(IPrivateLinks links, PersonId person) => links.Give(
        new PrivateLink { Person = person, For = LinkPurpose.OwnData, ExpiresAt = FeedScene.Now.AddMinutes(30), Once = true });

    private static async Task<string> Press(RunningBot bot, string address)
    {
        using var answer = await bot.Http.PostAsync(new Uri(address, UriKind.Relative), null, Cancel);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }
}
