using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Post;
using CommunityBot.Feed;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Programmes;
using static CommunityBot.Bot.Tests.Nudges.NudgeScene;

namespace CommunityBot.Bot.Tests.Nudges;

public sealed class NudgeRoundTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly DateTimeOffset s_start = At(2025, 5, 14, 14);

    /// <summary>What is handed in before, so that the annual report is left.</summary>
    private static readonly string[] s_done = ["ai-material", "ai-questionnaire", "ai-video", "purchases"];

    [Fact]
    public async Task Everybody_is_reminded_of_a_meeting_on_the_afternoon_before()
    {
        using var scene = await Open();
        await scene.Meet(s_start);
        Assert.Equal(
            ["05-13 16:00 林召集: session@eve", "05-13 16:00 王小明: session@eve"],
            await scene.Days(At(2025, 5, 13, 0), At(2025, 5, 14, 23)));
    }

    [Fact]
    public async Task Equal_letters_are_one_message_to_several()
    {
        using var scene = await Open();
        await scene.Change(records => scene.Join(records, "陳美麗", Role.Member));
        await scene.Meet(s_start);
        await scene.Days(At(2025, 5, 13, 0), At(2025, 5, 14, 12));
        var sent = await scene.Change(records => records.Outbox.Waiting().Select(entry => records.Outbox.Find(entry.Id)!).ToList());
        Assert.Contains(sent, message => message.AlsoTo.Count == 1);
    }

    [Fact]
    public async Task Whoever_asked_for_leave_is_not_reminded()
    {
        using var scene = await Open();
        var meeting = await scene.Meet(s_start);
        await scene.Change(records => records.Attendance.Add(new AttendanceEntry
        {
            Meeting = meeting.Id,
            Person = IdOf(records, "王小明"),
            Act = AttendanceAct.Leave,
            At = At(2025, 5, 13, 12),
            Reason = "公差",
        }));
        Assert.Equal(["05-13 16:00 林召集: session@eve"], await scene.Days(At(2025, 5, 13, 0), At(2025, 5, 14, 23)));
    }

    [Fact]
    public async Task Whoever_takes_leave_back_is_reminded_again_although_it_was_settled()
    {
        using var scene = await Open();
        var meeting = await scene.Meet(s_start);
        await scene.Says("王小明", "請假 5/14 公差", At(2025, 5, 13, 8));
        Assert.Equal(["05-13 16:00 林召集: session@eve"], await scene.Days(At(2025, 5, 13, 9), At(2025, 5, 13, 17)));
        await scene.Change(records => records.Attendance.TakeBackLeave(meeting.Id, IdOf(records, "王小明"), At(2025, 5, 13, 18)));
        Assert.Equal(["王小明: session@eve"], await scene.Round(At(2025, 5, 13, 19)));
    }

    [Fact]
    public async Task A_cancelled_meeting_is_not_told_of()
    {
        using var scene = await Open();
        var meeting = await scene.Meet(s_start);
        await scene.Round(At(2025, 5, 13, 9));
        await scene.Change(records => records.Meetings.CallOff(meeting, At(2025, 5, 13, 10)));
        Assert.Empty(await scene.Round(At(2025, 5, 13, 17)));
    }

    [Fact]
    public async Task A_meeting_that_was_moved_is_told_of_again_on_its_new_eve_only()
    {
        using var scene = await Open();
        var meeting = await scene.Meet(s_start);
        await scene.Round(At(2025, 5, 13, 9));
        await scene.Change(records => records.Meetings.Move(meeting, At(2025, 5, 15, 14), At(2025, 5, 15, 16), At(2025, 5, 13, 10)));
        Assert.Empty(await scene.Round(At(2025, 5, 13, 17)));
        Assert.Equal(["林召集: session@eve", "王小明: session@eve"], await scene.Round(At(2025, 5, 14, 16)));
    }

    [Fact]
    public async Task A_meeting_planned_the_evening_before_is_told_in_the_morning_outside_the_quiet_hours()
    {
        using var scene = await Open();
        await scene.Round(At(2025, 5, 13, 17));
        await scene.Meet(s_start);
        Assert.Empty(await scene.Round(At(2025, 5, 13, 22)));
        Assert.Empty(await scene.Round(At(2025, 5, 14, 7, 59)));
        Assert.Contains("王小明: session@eve", await scene.Round(At(2025, 5, 14, 8)));
    }

    [Fact]
    public async Task Two_hours_before_is_for_those_who_want_it()
    {
        using var scene = await Open();
        await scene.Meet(s_start);
        await scene.Set("王小明", new NudgeSettings { Meetings = MeetingNudges.DayBefore | MeetingNudges.TwoHoursBefore });
        Assert.Equal(
            ["05-13 16:00 林召集: session@eve", "05-13 16:00 王小明: session@eve", "05-14 12:00 王小明: session@hours"],
            await scene.Days(At(2025, 5, 13, 0), At(2025, 5, 14, 23)));
    }

    [Fact]
    public async Task Two_hours_before_an_early_meeting_is_the_evening_before()
    {
        using var scene = await Open();
        await scene.Meet(At(2025, 5, 14, 8));
        await scene.Set("王小明", new NudgeSettings { Meetings = MeetingNudges.TwoHoursBefore });
        Assert.Equal(
            ["05-13 16:00 林召集: session@eve", "05-13 20:30 王小明: session@hours"],
            await scene.Days(At(2025, 5, 13, 0), At(2025, 5, 14, 23)));
    }

    [Fact]
    public async Task A_deadline_is_told_on_its_days_until_it_is_done()
    {
        using var scene = await Open();
        await scene.Change(records =>
        {
            foreach (var duty in s_done)
                scene.HandIn(records, duty, At(2025, 9, 1, 9));
            scene.HandIn(records, "ai-lecture", At(2025, 9, 1, 9), count: 2);
        });
        // 15 November 2025 is a Saturday: nobody is written to on Saturdays but on the day itself.
        Assert.Equal(
            ["10-16 16:00", "10-31 16:00", "11-07 16:00", "11-12 16:00", "11-14 16:00", "11-15 08:00", "11-17 16:00", "11-24 16:00", "12-01 16:00"],
            (await scene.Days(
                At(2025, 10, 1, 0),
                At(2025, 12, 10, 0),
                new Deed(At(2025, 12, 3, 9), records => scene.HandIn(records, "annual-report", At(2025, 12, 3, 9)))))
                .Where(line => line.Contains("林召集", StringComparison.Ordinal)).Select(line => line[..11]));
    }

    [Fact]
    public async Task What_is_due_together_is_one_message()
    {
        using var scene = await Open();
        var letters = await scene.Play(At(2025, 11, 14, 0), At(2025, 11, 14, 23));
        var letter = Assert.Single(letters, letter => letter.Telling.Account.Person!.Name == "林召集");
        Assert.Equal(6, letter.Telling.Nudges.Count);
    }

    [Fact]
    public async Task Officers_are_told_what_is_overdue_and_not_before()
    {
        using var scene = await Open();
        var told = await scene.Days(At(2025, 10, 1, 0), At(2025, 11, 30, 0));
        Assert.Equal("11-17 16:00", told.First(line => line.Contains("周承辦", StringComparison.Ordinal))[..11]);
    }

    [Fact]
    public async Task What_waits_rides_on_an_answer_and_is_not_sent_again()
    {
        using var scene = await Open();
        await scene.Meet(s_start);
        await scene.Round(At(2025, 5, 13, 8));
        var reply = await scene.Says("王小明", "出席", At(2025, 5, 13, 10));
        Assert.NotNull(reply!.PostScript);
        Assert.Null((await scene.Says("王小明", "出席", At(2025, 5, 13, 11)))!.PostScript);
        Assert.Equal(["林召集: session@eve"], await scene.Round(At(2025, 5, 13, 16)));
    }

    [Fact]
    public async Task Nothing_rides_on_a_question()
    {
        using var scene = await Open();
        await scene.Meet(s_start);
        await scene.Round(At(2025, 5, 13, 8));
        Assert.Null((await scene.Says("林召集", "新增活動", At(2025, 5, 13, 10)))!.PostScript);
        Assert.Contains("林召集: session@eve", await scene.Round(At(2025, 5, 13, 16)));
    }

    [Fact]
    public async Task After_two_days_of_silence_over_a_deadline_what_is_still_useful_goes_out_once_and_together()
    {
        using var scene = await Open();
        await scene.Meet(At(2025, 11, 15, 10));
        await scene.Meet(At(2025, 11, 18, 10));
        await scene.Days(At(2025, 11, 1, 0), At(2025, 11, 14, 12));
        // Off from Friday noon to Monday evening: the last calls and the first meeting are stale.
        var told = await scene.Round(At(2025, 11, 17, 18));
        var convener = Assert.Single(told, line => line.StartsWith("林召集", StringComparison.Ordinal));
        Assert.Contains("annual-report@late-1", convener, StringComparison.Ordinal);
        Assert.Contains("session@eve", convener, StringComparison.Ordinal);
        Assert.DoesNotContain("annual-report@0", convener, StringComparison.Ordinal);
        Assert.DoesNotContain("annual-report@1 ", convener, StringComparison.Ordinal);
        Assert.Single(convener.Split(' '), word => word == "session@eve");
        Assert.Empty(await scene.Round(At(2025, 11, 17, 18, 1)));
    }

    [Fact]
    public async Task A_clock_that_jumps_an_hour_and_back_tells_nothing_twice_and_loses_nothing()
    {
        using var scene = await Open();
        await scene.Meet(s_start);
        var told = new List<string>();
        foreach (var now in new[] { At(2025, 5, 13, 15, 30), At(2025, 5, 13, 16, 30), At(2025, 5, 13, 15, 31), At(2025, 5, 13, 16, 1), At(2025, 5, 13, 17) })
            told.AddRange(await scene.Round(now));
        Assert.Equal(["林召集: session@eve", "王小明: session@eve"], told);
    }

    [Fact]
    public async Task What_was_put_off_comes_again_on_that_day()
    {
        using var scene = await Open();
        await scene.Change(records =>
        {
            foreach (var duty in s_done.Append("history-files"))
                scene.HandIn(records, duty, At(2025, 9, 1, 9));
            scene.HandIn(records, "ai-lecture", At(2025, 9, 1, 9), count: 2);
        });
        Deed[] deeds =
        [
            new(At(2025, 10, 17, 9), records => records.Hush(
                new Hush(IdOf(records, "林召集"), new Matter.Duty(scene.Community.Id, "annual-report", new DateOnly(2025, 11, 15)), At(2025, 10, 20, 8)),
                At(2025, 10, 17, 9))),
            new(At(2025, 11, 1, 9), records => records.Hush(
                new Hush(IdOf(records, "林召集"), new Matter.Duty(scene.Community.Id, "annual-report", new DateOnly(2025, 11, 15)), Until: null),
                At(2025, 11, 1, 9))),
        ];
        Assert.Equal(
            ["10-16 16:00 林召集: annual-report@30", "10-20 16:00 林召集: annual-report@again-2025-10-20", "10-31 16:00 林召集: annual-report@14"],
            (await scene.Days(At(2025, 10, 1, 0), At(2025, 11, 14, 23), deeds)).Where(line => line.Contains("林召集", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Conveners_have_a_digest_on_the_first_working_day_of_a_week_in_which_something_presses()
    {
        using var scene = await Open();
        await scene.Set("林召集", NudgeSettings.Usual);
        var told = await scene.Days(At(2025, 9, 22, 0), At(2025, 10, 26, 0));
        // 29 September and 6 October 2025 are public holidays; nothing is due within a month before 16 October.
        Assert.Equal(["10-16 16:00", "10-20 16:00"], told.Select(line => line[..11]).Distinct());
    }

    [Fact]
    public async Task Who_came_is_an_aside_that_costs_no_message()
    {
        using var scene = await Open();
        var meeting = await scene.Meet(s_start);
        await scene.Round(At(2025, 5, 13, 17));
        await scene.Change(
            records => records.Meetings.Update(meeting with { Window = SignInWindow.Opened(meeting, At(2025, 5, 14, 13, 50), TimeSpan.FromMinutes(30)) }));
        Assert.Empty(await scene.Round(At(2025, 5, 14, 18)));
        var reply = await scene.Says("林召集", "活動", At(2025, 5, 14, 19));
        Assert.NotNull(reply!.PostScript);
    }

    [Fact]
    public async Task Somebody_without_a_chat_is_noted_as_unreachable()
    {
        using var scene = await Open();
        await scene.Change(records => records.People.Put(scene.Community.Id, records.People.Add("新同事", "勤益科大", "", "").Id, Role.Member, PersonKind.Own));
        await scene.Meet(s_start);
        await scene.Days(At(2025, 5, 13, 0), At(2025, 5, 14, 23));
        Assert.Equal(1, (await scene.Read(records => records.Nudges.Summarize(At(2025, 5, 1, 0)))).Ended[Way.Unreachable]);
    }

    [Fact]
    public async Task What_messages_have_run_short_for_waits_for_an_answer_and_is_not_lost()
    {
        using var scene = await Open();
        await scene.Meet(s_start);
        await scene.RunShort(At(2025, 5, 13, 7));
        Assert.Empty(await scene.Round(At(2025, 5, 13, 16)));
        Assert.Equal(2, (await scene.Read(records => records.Nudges.Summarize(At(2025, 5, 1, 0)))).Held);
        Assert.NotNull((await scene.Says("王小明", "活動", At(2025, 5, 13, 18)))!.PostScript);
        await scene.Round(At(2025, 5, 14, 15));
        Assert.Equal(
            [(Way.Rode, 1), (Way.Missed, 1)],
            (await scene.Read(records => records.Nudges.Summarize(At(2025, 5, 1, 0)))).Ended.OrderBy(end => end.Key).Select(end => (end.Key, end.Value)));
    }

    [Fact]
    public async Task What_messages_have_run_short_for_goes_to_another_chat_or_is_left_to_the_calendar()
    {
        using var scene = await Open();
        await scene.Meet(s_start);
        await scene.RunShort(At(2025, 5, 13, 7));
        await scene.Change(records =>
        {
            records.Accounts.Save(new ChatAccount
            {
                Address = new ChatAddress(ChannelNames.Discord, "D-1"),
                Person = records.People.Find(IdOf(records, "林召集")),
                BoundAt = At(2025, 4, 1, 0),
            });
            records.Nudges.Save(IdOf(records, "林召集"), new NudgeSettings { Digest = false, Channel = ChannelNames.Line });
            records.Feeds.Add("key", new CalendarFeed(IdOf(records, "王小明"), At(2025, 4, 1, 0), At(2025, 5, 12, 0)));
        });
        var told = (await scene.Nudging.Run(scene.Store, At(2025, 5, 13, 16), TestContext.Current.CancellationToken)).Told;
        Assert.Equal(
            [("林召集", ChannelNames.Discord, Way.Free), ("王小明", ChannelNames.Line, Way.Calendar)],
            told.Select(one => (one.Account.Person!.Name, one.Account.Address.Channel, one.Way)));
        Assert.Equal(1, (await scene.Read(records => records.Outbox.Summarize())).Waiting);
    }

    [Fact]
    public async Task What_was_held_is_sent_when_a_new_month_brings_messages()
    {
        using var scene = await Open();
        await scene.Meet(At(2025, 6, 1, 14));
        await scene.RunShort(At(2025, 5, 30, 7));
        Assert.Empty(await scene.Days(At(2025, 5, 31, 0), At(2025, 5, 31, 23)));
        await scene.Change(records => records.Nudges.Release());
        Assert.Equal(2, (await scene.Round(At(2025, 6, 1, 8))).Count);
    }
}
