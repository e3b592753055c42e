using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Points;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_line_of_points_stands_until_it_is_taken_back()
    {
        var meeting = await Change(PlanWithMember);
        var me = await Read(records => records.People.Named("王小明", "勤益科大")[0].Id);
        var line = await Change(records => records.Points.Add(Line(meeting, me)));
        await Change(records => records.Points.Add(Line(meeting, me) with { Rule = "convening", Meeting = null, Points = new PointValue(300) }));

        Assert.Equal(line, await Read(records => records.Points.Standing(me, meeting.Community, "routine", meeting.Id)));
        Assert.Equal(300, (await Read(records => records.Points.Standing(me, meeting.Community, "convening", null)))!.Points.Hundredths);
        Assert.Null(await Read(records => records.Points.Standing(me, meeting.Community, "routine", null)));
        Assert.Null(await Read(records => records.Points.Standing(me, meeting.Community, "convening", meeting.Id)));

        var counter = await Change(records =>
            records.Points.Add(Line(meeting, me) with { Points = new PointValue(-50), Worth = new PointValue(-50), Corrects = line.Id, By = me, Why = "記錯人" }));
        Assert.Null(await Read(records => records.Points.Standing(me, meeting.Community, "routine", meeting.Id)));
        Assert.Equal(counter, await Read(records => records.Points.CorrectionOf(line.Id)));
        Assert.Equal(
            [new PointSum("convening", new PointValue(300), 1), new PointSum("routine", PointValue.Zero, 0)],
            await Read(records => records.Points.SumsOf(me, meeting.Community)));

        var again = await Change(records => records.Points.Add(Line(meeting, me)));
        Assert.Equal(again, await Read(records => records.Points.Standing(me, meeting.Community, "routine", meeting.Id)));
    }

    [Fact]
    public async Task A_line_of_nothing_stands_too()
    {
        var meeting = await Change(PlanWithMember);
        var me = await Read(records => records.People.Named("王小明", "勤益科大")[0].Id);
        await Change(records => records.Points.Add(Line(meeting, me) with { Points = PointValue.Zero }));

        Assert.NotNull(await Read(records => records.Points.Standing(me, meeting.Community, "routine", meeting.Id)));
    }

    [Fact]
    public async Task Signing_in_is_noted_once_in_each_round()
    {
        var meeting = await Change(PlanWithMember);
        var me = await Read(records => records.People.Named("王小明", "勤益科大")[0].Id);
        var entry = new AttendanceEntry { Meeting = meeting.Id, Person = me, Act = AttendanceAct.SignedIn, At = s_start };

        foreach (var round in new[] { 0, 1 })
        {
            var begins = s_start.AddMinutes(10 * round);
            Assert.NotNull(await Change(records => records.Attendance.Add(entry with { Round = round, At = begins })));
            Assert.Null(await Change(records => records.Attendance.Add(entry with { Round = round, At = begins.AddMinutes(1) })));
            Assert.NotNull(await Change(records => records.Attendance.Add(
                entry with { Round = round, Act = AttendanceAct.Withdrawn, At = begins.AddMinutes(5), RecordedBy = me, Reason = "記錯人" })));
        }

        Assert.Equal([0, 0, 1, 1], (await Read(records => records.Attendance.Of(meeting.Id, me))).Select(line => line.Round));
        var mine = Assert.Single(await Read(records => records.Meetings.Of(me, s_start, s_start.AddHours(1), Circle.Clock)));
        Assert.Equal((false, s_start.AddMinutes(15)), (mine.Presence.CountsAsPresent, mine.Presence.WithdrawnAt));
    }

    [Fact]
    public async Task What_a_meeting_came_to_leaves_out_who_was_taken_back()
    {
        var meeting = await Change(PlanWithMember);
        var me = await Read(records => records.People.Named("王小明", "勤益科大")[0].Id);
        await Note(0, AttendanceAct.SignedIn, me, null);
        await Note(0, AttendanceAct.Recorded, null, "陳大文");
        await Note(0, AttendanceAct.Recorded, null, "李記錯");
        await Note(5, AttendanceAct.Withdrawn, null, "李記錯");
        Assert.Equal(2, await Present());

        await Note(5, AttendanceAct.Withdrawn, me, null);
        Assert.Equal(1, await Present());

        await Note(6, AttendanceAct.SignedIn, me, null, round: 1);
        Assert.Equal(2, await Present());

        Task<AttendanceEntry?> Note(int minute, AttendanceAct act, PersonId? person, string? guest, int round = 0) =>
            Change(records => records.Attendance.Add(new AttendanceEntry
            {
                Meeting = meeting.Id,
                Person = person,
                Guest = guest,
                Act = act,
                At = s_start.AddMinutes(minute),
                RecordedBy = me,
                Round = round,
            }));

        async Task<int> Present() =>
            Assert.Single(await Read(records => records.Meetings.ResultsOf(meeting.Community, s_start, s_start.AddHours(1)))).Present;
    }

    private static PointEntry Line(Meeting meeting, PersonId person) => new()
    {
        Community = meeting.Community,
        Person = person,
        Meeting = meeting.Id,
        Rule = "routine",
        Points = new PointValue(50),
        Worth = new PointValue(50),
        Cite = [new("五、(二)")],
        Version = 1,
        At = s_start,
    };
}
