using CommunityBot.Communities;
using CommunityBot.Conversation.Commands.Planning;
using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands.Lessons;

/// <summary>A public lesson while it is being planned: what is known so far. Null is not known yet; an empty topic was left out on purpose.</summary>
public sealed record LessonDraft
{
    public CommunityId? Community { get; init; }

    /// <summary>The lesson of which one part is planned again; null when a whole one is planned.</summary>
    public LessonId? Again { get; init; }

    /// <summary>That part.</summary>
    public LessonPart? Only { get; init; }

    /// <summary>The part that is asked about.</summary>
    public LessonPart? Asked { get; init; }

    public string? Teacher { get; init; }

    public string? Topic { get; init; }

    /// <summary>When and where each part is.</summary>
    public IReadOnlyDictionary<LessonPart, MeetingDraft> Parts { get; init => field = value ?? field; } =
        LessonParts.All.ToDictionary(part => part, _ => new MeetingDraft());

    /// <summary>The parts that are to be planned.</summary>
    public IReadOnlyList<LessonPart> Wanted => Only is { } only ? [only] : LessonParts.All;

    public MeetingDraft this[LessonPart part] => Parts[part];

    public LessonDraft With(LessonPart part, MeetingDraft draft) =>
        this with { Parts = new Dictionary<LessonPart, MeetingDraft>(Parts) { [part] = draft } };

    public static LessonDraft Of(LedLesson lesson, LessonPart again) => new()
    {
        Community = lesson.Community.Id,
        Again = lesson.Lesson.Id,
        Only = again,
        Teacher = lesson.Lesson.Teacher,
        Topic = lesson.Lesson.Topic,
    };
}
