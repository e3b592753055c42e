using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>
/// Meetings. <c>in_time</c> is the community and when it starts, <c>changed</c> the community and when it was changed; <c>to_open</c> and
/// <c>open_until</c> are there as long as it is to be opened, or may be open.
/// </summary>
internal sealed class LiteDbMeetings(LiteDbSession db) : IMeetings
{
    public const string Meetings = "meetings";
    private const string Former = "former_meetings";

    private readonly LiteDbMinutes _minutes = new(db);
    private readonly LiteDbLessons _lessons = new(db);
    private readonly LiteDbAttendance _attendance = new(db);

    public Meeting? Find(MeetingId id) => db.Find(Meetings, id.Value) is { } found ? Map(found) : null;

    public MeetingId Add(MeetingPlan plan, SignInSecret secret)
    {
        var id = db.NextId(Meetings);
        db.Add(Meetings, Keyed(Documents.Of(
            ("_id", id), ("community_id", plan.Community.Value), ("kind", plan.Kind), ("topic", plan.Topic), ("place", plan.Place),
            ("starts_at", plan.StartsAt), ("ends_at", plan.EndsAt), ("secret", secret.Bytes.ToArray()), ("lesson_id", plan.Lesson?.Value),
            ("revision", 0), ("number", 0))));
        return new MeetingId(id);
    }

    public void Update(Meeting meeting)
    {
        if (db.Find(Meetings, meeting.Id.Value) is not { } found)
            return;
        db.Update(Meetings, Keyed(found.Set(
            ("starts_at", meeting.StartsAt), ("ends_at", meeting.EndsAt), ("opens_at", meeting.Window?.OpensAt), ("closes_at", meeting.Window?.ClosesAt),
            ("cancelled_at", meeting.CancelledAt), ("revision", meeting.Revision), ("changed_at", meeting.ChangedAt), ("place", meeting.Place),
            ("topic", meeting.Topic))));
    }

    public void Number(MeetingId meeting, int number) => db.Change(Meetings, meeting.Value, ("number", number));

    public void Remember(FormerMeeting former) => db.Add(Former, Documents.Of(
        ("_id", Key.Of(former.Meeting.Value, former.Revision)), ("meeting_id", former.Meeting.Value), ("revision", former.Revision),
        ("starts_at", former.StartsAt), ("ends_at", former.EndsAt), ("place", former.Place), ("cancelled", former.IsCancelled), ("until", former.Until)));

    public IReadOnlyList<FormerMeeting> FormerOf(MeetingId meeting) =>
    [
        .. db.Under(Former, "_id", Key.Of(meeting.Value)).Select(former => new FormerMeeting(
            meeting, former.Whole("revision"), former.Instant("starts_at"), former.Instant("ends_at"), former.Text("place"), former.Flag("cancelled"),
            former.Instant("until"))),
    ];

    public IReadOnlyList<Meeting> ChangedSince(CommunityId community, DateTimeOffset instant) =>
        [.. db.Between(Meetings, "changed", Key.Of(community.Value, instant), Key.Of(community.Value) + Key.Last).Select(Map)];

    public IReadOnlyList<Meeting> OfKind(CommunityId community, string kind) =>
        [.. db.Under(Meetings, "in_time", Key.Of(community.Value)).Where(meeting => meeting.Text("kind") == kind).Select(Map)];

    public IReadOnlyList<MyMeeting> Of(PersonId person, DateTimeOffset from, DateTimeOffset to, SchoolClock clock) =>
        [.. CalendarOf(person, from, to, clock).Where(mine => mine.Meeting.CancelledAt is null)];

    public IReadOnlyList<MyMeeting> CalendarOf(PersonId person, DateTimeOffset from, DateTimeOffset to, SchoolClock clock) =>
    [
        .. new LiteDbMemberships(db).EverOf(person)
            .SelectMany(membership => Span(membership.Community.Id, from, to)
                .Where(meeting => membership.Days.Includes(clock.Day(meeting.StartsAt)))
                .Select(meeting => (Meeting: meeting, Membership: membership)))
            .DistinctBy(mine => mine.Meeting.Id)
            .OrderBy(mine => mine.Meeting.StartsAt)
            .ThenBy(mine => mine.Meeting.Id.Value)
            .Select(mine => new MyMeeting
            {
                Meeting = mine.Meeting,
                Community = mine.Membership.Community,
                Role = mine.Membership.Role,
                Presence = Presence.Of(_attendance.Of(mine.Meeting.Id, person)),
            }),
    ];

    public IReadOnlyList<Meeting> Of(CommunityId community, DateTimeOffset from, DateTimeOffset to) =>
        [.. Span(community, from, to).Where(meeting => meeting.CancelledAt is null)];

    public IReadOnlyList<Meeting> OpenAt(DateTimeOffset instant) =>
    [
        .. db.Between(Meetings, "open_until", instant.ToUnixTimeMilliseconds() + 1, long.MaxValue).Select(Map)
            .Where(meeting => meeting.Window!.OpensAt <= instant),
    ];

    public IReadOnlyList<Meeting> NotOpened(DateTimeOffset from, DateTimeOffset to) =>
    [
        .. db.Between(Meetings, "to_open", from.ToUnixTimeMilliseconds(), to.ToUnixTimeMilliseconds()).Select(Map)
            .OrderBy(meeting => meeting.StartsAt)
            .ThenBy(meeting => meeting.Id.Value),
    ];

    public IReadOnlyList<MeetingResult> ResultsOf(CommunityId community, DateTimeOffset from, DateTimeOffset to) =>
    [
        .. Of(community, from, to)
            .Select(meeting => MeetingResult.Of(meeting, _attendance.Of(meeting.Id), StandingMinutes.Of(MinutesOf(meeting.Id)).Count > 0)),
    ];

    public Minutes AddMinutes(Minutes record) => _minutes.Add(record);

    public IReadOnlyList<Minutes> MinutesOf(MeetingId meeting) => _minutes.Of(meeting);

    public PublicLesson AddLesson(PublicLesson lesson) => _lessons.Add(lesson);

    public IReadOnlyList<PublicLesson> LessonsOf(CommunityId community) => _lessons.Of(community);

    /// <summary>Those that overlap a span, by time.</summary>
    private IEnumerable<Meeting> Span(CommunityId community, DateTimeOffset from, DateTimeOffset to) => db
        .Between(Meetings, "in_time", Key.Of(community.Value, (from - Meeting.Longest).AddMilliseconds(1)), Key.Of(community.Value, to))
        .Select(Map)
        .Where(meeting => meeting.EndsAt > from);

    /// <summary>With the keys that it is found by.</summary>
    public static BsonDocument Keyed(BsonDocument meeting)
    {
        var (id, community) = (meeting.Id(), meeting.Number("community_id"));
        var (stands, isOpened) = (!meeting.Has("cancelled_at"), meeting.Has("opens_at"));
        return meeting.Set(
            ("in_time", Key.Of(community, meeting.Number("starts_at"), id)),
            ("changed", meeting.NumberOrNull("changed_at") is { } changed ? Key.Of(community, changed, id) : null),
            ("to_open", stands && !isOpened ? meeting.Number("starts_at") : null),
            ("open_until", stands && isOpened ? meeting.Number("closes_at") : null));
    }

    private static Meeting Map(BsonDocument meeting) => new()
    {
        Id = new MeetingId(meeting.Id()),
        Community = new CommunityId(meeting.Number("community_id")),
        Kind = meeting.Text("kind"),
        Topic = meeting.Text("topic"),
        Place = meeting.Text("place"),
        StartsAt = meeting.Instant("starts_at"),
        EndsAt = meeting.Instant("ends_at"),
        Secret = new SignInSecret(meeting.Bytes("secret")),
        Window = meeting.Has("opens_at") ? new SignInWindow(meeting.Instant("opens_at"), meeting.Instant("closes_at")) : null,
        CancelledAt = meeting.InstantOrNull("cancelled_at"),
        Lesson = meeting.NumberOrNull("lesson_id") is { } lesson ? new LessonId(lesson) : null,
        Revision = meeting.Whole("revision"),
        ChangedAt = meeting.InstantOrNull("changed_at"),
        Number = meeting.Whole("number"),
    };
}
