using CommunityBot.Programmes;

namespace CommunityBot.Meetings;

/// <summary>How far a part of a public lesson has come, the least first.</summary>
public enum LessonPartState
{
    /// <summary>No meeting is planned for it.</summary>
    Lacking,
    Planned,

    /// <summary>Held, but without a record or without anybody signed in.</summary>
    Held,
    Done,
}

/// <summary>How far a public lesson (公開授課) has come; it counts once all three parts are held, signed and recorded.</summary>
public sealed record LessonProgress(PublicLesson Lesson, IReadOnlyList<LessonPartState> Parts)
{
    public bool IsDone => Parts.All(part => part == LessonPartState.Done);

    /// <summary>Whether every part has at least been planned.</summary>
    public bool IsArranged => Parts.All(part => part != LessonPartState.Lacking);

    /// <param name="lesson">The lesson.</param>
    /// <param name="rule">Which kinds of activity make up a lesson.</param>
    /// <param name="meetings">The community's meetings, of whatever lesson.</param>
    /// <param name="now">The moment of the question.</param>
    public static LessonProgress Of(PublicLesson lesson, LessonRule rule, IReadOnlyList<MeetingResult> meetings, DateTimeOffset now)
    {
        var parts = LessonParts.Of(lesson, rule, meetings);
        return new LessonProgress(lesson, [.. LessonParts.All.Select(part => parts[part] is { } held ? StateOf(held, now) : LessonPartState.Lacking)]);
    }

    private static LessonPartState StateOf(MeetingResult result, DateTimeOffset now) => result switch
    {
        _ when !result.IsOver(now) => LessonPartState.Planned,
        { IsDocumented: true } => LessonPartState.Done,
        _ => LessonPartState.Held,
    };
}
