using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Outbox;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    private static readonly ChatAddress s_one = new("line", "U1");

    [Fact]
    public async Task An_answer_that_came_too_late_is_kept_for_its_reader_and_taken_once()
    {
        var message = await Enqueue();
        await Note(message.Id, new Fate.Kept(DueAt: null, "too late"));

        Assert.Empty(await Read(records => records.Outbox.Waiting()));
        Assert.Equal(new OutboxSummary(0, 0, null, 1), await Read(records => records.Outbox.Summarize()));
        Assert.Empty(await Change(records => records.Outbox.TakeKept(new ChatAddress("line", "U2"))));
        Assert.Empty(await Change(records => records.Outbox.TakeKept(s_one, onlyNews: true)));
        Assert.Equal(message.Body.Text, Assert.Single(await Change(records => records.Outbox.TakeKept(s_one))).Body.Text);
        Assert.Empty(await Change(records => records.Outbox.TakeKept(s_one)));
    }

    [Fact]
    public async Task What_was_for_several_is_kept_for_each_of_them()
    {
        var several = (await Enqueue()) with { Id = OutboxId.Next(s_start), Ticket = null, AlsoTo = ["U2", "U3"] };
        await Do(records => records.Outbox.Enqueue(several));
        await Note(several.Id, new Fate.Kept(s_start.AddHours(6), "used up"));

        foreach (var user in (string[])["U1", "U2", "U3"])
            Assert.Empty(Assert.Single(await Change(records => records.Outbox.TakeKept(new ChatAddress("line", user)))).AlsoTo);
    }

    [Fact]
    public async Task What_is_kept_is_due_at_its_time_or_when_the_clock_was_set_back_and_a_later_one_about_the_same_takes_its_place()
    {
        var news = new OutboxMessage
        {
            Id = OutboxId.Next(s_start),
            To = s_one,
            Body = Reply.Say("請假"),
            Language = Language.Chinese,
            About = "line:U9 3",
            EnqueuedAt = s_start,
        };
        await Do(records => records.Outbox.Keep(news, s_start.AddHours(1)));
        await Do(records => records.Outbox.Keep(news with { Id = OutboxId.Next(s_start), Body = Reply.Say("取消請假") }, s_start.AddHours(1)));

        Assert.Empty(await Read(records => records.Outbox.KeptDue(s_start.AddMinutes(59))));
        Assert.Equal([s_one], await Read(records => records.Outbox.KeptDue(s_start.AddHours(1))));
        Assert.Equal([s_one], await Read(records => records.Outbox.KeptDue(s_start.AddDays(-1))));
        Assert.Equal("取消請假", Assert.Single(await Change(records => records.Outbox.TakeKept(s_one, onlyNews: true))).Body.Text);
    }

    [Fact]
    public async Task Messages_that_were_spent_are_counted_from_an_instant_and_found_by_whom_they_are_of()
    {
        await Do(records =>
        {
            records.Allowances.Spend(new Spent(s_one, s_start, "line:U9"));
            records.Allowances.Spend(new Spent(s_one, s_start.AddHours(1)));
            records.Allowances.Spend(new Spent(new ChatAddress("another", "U1"), s_start, "line:U9"));
        });

        Assert.Equal(2, await Read(records => records.Allowances.SpentSince("line", s_start)));
        Assert.Equal(1, await Read(records => records.Allowances.SpentSince("line", s_start.AddMinutes(1))));
        Assert.Equal(s_start, await Read(records => records.Allowances.LastSpent(s_one, "line:U9", s_start)));
        Assert.Null(await Read(records => records.Allowances.LastSpent(s_one, "line:U9", s_start.AddMinutes(1))));
        Assert.Null(await Read(records => records.Allowances.LastSpent(s_one, "line:U8", s_start)));

        Assert.Equal(1, await Change(records => records.Allowances.ForgetSpent(s_start.AddMinutes(1), after: true)));
        Assert.Equal(2, await Change(records => records.Allowances.ForgetSpent(s_start.AddDays(1))));
        Assert.Equal(0, await Read(records => records.Allowances.SpentSince("line", s_start)));
    }
}
