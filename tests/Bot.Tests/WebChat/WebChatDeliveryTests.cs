using CommunityBot.Bot.Demo;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.WebChat;

public sealed class WebChatDeliveryTests
{
    private static readonly Reply s_words = Reply.Say("明天 14:00 例行研討", Choice.Saying("請假")) with { PostScript = Reply.Say("順帶提醒：期中報告", Choice.Saying("期限")) };

    [Fact]
    public async Task What_goes_to_several_is_in_each_ones_conversation_once_however_often_it_is_sent()
    {
        await using var bot = await ChatBots.TryOut();
        using var wang = await ChatVisitor.ArriveAs(bot, "王柏翰");
        using var lin = await ChatVisitor.ArriveAs(bot, "林志宏");
        var (hears, alsoHears) = (wang.Hear(1), lin.Hear(1));
        var users = new[] { await AccountOf(bot, "王柏翰"), await AccountOf(bot, "林志宏") };
        var message =
            Assert.Single(Addressing.To(users.Select(user => new ChatAddress(ChannelNames.Web, user)), s_words, Language.Chinese, DateTimeOffset.UnixEpoch));

        var channel = bot.Services.GetServices<IChannel>().Single(one => one.Name == ChannelNames.Web);
        foreach (var _ in (int[])[1, 2])
            Assert.IsType<SendResult.Delivered>(await channel.Send(message, TestContext.Current.CancellationToken));

        Assert.Equal([s_words.Text, s_words.Text], (await hears).Concat(await alsoHears).Select(line => line.Reply));
        foreach (var user in users)
            Assert.Equal(s_words.PostScript!.Text, Assert.Single(await bot.Read(records => records.Transcript.After(user, 0, 10))).Reply!.PostScript!.Text);
    }

    /// <summary>As it has them from before a backup was restored.</summary>
    [Fact]
    public async Task A_page_with_later_lines_than_there_are_gets_all_there_are()
    {
        await using var bot = await ChatBots.TryOut();
        using var wang = await ChatVisitor.ArriveAs(bot, "王柏翰");
        await wang.Say("點數");

        Assert.Equal("點數", (await wang.Hear(1, after: "999999"))[0].Said);
    }

    private static Task<string> AccountOf(RunningBot bot, string name) => bot.Read(records =>
        DemoAccounts.For(
            records.Communities.All().SelectMany(community => records.People.EverIn(community.Id)).First(member => member.Person.Name == name).Person.Id));
}
