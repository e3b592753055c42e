using System.Text.Json;
using CommunityBot.Amounts;
using CommunityBot.Attachments;
using CommunityBot.Budget;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Nudges;
using CommunityBot.Programmes;
using CommunityBot.Tallies;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    private static readonly JsonSerializerOptions s_whole = new() { IgnoreReadOnlyProperties = true };

    private static readonly Deed s_moved = new Deed.Moved(new MeetingId(3), Circle.Start, Circle.Start.AddHours(2), Revision: 1);

    private static readonly IReadOnlyList<Deed> s_deeds =
    [
        new Deed.Attendance(new MeetingId(3), AttendanceAct.Recorded, [new Whom(new PersonId(5)), new Whom(null, "陳大文")]),
        new Deed.LeaveFrom([new MeetingId(3), new MeetingId(4)], new PersonId(5)),
        new Deed.Imported([new MeetingId(4)], [new Deed.Attendance(new MeetingId(3), AttendanceAct.Leave, [new Whom(new PersonId(5))])]),
        new Deed.Planned([new MeetingId(3), new MeetingId(4)]),
        s_moved,
        new Deed.Relocated(new MeetingId(3), "工程館301", Revision: 2),
        new Deed.Retitled(new MeetingId(3), "", "AI教材共備"),
        new Deed.Cancelled(new MeetingId(3)),
        new Deed.SignInSet(new MeetingId(3), Opened: true, Before: null),
        new Deed.SignInSet(new MeetingId(3), Opened: false, new SignInWindow(Circle.Start, Circle.Start.AddHours(3))),
        new Deed.MinutesWritten(new MeetingId(3), new MinutesId(9), TakesBack: true),
        new Deed.MinutesReplaced(new MeetingId(3), new MinutesId(9), new MinutesId(10)),
        new Deed.Booked(new CommunityId(2), [new LedgerEntryId(7), new LedgerEntryId(8)]),
        new Deed.Attached([new AttachmentId(11), new AttachmentId(12)]),
        new Deed.Attached([new AttachmentId(13)], TakesBack: true),
        new Deed.PhotosMeant(new MeetingId(3)),
        new Deed.PhotosMeant(Expense: new LedgerEntryId(7)),
        new Deed.Tallied(new TallyEntryId(4)),
        new Deed.Credited(new PersonId(5), [new CreditEntryId(4), new CreditEntryId(6)]),
        new Deed.CaseNoted(new CommunityId(2), [new CaseEntryId(3)]),
        new Deed.RemindersSet(
            new NudgeSettings { Meetings = MeetingNudges.None, Deadlines = false, Digest = false, Quiet = default },
            new NudgeSettings { Channel = "line" }),
        new Deed.Hushed([new HushBefore("week:2025-05-26", true, Circle.Start), new HushBefore("turnout:3", false, null)]),
        new Deed.ApplicationWritten(
            new CommunityId(2),
            new ApplicationContent("AI數位", ["theme-ai"], new Dictionary<string, Dollars> { ["meals"] = new(4_000) }),
            new ApplicationContent("", [], new Dictionary<string, Dollars>()),
            Steps: 2),
        new Deed.StepTaken(new CommunityId(2), ApplicationState.Approved),
        new Deed.Announced(new BulletinId(6)),
        new Deed.Placed(
        [
            new PlacesChange(
                new CommunityId(2),
                new PersonId(5),
                [new Place(Role.Member, PersonKind.Own)],
                [new Place(Role.Member, PersonKind.Own, new Tenure(Until: Circle.Day), "調校"), new Place(Role.Convener, PersonKind.External)],
                "王小明"),
        ]),
        new Deed.Appointed(
        [
            new OfficeChange(new Office.Officer(Circle.Programme), new PersonId(5), default(Tenure), new Tenure(Until: Circle.Day)),
            new OfficeChange(new Office.Head(new CommunityId(2)), new PersonId(6), null, new Tenure(From: Circle.Day), "李主任"),
        ]),
        new Deed.Renamed(new PersonId(5), "王小明", "王曉明"),
        new Deed.Final(FinalDeed.CalendarAddress),
    ];

    [Fact]
    public async Task Deeds_of_every_kind_come_back_as_they_were_the_newest_first()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        foreach (var deed in s_deeds)
            await Change(records => records.Deeds.Add(DeedOf(circle, deed)));

        var found = await Read(records => records.Deeds.Of(circle.Member.Id, Circle.Start));

        Assert.Equal(s_deeds.Reverse().Select(AsJson), found.Select(entry => AsJson(entry.What)));
        Assert.Equal(
            typeof(Deed).GetNestedTypes().Where(type => type.IsAssignableTo(typeof(Deed))).Select(type => type.Name).Order(StringComparer.Ordinal),
            s_deeds.Select(deed => deed.GetType().Name).Distinct().Order(StringComparer.Ordinal));
        static string AsJson(Deed deed) => JsonSerializer.Serialize(deed, s_whole);
    }

    [Fact]
    public async Task A_deed_keeps_who_when_by_which_message_and_who_was_told()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var deed = DeedOf(circle, s_moved) with { Message = "line:77", Told = [circle.Convener.Id, circle.Member.Id] };

        var added = await Change(records => records.Deeds.Add(deed));

        var found = (await Read(records => records.Deeds.Find(added.Id)))!;
        Assert.Equal(added.Told, found.Told);
        Assert.Equal(deed with { Id = added.Id }, found with { Told = deed.Told });
        Assert.Null(await Read(records => records.Deeds.Find(new DeedId(added.Id.Value + 1))));
    }

    [Fact]
    public async Task Deeds_of_others_and_of_earlier_days_are_not_found()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        await Change(records => records.Deeds.Add(DeedOf(circle, s_moved) with { At = Circle.Start.AddSeconds(-1) }));
        await Change(records => records.Deeds.Add(DeedOf(circle, s_moved) with { Person = circle.Convener.Id }));

        Assert.Empty(await Read(records => records.Deeds.Of(circle.Member.Id, Circle.Start)));
        Assert.Equal(1, await Change(records => records.Deeds.ForgetBefore(Circle.Start)));
        Assert.Empty(await Read(records => records.Deeds.Of(circle.Member.Id, DateTimeOffset.UnixEpoch)));
    }

    [Fact]
    public async Task A_deed_is_taken_back_once_however_many_try()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var added = await Change(records => records.Deeds.Add(DeedOf(circle, s_moved)));

        var done = await Task.WhenAll(
            Enumerable.Range(1, 10).Select(minute => Change(records => records.Deeds.MarkTakenBack(added.Id, Circle.Start.AddMinutes(minute)))));

        Assert.Single(done, marked => marked);
        Assert.NotNull((await Read(records => records.Deeds.Find(added.Id)))!.TakenBackAt);
    }

    [Fact]
    public async Task What_was_done_by_a_message_since_unsent_is_asked_about_once()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var added = await Change(records => records.Deeds.Add(DeedOf(circle, s_moved) with { Message = "line:77" }));
        await Change(records => records.Deeds.Add(DeedOf(circle, s_moved) with { Message = "line:78" }));
        await Change(records => records.Deeds.Add(DeedOf(circle, s_moved)));
        Assert.Empty(await Read(records => records.Deeds.ToAskAbout(circle.Member.Id)));

        await Do(records => records.Deeds.Unsend(circle.Member.Id, "line:77"));
        Assert.Equal(added.Id, Assert.Single(await Read(records => records.Deeds.ToAskAbout(circle.Member.Id))).Id);
        Assert.Empty(await Read(records => records.Deeds.ToAskAbout(circle.Convener.Id)));

        await Do(records => records.Deeds.Asked(added.Id));
        await Do(records => records.Deeds.Unsend(circle.Member.Id, "line:77"));
        Assert.Empty(await Read(records => records.Deeds.ToAskAbout(circle.Member.Id)));
    }

    [Fact]
    public async Task A_line_of_attendance_is_taken_back_once_and_what_takes_it_back_can_be_taken_back_too()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var leave = new AttendanceEntry { Meeting = circle.First.Id, Person = circle.Member.Id, Act = AttendanceAct.Leave, At = Circle.Start, Reason = "公差" };
        await Change(records => records.Attendance.Add(leave));
        var line = Assert.Single(await Read(records => records.Attendance.Of(circle.First.Id)));
        Assert.Equal(leave with { Id = line.Id }, line);

        Assert.True(await Back(line));
        Assert.False(await Back(line));
        var counter = (await Read(records => records.Attendance.Of(circle.First.Id, circle.Member.Id)))[^1];
        Assert.Equal((line.Id, AttendanceAct.TakenBack, PresenceState.Missing), (counter.Corrects, counter.Act, await State()));

        Assert.True(await Back(counter));
        Assert.Equal(PresenceState.OnLeave, await State());

        async Task<bool> Back(AttendanceEntry entry) =>
            await Change(records => records.Attendance.Add(entry.TakenBack(circle.Member.Id, Circle.Start.AddMinutes(1)))) is not null;

        async Task<PresenceState> State() =>
            (await Read(records => records.Meetings.Of(circle.Member.Id, Circle.Start, Circle.Start.AddHours(1), Circle.Clock))).Single().Presence.State;
    }

    [Fact]
    public async Task By_how_much_somebody_comes_late_is_kept_and_so_is_that_it_was_not_said()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        foreach (var (at, late) in new[] { new Lateness(null, "塞車"), new Lateness(TimeSpan.FromMinutes(90), "") }.Index())
        {
            await Do(records => records.Attendance.ComeLate(circle.First.Id, circle.Member.Id, late, Circle.Start.AddMinutes(at)));
            var mine = Assert.Single(await Read(records => records.Meetings.Of(circle.Member.Id, Circle.Start, Circle.Start.AddHours(1), Circle.Clock)));
            Assert.Equal(late, mine.Presence.ComesLate);
        }
    }

    [Fact]
    public async Task A_meeting_has_minutes_while_one_of_them_stands()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var minutes = new Minutes { Meeting = circle.First.Id, Text = "今天討論了提問設計", At = Circle.Start, By = circle.Convener.Id };
        var (one, other) = (await Change(records => records.Meetings.AddMinutes(minutes)), await Change(records => records.Meetings.AddMinutes(minutes)));

        await Change(records => records.Meetings.TakeBack(one, circle.Convener.Id, Circle.Start, "寫錯場次"));
        Assert.True(await HasMinutes());
        Assert.Equal([other], StandingMinutes.Of(await Read(records => records.Meetings.MinutesOf(circle.First.Id))));

        await Change(records => records.Meetings.TakeBack(other, circle.Convener.Id, Circle.Start, "寫錯場次"));
        Assert.False(await HasMinutes());
        Assert.False(await Tried(Change(records => records.Meetings.TakeBack(other, circle.Convener.Id, Circle.Start, "再一次"))));

        async Task<bool> HasMinutes() =>
            (await Read(records => records.Meetings.ResultsOf(circle.Community.Id, Circle.Start, Circle.Start.AddHours(1)))).Single().HasMinutes;
    }

    [Fact]
    public async Task What_was_settled_untold_waits_again()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var nudge = new Nudge
        {
            To = circle.Member.Id,
            About = Matter.ComingMeeting.Of(circle.First),
            Step = "eve",
            DueAt = Circle.Start.AddDays(-1),
            UsefulUntil = Circle.Start,
            Priority = Priority.Meeting,
        };
        await Do(records => records.Nudges.Keep(nudge));
        await Do(records => records.Nudges.Close(nudge, Way.Needless, Circle.Start.AddDays(-1)));
        await Do(records => records.Nudges.Keep(nudge with { Step = "hours" }));
        await Do(records => records.Nudges.Close(nudge with { Step = "hours" }, Way.Pushed, Circle.Start.AddHours(-2)));

        await Do(records => records.Nudges.WaitAgain(circle.Member.Id, nudge.About));

        Assert.Equal([nudge], await Read(records => records.Nudges.WaitingFor(circle.Member.Id)));
    }

    private static DeedEntry DeedOf(Circle circle, Deed what) => new() { Person = circle.Member.Id, At = Circle.Start, What = what };
}
