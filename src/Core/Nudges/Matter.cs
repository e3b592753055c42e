using System.Globalization;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Nudges;

/// <summary>What a nudge is about. It can be put off or switched off as a whole, and is written down by its <see cref="Key"/>.</summary>
public abstract record Matter
{
    private Matter()
    {
    }

    /// <summary>A meeting to come to, at one of its times: once moved it is told anew.</summary>
    public sealed record ComingMeeting(MeetingId Meeting, int Revision) : Matter
    {
        public static ComingMeeting Of(Meeting meeting) => new(meeting.Id, meeting.Revision);
    }

    /// <summary>That a meeting is not any more what somebody was told; changed once more it is told anew.</summary>
    public sealed record ChangedMeeting(MeetingId Meeting, int Revision) : Matter
    {
        public static ChangedMeeting Of(Meeting meeting) => new(meeting.Id, meeting.Revision);
    }

    /// <summary>Who came to a meeting, once its sign-in has closed.</summary>
    public sealed record Turnout(MeetingId Meeting) : Matter;

    /// <summary>Something that a community owes, each time it is due a matter of its own.</summary>
    public sealed record Duty(CommunityId Community, string Rule, DateOnly Day) : Matter;

    /// <summary>Something that the authority has to do for all communities of a programme, such as announcing results.</summary>
    public sealed record Announcement(ProgrammeId Programme, string Rule, DateOnly Day) : Matter;

    /// <summary>A day by which money is to come in for a case (回饋金).</summary>
    public sealed record Instalment(CommunityId Community, DateOnly Day) : Matter;

    /// <summary>The last day on which somebody serves for a case (服務義務).</summary>
    public sealed record ServiceEnd(CommunityId Community, DateOnly Day) : Matter;

    /// <summary>The last of somebody's years in a programme, whatever its edition.</summary>
    public sealed record Years(ProgrammeId Programme, DateOnly End) : Matter;

    /// <summary>Something that a convener lets the community know.</summary>
    public sealed record Bulletin(BulletinId Id) : Matter;

    /// <summary>The week that begins on that Monday: the digest.</summary>
    public sealed record Week(DateOnly Monday) : Matter;

    /// <summary>Such as <c>duty:7:annual-report:2025-11-15</c>.</summary>
    public string Key => this switch
    {
        ComingMeeting coming => Join("session", coming.Meeting.Value, coming.Revision),
        ChangedMeeting changed => Join("change", changed.Meeting.Value, changed.Revision),
        Turnout turnout => Join("turnout", turnout.Meeting.Value),
        Duty duty => Join("duty", duty.Community.Value, duty.Rule, Iso(duty.Day)),
        Announcement announcement => Join("announcement", announcement.Programme.Value, announcement.Rule, Iso(announcement.Day)),
        Instalment instalment => Join("instalment", instalment.Community.Value, Iso(instalment.Day)),
        ServiceEnd service => Join("service", service.Community.Value, Iso(service.Day)),
        Years years => Join("years", years.Programme.Value, Iso(years.End)),
        Bulletin bulletin => Join("bulletin", bulletin.Id.Value),
        Week week => Join("week", Iso(week.Monday)),
        _ => throw new InvalidOperationException("A new matter needs a key here."),
    };

    /// <exception cref="FormatException">It is no key.</exception>
    public static Matter Read(string key) => key.Split(':') switch
    {
        ["session", var meeting, var revision] => new ComingMeeting(new MeetingId(Number(meeting)), (int)Number(revision)),
        ["change", var meeting, var revision] => new ChangedMeeting(new MeetingId(Number(meeting)), (int)Number(revision)),
        ["turnout", var meeting] => new Turnout(new MeetingId(Number(meeting))),
        ["duty", var community, var rule, var day] => new Duty(new CommunityId(Number(community)), rule, ReadDay(day)),
        ["announcement", var programme, var rule, var day] => new Announcement(new ProgrammeId(programme), rule, ReadDay(day)),
        ["instalment", var community, var day] => new Instalment(new CommunityId(Number(community)), ReadDay(day)),
        ["service", var community, var day] => new ServiceEnd(new CommunityId(Number(community)), ReadDay(day)),
        ["years", var programme, var end] => new Years(new ProgrammeId(programme), ReadDay(end)),
        ["bulletin", var id] => new Bulletin(new BulletinId(Number(id))),
        ["week", var monday] => new Week(ReadDay(monday)),
        _ => throw new FormatException($"'{key}' is no matter."),
    };

    private static string Join(params ReadOnlySpan<object> parts) =>
        string.Join(':', parts.ToArray().Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)));

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static DateOnly ReadDay(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
