using CommunityBot.Calendar;
using CommunityBot.Communities;

namespace CommunityBot.Meetings;

public interface IMeetings
{
    Meeting? Find(MeetingId id);

    /// <summary>Keeps a new one, which has the number 0. Meetings are planned with <see cref="Timetable.Plan"/>.</summary>
    MeetingId Add(MeetingPlan plan, SignInSecret secret);

    /// <summary>
    /// Keeps its time, place and topic, its window, its cancellation and its revision. The number and the rest of what was planned stay as
    /// they are.
    /// </summary>
    void Update(Meeting meeting);

    void Number(MeetingId meeting, int number);

    /// <summary>Keeps what a meeting was, each revision once. <see cref="Timetable"/> does.</summary>
    void Remember(FormerMeeting former);

    /// <summary>All that a meeting was, oldest first.</summary>
    IReadOnlyList<FormerMeeting> FormerOf(MeetingId meeting);

    /// <summary>A community's meetings that were changed since then, cancelled ones too. The cost does not grow with the others.</summary>
    IReadOnlyList<Meeting> ChangedSince(CommunityId community, DateTimeOffset instant);

    /// <summary>All of one kind in a community, cancelled ones too, in any order. The cost does not grow with the others.</summary>
    IReadOnlyList<Meeting> OfKind(CommunityId community, string kind);

    /// <summary>
    /// Meetings of somebody's communities that overlap the span, with what that person had noted there, in order of time.
    /// Only those on whose day, by the school's clock, they are a member; cancelled ones are left out.
    /// </summary>
    IReadOnlyList<MyMeeting> Of(PersonId person, DateTimeOffset from, DateTimeOffset to, SchoolClock clock);

    /// <summary>The same with those that were cancelled, for a calendar that may hold a copy of them.</summary>
    IReadOnlyList<MyMeeting> CalendarOf(PersonId person, DateTimeOffset from, DateTimeOffset to, SchoolClock clock);

    /// <summary>A community's meetings that overlap the span, in order of time. Cancelled ones are left out.</summary>
    IReadOnlyList<Meeting> Of(CommunityId community, DateTimeOffset from, DateTimeOffset to);

    /// <summary>Every meeting whose sign-in window contains the instant.</summary>
    IReadOnlyList<Meeting> OpenAt(DateTimeOffset instant);

    /// <summary>
    /// Meetings that start between the two, both included, and whose sign-in was never opened; without cancelled ones. The cost
    /// does not grow with all the others.
    /// </summary>
    IReadOnlyList<Meeting> NotOpened(DateTimeOffset from, DateTimeOffset to);

    /// <summary>A community's meetings that overlap the span, with what each came to, in order of time. Cancelled ones are left out.</summary>
    IReadOnlyList<MeetingResult> ResultsOf(CommunityId community, DateTimeOffset from, DateTimeOffset to);

    /// <returns>The record with its id.</returns>
    Minutes AddMinutes(Minutes record);

    /// <summary>The records of a meeting, oldest first, with those that take one back. A result has minutes while one of them stands.</summary>
    IReadOnlyList<Minutes> MinutesOf(MeetingId meeting);

    /// <summary>Notes a public lesson; its parts are planned with the id it is given.</summary>
    PublicLesson AddLesson(PublicLesson lesson);

    /// <summary>A community's public lessons, oldest first.</summary>
    IReadOnlyList<PublicLesson> LessonsOf(CommunityId community);
}
