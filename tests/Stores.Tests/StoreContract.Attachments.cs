using CommunityBot.Amounts;
using CommunityBot.Attachments;
using CommunityBot.Budget;
using CommunityBot.Messages;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task What_was_sent_comes_back_as_it_was_at_every_step()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var sent = await Change(records => records.Attachments.Add(SentBy(circle, "77") with { Meeting = circle.First.Id }));
        Assert.Equal([sent], await Read(records => records.Attachments.Awaited()));
        Assert.Equal([sent], await Read(records => records.Attachments.Of(circle.First.Id)));

        var taken = (await Change(records => records.Attachments.TakeUp(Circle.Start)))!;
        Assert.Equal((1, Circle.Start + AttachmentLimits.Attempt), (taken.Slip!.Tries, taken.Slip.NextAt));
        Assert.Null(await Change(records => records.Attachments.TakeUp(Circle.Start)));
        var kept = await Change(records => records.Attachments.Keep(taken, new KeptFile(FileKind.Photo, new string('a', 64), 12_345)));
        Assert.Equal(kept, await Read(records => records.Attachments.Find(sent.Id)));
        Assert.Empty(await Read(records => records.Attachments.Awaited()));
        Assert.Equal([kept], await Read(records => records.Attachments.WithFiles()));

        Assert.True(await Change(records => records.Attachments.TakeBack(kept, circle.Convener.Id, Circle.Start.AddHours(1))));
        var back = await Read(records => records.Attachments.Find(sent.Id));
        Assert.Equal(kept with { TakenBackAt = Circle.Start.AddHours(1), TakenBackBy = circle.Convener.Id }, back);
        Assert.Equal([back!], await Read(records => records.Attachments.By(circle.Member.Id)));
    }

    [Fact]
    public async Task What_two_take_up_at_once_has_one_of_them()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        await Change(records => records.Attachments.Add(SentBy(circle, "77")));
        await Change(records => records.Attachments.Add(SentBy(circle, "78")));
        var taken = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Change<Attachment?>(records => records.Attachments.TakeUp(Circle.Start))));
        Assert.Equal(["77", "78"], taken.OfType<Attachment>().Select(one => one.Slip!.Source).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_was_not_taken_and_what_is_of_nothing_is_forgotten_and_the_rest_is_not()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var expense = await Change(records => records.Budget.Add(Expense(circle)));
        var (file, done) = (new KeptFile(FileKind.Pdf, new string('b', 64), 1), SentBy(circle, "1") with { Slip = null });
        Attachment[] all =
        [
            done with { State = AttachmentState.Refused, Refusal = Unfit.Heic },
            done with { State = AttachmentState.Gone, Meeting = circle.First.Id },
            done with { State = AttachmentState.Kept, File = file },
            done with { State = AttachmentState.Kept, File = file, Expense = expense.Id },
            SentBy(circle, "2"),
            done with { State = AttachmentState.Refused },
        ];
        foreach (var one in all)
            await Change(records => records.Attachments.Add(one));

        Assert.Equal(0, await Change(records => records.Attachments.ForgetBefore(Circle.Start)));
        Assert.Equal(3, await Change(records => records.Attachments.ForgetBefore(Circle.Start.AddDays(1))));

        var left = await Read(records => records.Attachments.By(circle.Member.Id));
        Assert.Equal([AttachmentState.Kept, AttachmentState.Awaited, AttachmentState.Refused], left.Select(one => one.State));
        Assert.Equal([left[0]], await Read(records => records.Attachments.Of(expense.Id)));
        Assert.NotEqual(left[2].Id, (await Change(records => records.Attachments.Add(SentBy(circle, "3")))).Id);
    }

    private static Attachment SentBy(Circle circle, string source) => new()
    {
        By = circle.Member.Id,
        At = Circle.Start,
        ForExpense = true,
        Slip = new PickupSlip(new ChatAddress("line", "U1"), source, "m1", new ReplyTicket("t1"), Circle.Start),
    };

    private static LedgerEntry Expense(Circle circle) => new()
    {
        Community = circle.Community.Id,
        Kind = LedgerKind.Spent,
        Item = "meals",
        Amount = new Dollars(800),
        On = Circle.Day,
        At = Circle.Start,
        By = circle.Convener.Id,
        Cite = [new("五、(一)")],
        Version = 1,
    };
}
