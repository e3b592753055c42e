using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Outbox;
using CommunityBot.Records;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    private static readonly DateOnly s_today = new(2025, 5, 26);

    [Theory]
    [InlineData(200L)]
    [InlineData(null)]
    public async Task An_allowance_is_kept_as_it_was_read_last(long? most)
    {
        var (first, second) = (new Allowance("line", 500, 7, s_start.AddHours(-1)), new Allowance("line", most, 42, s_start));
        Assert.Null(await Read(records => records.Allowances.Find("line")));
        foreach (var read in (Allowance[])[first, new Allowance("another", null, 3, s_start), second])
            await Do(records => records.Allowances.Save(read));

        Assert.Equal(second, await Read(records => records.Allowances.Find("line")));
        Assert.Equal(["another", "line"], (await Read(records => records.Allowances.All())).Select(one => one.Channel));
    }

    [Fact]
    public async Task A_forecast_takes_the_place_of_the_one_before_and_is_read_by_channel_and_days()
    {
        ForecastLine[] lines =
        [
            new("line", s_today, Priority.Meeting, 3),
            new("line", s_today.AddDays(1), Priority.Urgent, 1),
            new("line", s_today.AddDays(1), Priority.Digest, 9),
            new("line", s_today.AddDays(5), Priority.Early, 2),
            new("another", s_today, Priority.Urgent, 8),
        ];
        await Do(records => records.Allowances.SaveForecast([new("line", s_today, Priority.Aside, 99)]));
        await Do(records => records.Allowances.SaveForecast(lines));

        Assert.Equal(lines[..3], await Forecast(s_today, s_today.AddDays(4)));
        Assert.Equal(lines[3..4], await Forecast(s_today.AddDays(5), s_today.AddDays(5)));
        Assert.Empty(await Forecast(s_today.AddDays(1), s_today));
    }

    [Fact]
    public async Task A_message_to_several_keeps_who_it_goes_to_and_one_to_a_single_person_goes_to_nobody_else()
    {
        var several =
            (await Enqueue()) with { Id = OutboxId.Next(s_start.AddSeconds(1)), Ticket = null, AlsoTo = ["U2", "U3"], EnqueuedAt = s_start.AddSeconds(1) };
        await Do(records => records.Outbox.Enqueue(several));

        var waiting = await ToBeSent();
        Assert.Equal([[], ["U2", "U3"]], waiting.Select(message => message.AlsoTo));
        Assert.Equal((several.To, several.Ticket), (waiting[1].To, waiting[1].Ticket));
    }

    [Fact]
    public async Task What_comes_along_with_an_answer_goes_out_with_it()
    {
        var postScript = Reply.Say("順帶提醒：期中報告 114/05/30", Choice.Saying("期限"));
        await Enqueue(Reply.Say("已簽到") with { PostScript = postScript });

        var body = (await Find((await Read(records => records.Outbox.Waiting()))[0].Id))!.Body;
        Assert.Equal(("已簽到", postScript.Text), (body.Text, body.PostScript!.Text));
        Assert.Equal(postScript.Choices, body.AllChoices);
    }

    private Task<IReadOnlyList<ForecastLine>> Forecast(DateOnly from, DateOnly to) => Read(records => records.Allowances.Forecast("line", from, to));

    private Task<bool> Do(Action<IRecords> change) => Change(records =>
    {
        change(records);
        return true;
    });
}
