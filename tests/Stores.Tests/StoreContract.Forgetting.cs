using CommunityBot.Accounts;
using CommunityBot.Messages;
using CommunityBot.Outbox;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task Codes_that_were_used_or_have_expired_are_forgotten_and_open_ones_are_not()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var (used, expired, open) = await Change(records => (
            records.Accounts.NewCode(circle.Member.Id, Circle.Start, BindingCode.RosterLifetime),
            records.Accounts.NewCode(circle.Member.Id, Circle.Start, BindingCode.ChatLifetime),
            records.Accounts.NewCode(circle.Member.Id, Circle.Start, BindingCode.RosterLifetime)));
        await Change(records => records.Accounts.EndCode(used.Code, CodeEnd.Used, Circle.Start));

        Assert.Equal(0, await Change(records => records.Accounts.ForgetCodesBefore(Circle.Start)));
        Assert.Equal(2, await Change(records => records.Accounts.ForgetCodesBefore(Circle.Start.AddDays(2))));
        Assert.NotNull(await Read(records => records.Accounts.FindCode(open.Code)));
        Assert.Null(await Read(records => records.Accounts.FindCode(expired.Code)));
    }

    [Fact]
    public async Task What_was_said_long_ago_is_forgotten_and_no_number_is_given_twice()
    {
        await Change(records => records.Transcript.Add(new TranscriptLine { UserId = "a", Key = "1", At = Circle.Start, Said = "簽到" }));
        await Change(records => records.Transcript.Add(new TranscriptLine { UserId = "a", Key = "2", At = Circle.Start, Said = "點數" }));
        var last = (await Read(records => records.Transcript.After("a", 0, 10)))[^1];

        Assert.Equal(1, await Change(records => records.Transcript.ForgetBefore(Circle.Start.AddDays(1))));
        await Change(records => records.Transcript.Add(new TranscriptLine { UserId = "a", Key = "3", At = Circle.Start.AddDays(1), Said = "出席" }));
        Assert.Equal("出席", Assert.Single(await Read(records => records.Transcript.After("a", last.Sequence, 10))).Said);
        Assert.Equal(1, await Change(records => records.Transcript.ForgetBefore(Circle.Start.AddDays(1))));
    }

    [Fact]
    public async Task What_nobodies_said_is_forgotten_and_what_people_said_is_not()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        await Change(records => Ended(() =>
        {
            records.Accounts.Save(At("known") with { Person = circle.Member, BoundAt = Circle.Start });
            records.Accounts.Save(At("nobody"));
            records.Accounts.Save(At("lately") with { UsedAt = Circle.Start.AddHours(1) });
            foreach (var user in (string[])["known", "nobody", "stranger", "known"])
                records.Transcript.Add(new TranscriptLine { UserId = user, Key = $"{user}{circle.Member.Id}", At = Circle.Start, Said = "在嗎" });
            records.Transcript.Add(new TranscriptLine { UserId = "nobody", Key = "later", At = Circle.Start.AddHours(1), Said = "在嗎" });
        }));

        Assert.Equal(2, await Change(records => records.Transcript.ForgetNobodies(Circle.Start.AddMinutes(1))));
        Assert.Equal(1, await Change(records => records.Accounts.ForgetNobodies(ChannelNames.Web, Circle.Start.AddMinutes(1))));
        Assert.Single(await Read(records => records.Transcript.After("known", 0, 10)));
        Assert.Single(await Read(records => records.Transcript.After("nobody", 0, 10)));
        Assert.NotNull(await Read(records => records.Accounts.Find(At("known").Address)));
        Assert.NotNull(await Read(records => records.Accounts.Find(At("lately").Address)));
    }

    [Fact]
    public async Task A_conversation_moves_to_whom_its_visitor_becomes()
    {
        await Change(records => records.Transcript.Add(new TranscriptLine { UserId = "before", Key = "1", At = Circle.Start, Said = "說明" }));
        await Change(records => Ended(() => records.Transcript.Move("before", "after")));
        Assert.Empty(await Read(records => records.Transcript.After("before", 0, 10)));
        Assert.Equal("說明", Assert.Single(await Read(records => records.Transcript.After("after", 0, 10))).Said);
    }

    [Fact]
    public async Task An_account_that_is_not_used_is_left_and_one_that_was_bound_or_used_since_is_not()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var bound = At("idle") with { Person = circle.Member, BoundAt = Circle.Start };
        await Change(records => Ended(() =>
        {
            records.Accounts.Save(bound);
            records.Accounts.Save(bound with { Address = At("new").Address, BoundAt = Circle.Start.AddDays(2) });
            records.Accounts.Save(bound with { Address = At("used").Address, UsedAt = Circle.Start.AddDays(2) });
            records.Accounts.Save(bound with { Address = new ChatAddress(ChannelNames.Line, "idle") });
        }));

        Assert.Equal(1, await Change(records => records.Accounts.LeaveIdle(Circle.Start.AddDays(1))));
        Assert.Null((await Read(records => records.Accounts.Find(At("idle").Address)))!.Person);
        Assert.Equal(3, (await Read(records => records.Accounts.Of(circle.Member.Id))).Count);
    }

    private static ChatAccount At(string user) => new() { Address = new ChatAddress(ChannelNames.Web, user) };

    [Fact]
    public async Task Messages_that_were_given_up_are_forgotten_and_those_that_wait_are_not()
    {
        var (givenUp, waiting) = (Addressed("U1"), Addressed("U2"));
        await Change(records => Ended(() =>
        {
            records.Outbox.Enqueue(givenUp);
            records.Outbox.Enqueue(waiting);
            records.Outbox.Note(givenUp.Id, new Fate.GivenUp("blocked"));
        }));

        Assert.Equal(0, await Change(records => records.Outbox.ForgetBefore(Circle.Start)));
        Assert.Equal(1, await Change(records => records.Outbox.ForgetBefore(Circle.Start.AddDays(1))));
        Assert.Equal((1, 0), await Read(records => (records.Outbox.Summarize().Waiting, records.Outbox.Summarize().GivenUp)));
    }

    private static OutboxMessage Addressed(string to) => new()
    {
        Id = OutboxId.Next(Circle.Start),
        To = new ChatAddress(ChannelNames.Line, to),
        Body = Reply.Say("提醒"),
        Language = Language.Chinese,
        EnqueuedAt = Circle.Start,
    };
}
