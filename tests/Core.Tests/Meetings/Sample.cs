using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Core.Tests.Meetings;

/// <summary>A meeting on a Monday from two to four in Taipei, and what it needs.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Start = new(2025, 5, 12, 14, 0, 0, TimeSpan.FromHours(8));

    public static readonly DateTimeOffset End = Start.AddHours(2);

    public static readonly Community Community = new()
    {
        Id = new CommunityId(1),
        Programme = new ProgrammeId("sample-114"),
        Name = "AI 教學社群",
    };

    /// <summary>Open for sign-in from ten minutes before the start to half an hour after the end.</summary>
    public static Meeting OpenMeeting(int id = 1) => Meeting(id) with { Window = new SignInWindow(Start.AddMinutes(-10), End.AddMinutes(30)) };

    public static Meeting Meeting(int id = 1) => new()
    {
        Id = new MeetingId(id),
        Community = Community.Id,
        Kind = "seminar",
        Number = id,
        StartsAt = Start,
        EndsAt = End,
        Secret = Secret(id),
    };

    /// <summary>A secret that is the same in every run; secrets of different seeds have different codes around the sample's time.</summary>
    public static SignInSecret Secret(int seed) => new([.. Enumerable.Range(seed, 16).Select(value => (byte)value)]);

    public static MyMeeting Mine(Meeting meeting, params IReadOnlyList<AttendanceEntry> log) => new()
    {
        Meeting = meeting,
        Community = Community,
        Role = Role.Member,
        Presence = Presence.Of(log),
    };

    public static AttendanceEntry Entry(AttendanceAct act, DateTimeOffset at, string reason = "", bool late = false) => new()
    {
        Meeting = new MeetingId(1),
        Person = new PersonId(7),
        Act = act,
        At = at,
        Late = late,
        Reason = reason,
    };
}
