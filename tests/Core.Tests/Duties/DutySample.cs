using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Core.Tests.Meetings;
using CommunityBot.Duties;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Core.Tests.Duties;

/// <summary>A programme from August to June, a community of its second category, and what it has held and planned.</summary>
internal static class DutySample
{
    public static readonly Period Period = new(new DateOnly(2022, 8, 1), new DateOnly(2023, 6, 30));

    public static readonly SchoolClock Clock = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei"));

    public static readonly LessonRule Lesson = new()
    {
        Preparation = "preparation",
        Observation = "observation",
        Discussion = "discussion",
        Cite = [new("伍、二")],
    };

    private static readonly Category s_practice = new() { Id = "practice", Name = new LocalName("專題實踐學習社群"), Cite = [new("伍、一")] };

    public static readonly Application Approved = new()
    {
        Community = Sample.Community.Id,
        Steps = [new ApplicationStep
        {
            To = ApplicationState.Approved,
            At = new DateTimeOffset(2022, 8, 31, 9, 0, 0, TimeSpan.FromHours(8)),
            By = new PersonId(1),
            Cite = [new("陸")],
            Version = 1,
        }],
    };

    public static DutyRule Duty(string id, DutyTask task, Due? due = null) => new()
    {
        Id = id,
        Name = new LocalName(id),
        Task = task,
        Due = due,
        Cite = [new("伍、二")],
    };

    public static DutyRule Hold(int count, Due? due = null) => Duty("sessions", new DutyTask.Hold(count, []), due);

    public static DutyFacts Facts(DateOnly today, params IReadOnlyList<DutyRule> duties) => new()
    {
        Rulebook = new Rulebook
        {
            Id = new ProgrammeId("sample-111"),
            Version = 1,
            Title = new LocalName("教師專業學習社群"),
            Authority = "新竹市",
            Period = Period,
            PeriodCite = [new("伍、一(三)")],
            Activities = [],
            SignIn = new SignInRules { LateAfter = TimeSpan.FromMinutes(15), ClosesAfterEnd = TimeSpan.FromMinutes(30), CountsHours = false },
            Application = new ApplicationRules { Steps = [] },
            Lesson = Lesson,
            Duties = duties,
        },
        Community = new CommunityFacts { Community = Sample.Community, Category = s_practice },
        Application = Approved,
        Clock = Clock,
        Now = At(today, 12),
    };

    public static DateTimeOffset At(DateOnly day, int hour) => Clock.At(day, new TimeOnly(hour, 0));

    /// <summary>A meeting from 9 to 11, so that at noon those of today are over.</summary>
    public static MeetingResult Meeting(DateOnly day, string kind = "discussion-meeting", int present = 5, bool recorded = true, LessonId? lesson = null) =>
        new(
            Sample.Meeting() with { StartsAt = At(day, 9), EndsAt = At(day, 11), Kind = kind, Lesson = lesson },
            present,
            recorded);

    public static IReadOnlyList<MeetingResult> Weekly(DateOnly first, int count) =>
        [.. Enumerable.Range(0, count).Select(week => Meeting(first.AddDays(7 * week)))];

    public static IReadOnlyList<MeetingResult> LessonParts(LessonId lesson, DateOnly day, bool recorded = true) =>
        [.. Lesson.Kinds.Select((kind, index) => Meeting(day.AddDays(index), kind, recorded: recorded, lesson: lesson))];

    public static PublicLesson PublicLesson(int id = 1) => new() { Id = new LessonId(id), Community = Sample.Community.Id, Teacher = "王小明", Topic = "分數" };

    public static DutyState State(DutyFacts facts) => Assert.Single(Progress.Of(facts).States);
}
