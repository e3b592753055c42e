using CommunityBot.Meetings;
using NSubstitute;

namespace CommunityBot.Core.Tests.Meetings;

public sealed class TimetableTests
{
    private static readonly DateTimeOffset s_now = Sample.Start.AddDays(-20);

    [Fact]
    public void Meetings_are_numbered_by_time_and_cancelled_ones_do_not_count()
    {
        Meeting[] meetings = [At(1, 14), At(2, 0), At(3, 7) with { CancelledAt = s_now }, At(4, -7) with { CancelledAt = s_now }, At(6, 21), At(5, 21)];

        Assert.Equal([(4, 0), (2, 1), (3, 1), (1, 2), (5, 3), (6, 4)], Timetable.Numbered(meetings).Select(one => ((int)one.Meeting.Id.Value, one.Number)));
    }

    [Fact]
    public void One_that_is_planned_before_others_counts_them_on_and_writes_no_other_number()
    {
        var meetings = Substitute.For<IMeetings>();
        var planned = At(9, 3) with { Number = 0 };
        meetings.Add(planned, Arg.Any<SignInSecret>()).Returns(planned.Id);
        meetings.Find(planned.Id).Returns(planned);
        meetings.OfKind(planned.Community, planned.Kind).Returns([At(1, 0) with { Number = 1 }, At(2, 7) with { Number = 2 }, planned]);

        Assert.Equal(planned.Id, meetings.Plan(planned).Id);

        meetings.Received(1).Number(planned.Id, 2);
        meetings.Received(1).Number(new MeetingId(2), 3);
        meetings.DidNotReceive().Number(new MeetingId(1), Arg.Any<int>());
    }

    [Fact]
    public void One_that_is_called_off_or_moved_lets_the_others_take_its_number()
    {
        var (first, second) = (At(1, 0) with { Number = 1 }, At(2, 7) with { Number = 2 });
        var meetings = Substitute.For<IMeetings>();
        var moved = first.MovedTo(Sample.Start.AddDays(9), Sample.End.AddDays(9), s_now);
        meetings.OfKind(first.Community, first.Kind).Returns([first.CalledOff(s_now), second], [moved, second]);
        meetings.Find(first.Id).Returns(first);

        meetings.CallOff(first, s_now);
        meetings.Received(1).Update(first.CalledOff(s_now));
        meetings.Received(1).Number(first.Id, 0);
        meetings.Received(1).Number(second.Id, 1);

        meetings.Move(first, moved.StartsAt, moved.EndsAt, s_now);
        meetings.Received(1).Number(first.Id, 2);
        meetings.Received(2).Number(second.Id, 1);
    }

    [Fact]
    public void The_parts_of_a_lesson_know_it_and_a_part_planned_again_belongs_to_the_same()
    {
        var lesson = new PublicLesson { Community = Sample.Community.Id, Teacher = "王小明", Topic = "閱讀課" };
        var noted = lesson with { Id = new LessonId(4) };
        var meetings = Substitute.For<IMeetings>();
        meetings.AddLesson(lesson).Returns(noted);
        meetings.OfKind(default, "").ReturnsForAnyArgs([]);
        meetings.Find(default).ReturnsForAnyArgs(Sample.Meeting());

        Assert.Equal(2, meetings.PlanLesson(lesson, [At(1, 0), At(2, 1)]).Count);
        meetings.PlanLesson(noted, [At(3, 2)]);

        meetings.Received(1).AddLesson(lesson);
        meetings.Received(3).Add(Arg.Is<MeetingPlan>(plan => plan.Lesson == noted.Id), Arg.Any<SignInSecret>());
    }

    private static Meeting At(int id, int days) => Sample.Meeting(id) with { StartsAt = Sample.Start.AddDays(days), EndsAt = Sample.End.AddDays(days) };
}
