using CommunityBot.Communities;
using CommunityBot.Meetings;

namespace CommunityBot.Stores.LiteDb;

/// <summary>The public lessons of <see cref="LiteDbMeetings"/>.</summary>
internal sealed class LiteDbLessons(LiteDbSession db)
{
    private const string Lessons = "lessons";

    public PublicLesson Add(PublicLesson lesson) => lesson with
    {
        Id = new LessonId(db.Add(Lessons, Documents.Of(
            ("community_id", lesson.Community.Value), ("teacher", lesson.Teacher), ("teacher_id", lesson.TeacherMember?.Value), ("topic", lesson.Topic)))),
    };

    public List<PublicLesson> Of(CommunityId community) =>
    [
        .. db.With(Lessons, "community_id", community.Value).Select(lesson => new PublicLesson
        {
            Id = new LessonId(lesson.Id()),
            Community = community,
            Teacher = lesson.Text("teacher"),
            TeacherMember = lesson.NumberOrNull("teacher_id") is { } teacher ? new PersonId(teacher) : null,
            Topic = lesson.Text("topic"),
        }),
    ];
}
