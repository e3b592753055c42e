using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Core.Tests.Meetings;

public sealed class LessonPartsTests
{
    private static readonly LessonRule s_rule = new() { Preparation = "preparing", Observation = "teaching", Discussion = "discussing", Cite = [new("伍、二")] };
    private static readonly PublicLesson s_lesson = new() { Id = new LessonId(3), Community = Sample.Community.Id, Teacher = "王小明", Topic = "閱讀課" };

    [Fact]
    public void The_parts_are_found_by_their_kinds_in_whatever_order_they_come()
    {
        var parts = LessonParts.Of(s_lesson, s_rule, [Held(7, "discussing"), Held(8, "preparing"), Held(9, "teaching")]);

        Assert.Equal([8, 9, 7], LessonParts.All.Select(part => parts[part]!.Meeting.Id.Value));
        Assert.Empty(parts.Missing);
    }

    [Fact]
    public void Meetings_of_another_lesson_or_of_none_or_of_another_kind_are_no_parts()
    {
        var parts =
            LessonParts.Of(s_lesson, s_rule, [Held(1, "teaching", lesson: 4), Held(2, "teaching", lesson: null), Held(3, "routine"), Held(4, "preparing")]);

        Assert.Equal([LessonPart.Observation, LessonPart.Discussion], parts.Missing);
        Assert.Equal(4, Assert.Single(parts.Planned).Meeting.Id.Value);
    }

    [Theory]
    [InlineData(0, false, 0, false, 1)]
    [InlineData(0, false, 5, false, 2)]
    [InlineData(5, false, 5, false, 1)]
    [InlineData(5, false, 1, true, 2)]
    [InlineData(0, true, 0, true, 1)]
    public void Of_two_that_could_be_a_part_it_is_the_one_that_got_furthest(int present, bool recorded, int laterPresent, bool laterRecorded, long part)
    {
        var earlier = Held(1, "teaching", present: present, recorded: recorded);
        var later = Held(2, "teaching", present: laterPresent, recorded: laterRecorded);

        Assert.Equal(part, LessonParts.Of(s_lesson, s_rule, [later, earlier]).Observation!.Meeting.Id.Value);
    }

    [Fact]
    public void Where_one_kind_is_for_two_parts_the_first_is_the_first_of_them()
    {
        var rule = s_rule with { Observation = "showing", Discussion = "showing" };

        var both = LessonParts.Of(s_lesson, rule, [Held(2, "showing", recorded: true), Held(1, "showing")]);
        var one = LessonParts.Of(s_lesson, rule, [Held(1, "showing")]);

        Assert.Equal((1, 2), (both.Observation!.Meeting.Id.Value, both.Discussion!.Meeting.Id.Value));
        Assert.Equal([LessonPart.Preparation, LessonPart.Discussion], one.Missing);
    }

    /// <summary>The higher the id, the later.</summary>
    private static MeetingResult Held(int id, string kind, int present = 0, bool recorded = false, long? lesson = 3) => new(
        Sample.Meeting(id) with
        {
            Kind = kind,
            StartsAt = Sample.Start.AddDays(id),
            EndsAt = Sample.End.AddDays(id),
            Lesson = lesson is { } number ? new LessonId(number) : null,
        },
        present,
        recorded);
}
