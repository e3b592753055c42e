using System.Globalization;
using CommunityBot.Conversation.Post;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Nudges;

namespace CommunityBot.Bot.Tests.Nudges;

/// <summary>What is written to people because somebody else did something.</summary>
public sealed class PostingTests
{
    private const string Sender = "line:U-王小明";
    private static readonly DateTimeOffset s_now = NudgeScene.At(2025, 5, 13, 10);

    [Fact]
    public async Task Two_hundred_and_fifty_leaves_of_one_member_are_one_message_at_once_and_one_for_the_rest()
    {
        using var scene = await Open(used: 0);
        for (var i = 0; i < 250; i++)
            await Tell(scene, s_now.AddSeconds(10 * i), $"請假 {i}", about: (i % 50).ToString(CultureInfo.InvariantCulture));
        Assert.Equal(["請假 0"], await Waiting(scene));

        for (var minute = 42; minute < 90; minute++)
            await SendKept(scene, s_now.AddMinutes(minute));

        var sent = await Waiting(scene);
        Assert.Equal(2, sent.Count);
        Assert.Contains("請假 249", sent[1], StringComparison.Ordinal);
        Assert.Contains("更早的 45 則", sent[1], StringComparison.Ordinal);
        Assert.Equal(2, await scene.Read(records => records.Allowances.SpentSince(ChannelNames.Line, s_now)));
    }

    [Fact]
    public async Task Of_what_is_said_about_one_meeting_within_the_hour_the_latest_is_told()
    {
        using var scene = await Open(used: 0);
        await Tell(scene, s_now, "請假", "12");
        await Tell(scene, s_now.AddMinutes(5), "不請假了", "12");
        await Tell(scene, s_now.AddMinutes(6), "還是請假", "12");
        await SendKept(scene, s_now.AddMinutes(61));
        Assert.Equal(["請假", "還是請假"], await Waiting(scene));
    }

    [Fact]
    public async Task What_another_member_does_is_told_at_once()
    {
        using var scene = await Open(used: 0);
        await Tell(scene, s_now, "王小明 請假", "12");
        await Tell(scene, s_now, "陳美麗 請假", "12", sender: "line:U-陳美麗");
        Assert.Equal(["王小明 請假", "陳美麗 請假"], await Waiting(scene));
    }

    [Fact]
    public async Task What_the_month_has_no_message_for_comes_with_the_next_answer()
    {
        using var scene = await Open(used: 200);
        await Tell(scene, s_now, "王小明 請假", "12");
        Assert.Empty(await Waiting(scene));

        var answer = await scene.Says("林召集", "點數", s_now.AddMinutes(1));
        Assert.Equal("王小明 請假", answer!.PostScript!.Text);
        Assert.Null((await scene.Says("林召集", "點數", s_now.AddMinutes(2)))!.PostScript);
    }

    [Fact]
    public async Task What_the_month_had_no_message_for_is_sent_once_there_is_one()
    {
        using var scene = await Open(used: 200);
        await Tell(scene, s_now, "王小明 請假", "12");
        await SendKept(scene, s_now.AddHours(6));
        Assert.Empty(await Waiting(scene));

        await scene.Change(records => records.Allowances.Save(new Allowance(ChannelNames.Line, Most: 500, Used: 200, s_now.AddHours(7))));
        await SendKept(scene, s_now.AddHours(12));
        Assert.Equal(["王小明 請假"], await Waiting(scene));
    }

    [Fact]
    public async Task Where_nothing_is_counted_everything_is_told_at_once()
    {
        using var scene = await Open(used: 200);
        await scene.Change(records => records.Accounts.Save(records.Accounts.Find(s_convener)! with { Address = new ChatAddress(ChannelNames.Discord, "1") }));
        foreach (var words in (string[])["一", "二", "三"])
            await Tell(scene, s_now, words, "12", to: new ChatAddress(ChannelNames.Discord, "1"));
        Assert.Equal(["一", "二", "三"], await Waiting(scene));
    }

    private static readonly ChatAddress s_convener = new(ChannelNames.Line, "U-林召集");

    private static async Task<NudgeScene> Open(int used)
    {
        var scene = await NudgeScene.Open();
        await scene.Change(records => records.Allowances.Save(new Allowance(ChannelNames.Line, Most: 200, used, s_now)));
        return scene;
    }

    private static Task Tell(NudgeScene scene, DateTimeOffset at, string words, string about, string sender = Sender, ChatAddress? to = null) =>
        scene.Change(records =>
        {
            var account = records.Accounts.Find(to ?? s_convener)!;
            new Posting(records, scene.Clock, at).Tell(account, new Notice(account.Person!.Id, _ => Reply.Say(words)) { About = about }, sender);
        });

    private static Task SendKept(NudgeScene scene, DateTimeOffset at) => scene.Change(records => new Posting(records, scene.Clock, at).SendKept());

    private static Task<List<string>> Waiting(NudgeScene scene) =>
        scene.Read(records => records.Outbox.Waiting().Select(entry => records.Outbox.Find(entry.Id)!.Body.Text).ToList());
}
