using CommunityBot.Calendar;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Duties;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Nudges.Topics;

/// <summary>What there is to say about a matter as it stands at the moment of telling.</summary>
public abstract record Topic
{
    private Topic()
    {
    }

    public required Matter About { get; init; }

    /// <summary>A meeting to come to. Whoever leads it is told when its sign-in opens by itself, for others that is null.</summary>
    public sealed record ComingMeeting(Meeting Meeting, Community Community, DateTimeOffset? OpensAt) : Topic;

    /// <summary>A meeting that is not any more what they know of it.</summary>
    public sealed record ChangedMeeting(Meeting Meeting, Community Community, FormerMeeting Known) : Topic;

    /// <summary>
    /// Who came to a meeting whose sign-in has closed, the names of those who neither came nor asked for leave, and whether its record
    /// (紀錄) is still to be written.
    /// </summary>
    public sealed record Turnout(Meeting Meeting, Community Community, int Present, int Members, IReadOnlyList<string> Away, bool NeedsMinutes) : Topic;

    /// <summary>Something owed. The state has the day that the matter is about as its next; officers are told because it is past.</summary>
    public sealed record Duty(Community Community, DutyState State, Party To) : Topic;

    /// <summary>A day on which the authority has to do something for the communities of a programme.</summary>
    public sealed record Announcement(Rulebook Rulebook, DutyRule Rule, DateOnly Day) : Topic;

    /// <summary>Money that is to come in for a case by a day.</summary>
    public sealed record Instalment(Community Community, Collected Collected, DateOnly Day) : Topic;

    /// <summary>A service that is done once the day is over.</summary>
    public sealed record ServiceEnd(Community Community, ServiceRule Rule, Period Service) : Topic;

    /// <summary>Years in which there are too few months.</summary>
    public sealed record Years(MonthCount Count) : Topic;

    /// <summary>What a convener, by name, lets the community know.</summary>
    public sealed record Bulletin(Nudges.Bulletin Said, Community Community, string By) : Topic;

    /// <summary>The weekly digest.</summary>
    public sealed record Week(Digest Digest) : Topic;
}
