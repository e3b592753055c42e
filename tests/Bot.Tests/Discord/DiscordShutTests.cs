using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>Somebody takes no direct messages.</summary>
public sealed class DiscordShutTests
{
    private static readonly ChatAddress s_member = new(ChannelNames.Discord, DiscordScene.Member);

    [Fact]
    public async Task The_convener_is_told_once_and_nothing_more_is_written_there()
    {
        await using var scene = await DiscordScene.Open();
        scene.Discord.Shut[DiscordScene.Member] = true;

        await scene.Enqueue("明天 14:00 例行研討");
        await scene.LetTimePass();
        await scene.Enqueue("後天 14:00 例行研討");
        await scene.LetTimePass();

        Assert.StartsWith("王小明 的 Discord 收不到私訊", Assert.Single(scene.Discord.DirectMessages(DiscordScene.Convener)), StringComparison.Ordinal);
        Assert.False(await IsReachable(scene));
        Assert.Equal(2, (await scene.Bot.Read(records => records.Outbox.Summarize())).GivenUp);
    }

    [Fact]
    public async Task What_they_do_in_the_server_does_not_show_that_they_can_be_written_to_and_their_own_chat_does()
    {
        await using var scene = await DiscordScene.Open();
        scene.Discord.Shut[DiscordScene.Member] = true;
        await scene.Enqueue("明天 14:00 例行研討");
        await scene.LetTimePass();

        await scene.Use(DiscordScene.Member, "help", channel: DiscordScene.Channel);
        Assert.False(await IsReachable(scene));
        await scene.Use(DiscordScene.Member, "help");
        Assert.True(await IsReachable(scene));
    }

    [Fact]
    public async Task Of_a_convener_who_leads_alone_the_officers_are_told()
    {
        await using var scene = await DiscordScene.Open();
        scene.Discord.Shut[DiscordScene.Convener] = true;
        await scene.Bot.Change(records =>
        {
            var officer = records.People.Add("陳承辦", "勤益科大", "研發處", "");
            records.People.PutOfficer(TestRulebooks.Programme, officer.Id);
            records.Accounts.Save(new ChatAccount
            {
                Address = new ChatAddress(ChannelNames.Discord, DiscordScene.Newcomer),
                Person = officer,
                BoundAt = DiscordScene.Now,
                Language = Language.English,
            });
            return true;
        });

        await scene.Enqueue("繳交期限快到了", user: DiscordScene.Convener);
        await scene.LetTimePass();

        Assert.StartsWith(
            "林召集 takes no direct messages on Discord",
            Assert.Single(scene.Discord.DirectMessages(DiscordScene.Newcomer)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_comes_too_late_for_them_is_given_up_where_it_can_be_seen()
    {
        await using var scene = await DiscordScene.Open();
        scene.Discord.Shut[DiscordScene.Member] = true;
        await scene.Enqueue("已簽到", new ReplyTicket("old"), age: TimeSpan.FromMinutes(15));

        await scene.LetTimePass();

        var outbox = await scene.Bot.Read(records => records.Outbox.Summarize());
        Assert.Equal(1, outbox.GivenUp);
        Assert.Contains("Cannot send messages to this user (50007)", outbox.LastFailure, StringComparison.Ordinal);
    }

    private static Task<bool> IsReachable(DiscordScene scene) => scene.Bot.Read(records => records.Accounts.Find(s_member)!.Reachable);
}
