using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Sheets;

/// <summary>What of the records is exported. What is null does not narrow it.</summary>
public sealed record ExportScope
{
    public static readonly ExportScope Everything = new();

    /// <summary>A community's meetings are far from both.</summary>
    private static readonly DateOnly s_first = new(1912, 1, 1);
    private static readonly DateOnly s_last = new(9000, 1, 1);

    /// <summary>All communities of these, and their officers.</summary>
    public IReadOnlyList<ProgrammeId>? Programmes { get; init; }

    /// <summary>These alone, or besides.</summary>
    public IReadOnlyList<CommunityId>? Communities { get; init; }

    /// <summary>Of all these people the one.</summary>
    public PersonId? Person { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last one.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>How to reach people and their numbers at the school.</summary>
    public Contacts Contacts { get; init; }

    public bool Includes(DateOnly day) => (From is null || day >= From) && (Until is null || day <= Until);

    public bool Includes(PersonId person) => Person is null || person == Person;

    /// <summary>Whether all of a programme is exported, so that its officers are too.</summary>
    public bool Includes(ProgrammeId programme) => Programmes?.Contains(programme) ?? Communities is null;

    public IReadOnlyList<Community> CommunitiesIn(IRecords records)
    {
        var theirs = Person is { } person ? records.People.EverOf(person).Select(place => place.Community.Id).ToHashSet() : null;
        return
        [
            .. records.Communities.All()
                .Where(one => Includes(one.Programme) || Communities?.Contains(one.Id) == true)
                .Where(one => theirs?.Contains(one.Id) != false)
                .OrderBy(one => one.Programme.Value, StringComparer.Ordinal).ThenBy(one => one.Name, ReadingOrder.OfNames),
        ];
    }

    public IReadOnlyList<Meeting> MeetingsOf(IRecords records, Community community, SchoolClock clock) =>
        records.Meetings.Of(community.Id, clock.Whole(From ?? s_first).From, clock.Whole(Until ?? s_last).To);

    /// <summary>Everybody's places in a community, ever.</summary>
    public IReadOnlyList<Membership> EverIn(IRecords records, Community community) =>
        [.. records.People.EverIn(community.Id).Where(place => Includes(place.Person.Id))];

    /// <summary>What was noted at a meeting; of one person alone without guests.</summary>
    public IReadOnlyList<AttendanceEntry> NotedAt(IRecords records, Meeting meeting) =>
        Person is { } person ? records.Attendance.Of(meeting.Id, person) : records.Attendance.Of(meeting.Id);
}

/// <summary>Which of it is exported: nobody is shown another's in a chat.</summary>
public enum Contacts
{
    /// <summary>E-mail addresses and numbers: whoever runs the program has them.</summary>
    All,

    /// <summary>E-mail addresses, for officers, who write to people.</summary>
    Addresses,

    None,
}
