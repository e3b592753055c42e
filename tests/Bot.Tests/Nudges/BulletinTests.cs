using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Nudges;

/// <summary>林召集 announces something on Monday 26 May 2025 at 18:00; 王小明 is the only other member unless a test says otherwise.</summary>
public sealed class BulletinTests
{
    private static readonly DateTimeOffset s_evening = NudgeScene.At(2025, 5, 26, 18);

    [Fact]
    public async Task What_it_costs_and_what_is_left_is_said_before_it_goes_by_channel()
    {
        using var scene = await NudgeScene.Open();
        await scene.Change(records =>
        {
            var person = scene.Join(records, "陳美麗", Role.Member);
            records.Accounts.Save(new Accounts.ChatAccount { Address = new ChatAddress(ChannelNames.Discord, "D-陳美麗"), Person = records.People.Find(person) });
            var alone = records.People.Add("許家豪", "勤益科大", "資管系", "");
            records.People.Put(scene.Community.Id, alone.Id, Role.Member, PersonKind.Own);
            records.Allowances.Save(new Allowance(ChannelNames.Line, Most: 200, Used: 150, s_evening));
        });

        var text = (await scene.Says("林召集", "公告 明天改在國秀樓", s_evening))!.Text;

        Assert.Equal(
            """
            【公告】AI數位研究社群
            明天改在國秀樓
            Discord: 1 位，不用訊息費
            LINE: 1 位，馬上發要用 1 則訊息
            這個月還有：50 則
            我通知不到 許家豪（還沒綁定，或收不到訊息），請您轉告。
            要馬上發，還是等每個人下次和我說話、或我下次提醒他時一起說（不另用訊息，兩週內有效）？
            """,
            text);
        Assert.DoesNotContain(await scene.Round(s_evening.AddMinutes(1)), told => told.Contains("bulletin", StringComparison.Ordinal));
    }

    [Fact]
    public async Task At_once_is_at_once_and_says_who_said_it()
    {
        using var scene = await NudgeScene.Open();
        await scene.Says("林召集", "公告 明天改在國秀樓", s_evening);
        await scene.Says("林召集", "馬上發", s_evening);

        var told = Assert.Single((await scene.Nudging.Run(scene.Store, s_evening.AddMinutes(1), TestContext.Current.CancellationToken)).Told);

        Assert.Equal(("王小明", Way.Pushed), (told.Account.Person!.Name, told.Way));
        Assert.Equal("【公告】AI數位研究社群\n明天改在國秀樓\n林召集（114/05/26（一） 18:00）", told.Letter.Text);
    }

    [Fact]
    public async Task Along_with_the_next_answer_it_costs_nothing()
    {
        using var scene = await NudgeScene.Open();
        await scene.Says("林召集", "公告 明天改在國秀樓", s_evening);
        Assert.Contains("1 位會在下次和我說話、或我下次提醒他時看到，現在不會發出去", (await scene.Says("林召集", "跟著下次回覆", s_evening))!.Text, StringComparison.Ordinal);
        Assert.Empty(await scene.Round(s_evening.AddMinutes(1)));

        var answer = await scene.Says("王小明", "活動", s_evening.AddMinutes(2));

        Assert.Contains("明天改在國秀樓", answer!.PostScript!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Along_with_the_next_answer_nothing_goes_at_once_where_messages_are_free_either()
    {
        using var scene = await NudgeScene.Open();
        await scene.Change(records => records.Accounts.Save(new Accounts.ChatAccount
        {
            Address = new ChatAddress(ChannelNames.Discord, "D-陳美麗"),
            Person = records.People.Find(scene.Join(records, "陳美麗", Role.Member)),
        }));
        await scene.Says("林召集", "公告 明天改在國秀樓", s_evening);
        Assert.Contains("2 位會在下次和我說話", (await scene.Says("林召集", "跟著下次回覆", s_evening))!.Text, StringComparison.Ordinal);

        for (var day = 0; day < 20; day++)
            Assert.DoesNotContain(await scene.Round(s_evening.AddDays(day)), told => told.Contains("bulletin", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Taken_back_it_goes_to_nobody_who_has_not_got_it()
    {
        using var scene = await NudgeScene.Open();
        await scene.Change(records => scene.Join(records, "陳美麗", Role.Member));
        await scene.Says("林召集", "公告 明天改在國秀樓", s_evening);
        await scene.Says("林召集", "跟著下次回覆", s_evening);
        await scene.Round(s_evening.AddMinutes(1));
        await scene.Says("王小明", "活動", s_evening.AddMinutes(2));

        Assert.Contains("已經有 1 位收到", (await scene.Says("林召集", "收回", s_evening.AddMinutes(3)))!.Text, StringComparison.Ordinal);

        Assert.Null((await scene.Says("陳美麗", "活動", s_evening.AddMinutes(4)))!.PostScript);
    }

    [Fact]
    public async Task When_messages_have_run_short_who_only_hears_of_it_later_is_named()
    {
        using var scene = await NudgeScene.Open();
        await scene.RunShort(s_evening);
        await scene.Says("林召集", "公告 明天改在國秀樓", s_evening);
        Assert.Contains("王小明 要等下次和我說話才會知道", (await scene.Says("林召集", "馬上發", s_evening))!.Text, StringComparison.Ordinal);
    }
}
