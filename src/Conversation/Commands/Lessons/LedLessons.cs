using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Commands.Lessons;

/// <summary>A public lesson of a community that the speaker leads, with what there is of its parts.</summary>
public sealed record LedLesson(LessonParts Parts, Community Community)
{
    public PublicLesson Lesson => Parts.Lesson;
}

/// <summary>The public lessons of those communities whose programme knows them.</summary>
public static class LedLessons
{
    public static IReadOnlyList<Community> Communities(Turn turn) =>
        [.. Leading.Communities(turn).Where(community => RuleOf(turn, community) is not null)];

    public static LessonRule? RuleOf(Turn turn, Community community) => turn.Rulebooks.Find(community.Programme)?.Lesson;

    /// <summary>By community, the oldest first. One whose parts are all called off is none any more.</summary>
    public static IReadOnlyList<LedLesson> All(Turn turn) => [.. Communities(turn).SelectMany(community => Of(turn, community))];

    public static LedLesson? Find(Turn turn, LessonId? id) => id is null ? null : All(turn).FirstOrDefault(led => led.Lesson.Id == id);

    public static string Name(Turn turn, PublicLesson lesson) =>
        lesson.Topic.Length == 0 ? lesson.Teacher : turn.Texts.WithTopic(lesson.Teacher, lesson.Topic);

    private static IEnumerable<LedLesson> Of(Turn turn, Community community)
    {
        var lessons = turn.Records.Meetings.LessonsOf(community.Id);
        if (lessons.Count == 0)
            return [];
        var (rule, period) = (RuleOf(turn, community)!, turn.Rulebooks.Find(community.Programme)!.Period);
        var meetings = turn.Records.Meetings.ResultsOf(
            community.Id,
            turn.Clock.Whole(period.Start.AddYears(-1)).From,
            turn.Clock.Whole(period.End.AddYears(1)).To);
        return lessons
            .Select(lesson => LessonParts.Of(lesson, rule, meetings))
            .Where(parts => parts.Planned.Any())
            .Select(parts => new LedLesson(parts, community));
    }
}
