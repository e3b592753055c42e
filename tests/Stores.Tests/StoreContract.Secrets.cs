using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.OwnData;

namespace CommunityBot.Stores.Tests;

/// <summary>What opens something is said as it is and kept under the key; and a conversation is of whoever was bound when it was held.</summary>
public abstract partial class StoreContract
{
    private static readonly Reply s_secretive = Reply.Say(
        "行事曆：https://bot.example.tw/calendar/SecretKey-77.ics",
        Choice.Opening("訂閱", new Uri("https://bot.example.tw/calendar/SecretKey-77/subscribe"))) with
    {
        Secret = new Secret("SecretKey-77", "請再輸入「行事曆 更換」。"),
        PostScript = Reply.Show(new Card { Title = "綁定碼", Fields = [new Field("王小明", "7K3Q-9XPB")] }) with
        {
            Secret = new Secret("7K3Q-9XPB", "請再輸入「綁定碼」。"),
        },
    };

    [Fact]
    public async Task A_secret_of_a_conversation_is_read_as_it_was_said()
    {
        await Change(records => records.Transcript.Add(Spoken("a", "1", said: null) with { Reply = s_secretive }));
        await Do(records => records.Outbox.Enqueue(Message(s_secretive)));

        Assert.Equal(s_secretive.Text, Assert.Single(await Read(records => records.Transcript.After("a", 0, 10))).Reply!.Text);
        var sent = Assert.Single(await ToBeSent()).Body;
        Assert.Equal((s_secretive.Text, s_secretive.PostScript!.Text), (sent.Text, sent.PostScript!.Text));
        Assert.Equal(s_secretive.AllChoices, sent.AllChoices);
    }

    [Fact]
    public async Task A_code_that_was_typed_is_shown_to_whoever_typed_it()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var code = await Change(records => records.Accounts.NewCode(circle.Member.Id, Circle.Start, TimeSpan.FromDays(1)));
        foreach (var (at, said) in new[] { $"綁定 {code.Shown}", $"綁定{code.Code.ToLowerInvariant()}謝謝", "7K3Q-9XPA 是例子" }.Index())
        {
            await Change(records => records.Transcript.Add(Spoken("a", $"{at}", said)));
            Assert.Equal(said, (await Read(records => records.Transcript.After("a", 0, 10)))[^1].Said);
        }
    }

    [Fact]
    public async Task Whoever_is_bound_at_the_same_browser_later_has_none_of_what_was_said_before()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        await Say("1", "還沒綁定");
        await BindAs(circle.Member);
        await Say("2", "我的點數");
        Assert.Equal(["還沒綁定", "我的點數"], await Shown());

        await BindAs(null);
        Assert.Empty(await Shown());
        await Say("3", "綁定");
        await BindAs(circle.Convener);
        await Say("4", "出席");

        Assert.Equal(["綁定", "出席"], await Shown());
        Assert.Equal(["我的點數"], await Own(circle.Member.Id));
        Assert.Equal(["出席"], await Own(circle.Convener.Id));

        Task Say(string key, string said) => Change(records => records.Transcript.Add(Spoken("a", key, said)));
        Task BindAs(Person? person) => Do(records => records.Accounts.Save(
            new ChatAccount { Address = new ChatAddress(ChannelNames.Web, "a"), Person = person, BoundAt = person is null ? null : Circle.Start }));
        async Task<IEnumerable<string?>> Shown() => (await Read(records => records.Transcript.After("a", 0, 10))).Select(line => line.Said);
        async Task<IEnumerable<string>> Own(PersonId person) => (await Read(records => records.OwnData.Of(person)))
            .Where(line => line.Kind == DataKind.Conversation)
            .Select(line => ((DataValue.Words)line.Parts.Single(part => part.Name == DataName.Said).Value).Text);
    }

    [Fact]
    public async Task Ones_own_data_tells_of_a_conversation_without_its_secrets()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        await Do(records =>
        {
            records.Accounts.Save(new ChatAccount { Address = new ChatAddress(ChannelNames.Web, "a"), Person = circle.Member, BoundAt = Circle.Start });
            records.Transcript.Add(Spoken("a", "1", said: null) with { Reply = s_secretive });
        });

        var answer = Assert.Single(await Read(records => records.OwnData.Of(circle.Member.Id)), line => line.Kind == DataKind.Conversation)
            .Parts.Single(part => part.Name == DataName.Answer);
        Assert.Contains("calendar/••••.ics", ((DataValue.Words)answer.Value).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CodeEnd.Used)]
    [InlineData(CodeEnd.NotVouchedFor)]
    public async Task How_a_code_ended_is_kept(CodeEnd how)
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var (one, other, third) = await Change(records => (New(records), New(records), New(records)));
        Assert.True(await Change(records => records.Accounts.EndCode(one.Code, how, Circle.Start)));
        await Do(records => records.Accounts.EndCodesBy(circle.Convener.Id, Circle.Start));
        Assert.Equal((how, CodeEnd.MakerGone), (await EndOf(one), await EndOf(other)));

        third = await Change(New);
        await Do(records => records.Accounts.EndCodesOf(circle.Member.Id, Circle.Start));
        Assert.Equal(CodeEnd.AnotherUsed, await EndOf(third));

        BindingCode New(Records.IRecords records) => records.Accounts.NewCode(circle.Member.Id, Circle.Start, TimeSpan.FromDays(1), circle.Convener.Id);
        Task<CodeEnd> EndOf(BindingCode code) => Read(records => records.Accounts.FindCode(code.Code)!.End);
    }

    [Fact]
    public async Task A_number_of_a_deed_is_never_that_of_another()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var before = await Change(records => records.Deeds.Add(DeedOf(circle, s_deeds[0])));
        var last = await Change(records => records.Deeds.Add(DeedOf(circle, s_deeds[3])));

        Assert.Equal(1, await Change(records => records.Deeds.ForgetBefore(Circle.Start.AddDays(14))));

        Assert.Null(await Read(records => records.Deeds.Find(before.Id)));
        Assert.True((await Change(records => records.Deeds.Add(DeedOf(circle, s_deeds[0])))).Id.Value > last.Id.Value);
    }

    [Fact]
    public async Task Officers_and_heads_of_before_are_known()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        await Do(records =>
        {
            records.People.PutOfficer(circle.Community.Programme, circle.Member.Id, new Tenure(Until: Circle.Day.AddDays(-1)));
            records.People.PutHead(circle.Community.Id, circle.Convener.Id, new Tenure(From: Circle.Day.AddDays(1)));
        });

        Assert.Equal([circle.Member], await Read(records => records.People.EverOfficersOf(circle.Community.Programme)));
        Assert.Equal([circle.Convener], await Read(records => records.People.EverHeadsOf(circle.Community.Id)));
    }

    private static OutboxMessage Message(Reply body) => new()
    {
        Id = OutboxId.Next(Circle.Start),
        To = new ChatAddress(ChannelNames.Web, "a"),
        Body = body,
        Language = Language.Chinese,
        EnqueuedAt = Circle.Start,
    };
}
