using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Nudges;

namespace CommunityBot.Records;

internal sealed class AttentiveMeetings(IMeetings kept, INudges nudges) : IMeetings
{
    public MeetingId Add(MeetingPlan plan, SignInSecret secret)
    {
        nudges.ThinkAgain(plan.Community);
        return kept.Add(plan, secret);
    }

    public void Update(Meeting meeting)
    {
        kept.Update(meeting);
        nudges.ThinkAgain(meeting.Community);
    }

    /// <summary>Numbers change with a meeting that was added or updated.</summary>
    public void Number(MeetingId meeting, int number) => kept.Number(meeting, number);

    /// <summary>It comes with an update.</summary>
    public void Remember(FormerMeeting former) => kept.Remember(former);

    public IReadOnlyList<FormerMeeting> FormerOf(MeetingId meeting) => kept.FormerOf(meeting);

    public IReadOnlyList<Meeting> ChangedSince(CommunityId community, DateTimeOffset instant) => kept.ChangedSince(community, instant);

    public Minutes AddMinutes(Minutes record) => kept.AddMinutes(record);

    public PublicLesson AddLesson(PublicLesson lesson) => kept.AddLesson(lesson);

    public Meeting? Find(MeetingId id) => kept.Find(id);

    public IReadOnlyList<Meeting> OfKind(CommunityId community, string kind) => kept.OfKind(community, kind);

    public IReadOnlyList<MyMeeting> Of(PersonId person, DateTimeOffset from, DateTimeOffset to, SchoolClock clock) => kept.Of(person, from, to, clock);

    public IReadOnlyList<MyMeeting> CalendarOf(PersonId person, DateTimeOffset from, DateTimeOffset to, SchoolClock clock) =>
        kept.CalendarOf(person, from, to, clock);

    public IReadOnlyList<Meeting> Of(CommunityId community, DateTimeOffset from, DateTimeOffset to) => kept.Of(community, from, to);

    public IReadOnlyList<Meeting> OpenAt(DateTimeOffset instant) => kept.OpenAt(instant);

    public IReadOnlyList<Meeting> NotOpened(DateTimeOffset from, DateTimeOffset to) => kept.NotOpened(from, to);

    public IReadOnlyList<MeetingResult> ResultsOf(CommunityId community, DateTimeOffset from, DateTimeOffset to) => kept.ResultsOf(community, from, to);

    public IReadOnlyList<Minutes> MinutesOf(MeetingId meeting) => kept.MinutesOf(meeting);

    public IReadOnlyList<PublicLesson> LessonsOf(CommunityId community) => kept.LessonsOf(community);
}
