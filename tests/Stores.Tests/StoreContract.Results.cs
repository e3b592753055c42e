using CommunityBot.Communities;
using CommunityBot.Meetings;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_meeting_comes_to_whoever_was_there_each_of_them_once()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        await Change(records =>
        {
            Note(circle.Convener.Id, AttendanceAct.SignedIn);
            Note(circle.Convener.Id, AttendanceAct.SignedOut);
            Note(circle.Convener.Id, AttendanceAct.Recorded);
            Note(circle.Member.Id, AttendanceAct.Leave);
            Note(circle.Member.Id, AttendanceAct.Presented);
            // Names of guests that look like the number of somebody on the roster are other people.
            foreach (var guest in new[] { $"{circle.Convener.Id.Value}", "陳大文", "陳大文" })
                records.Attendance.Add(new AttendanceEntry { Meeting = circle.First.Id, Guest = guest, Act = AttendanceAct.Recorded, At = Circle.Start });
            return true;

            void Note(PersonId person, AttendanceAct act) =>
                records.Attendance.Add(new AttendanceEntry { Meeting = circle.First.Id, Person = person, Act = act, At = Circle.Start });
        });
        await AddRecord(circle.Second.Id, "第二次", circle.Convener.Id);

        var results = await Read(records => records.Meetings.ResultsOf(circle.Community.Id, Circle.Start, Circle.Start.AddDays(30)));

        Assert.Equal(
            [(circle.First.Id, 1, 3, false), (circle.Second.Id, 2, 0, true)],
            results.Select(result => (result.Meeting.Id, result.Meeting.Number, result.Present, result.HasMinutes)));
        var read = await Read(records => records.Meetings.Find(circle.First.Id));
        Assert.Equal(read! with { Secret = default }, results[0].Meeting with { Secret = default });
    }

    [Fact]
    public async Task Results_are_of_the_span_of_one_community_and_of_no_cancelled_meeting()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        await Change(records => Circle.Add(records, "別的社群"));
        async Task<IEnumerable<MeetingId>> Found(double fromHours, double toHours) =>
            (await Read(records => records.Meetings.ResultsOf(circle.Community.Id, Circle.Start.AddHours(fromHours), Circle.Start.AddHours(toHours)))).Select(
                result => result.Meeting.Id);

        Assert.Equal([circle.First.Id], await Found(1.9, 24));
        Assert.Empty(await Found(2, 24));
        Assert.Empty(await Found(-24, 0));
        Assert.Equal([circle.First.Id, circle.Second.Id], await Found(-24, 24 * 30));

        await Change(records =>
        {
            records.Meetings.CallOff(circle.First, Circle.Start);
            return true;
        });
        Assert.Equal([circle.Second.Id], await Found(-24, 24 * 30));
    }

    [Fact]
    public async Task The_records_of_a_meeting_stand_beside_each_other_oldest_first()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var first = await AddRecord(circle.First.Id, "討論了「教材」\n下次繼續", circle.Convener.Id);
        var second = await AddRecord(circle.First.Id, "補充", circle.Member.Id);
        await AddRecord(circle.Second.Id, "別次", circle.Member.Id);

        Assert.Equal([first, second], await Read(records => records.Meetings.MinutesOf(circle.First.Id)));
    }

    [Fact]
    public async Task A_public_lesson_comes_back_as_it_was_written_and_its_parts_know_it()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var outside = new PublicLesson { Community = circle.Community.Id, Teacher = "外聘 王老師", Topic = "「光」的折射" };
        var own = outside with { Teacher = "林志宏", TeacherMember = circle.Convener.Id };
        var (first, second) = await Change(records => (records.Meetings.AddLesson(outside), records.Meetings.AddLesson(own)));
        var part = await Change(records => records.Meetings.Plan(PlanOf(circle.Community.Id, Circle.Start.AddDays(30)) with { Lesson = second.Id }));

        Assert.Equal([outside with { Id = first.Id }, own with { Id = second.Id }], await Read(records => records.Meetings.LessonsOf(circle.Community.Id)));
        Assert.Equal(second.Id, (await Read(records => records.Meetings.Find(part.Id)))!.Lesson);
        Assert.Null(circle.First.Lesson);
        Assert.Empty(await Read(records => records.Meetings.LessonsOf(new CommunityId(circle.Community.Id.Value + 1))));
    }

    private Task<Minutes> AddRecord(MeetingId meeting, string text, PersonId by) => Change(
        records => records.Meetings.AddMinutes(new Minutes { Meeting = meeting, Text = text, At = Circle.Start.AddHours(3), By = by }));
}
