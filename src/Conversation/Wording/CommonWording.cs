using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Texts;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Wording;

/// <summary>Names the things of the domain in the reader's language, with the words of their rulebook.</summary>
public sealed class CommonWording(Catalogue texts, SchoolClock clock, IRulebookSource rulebooks)
{
    public Catalogue Texts => texts;

    public SchoolClock Clock => clock;

    /// <summary>Null where there is none.</summary>
    public Rulebook? RulebookOf(ProgrammeId programme) => rulebooks.Find(programme);

    public string Name(LocalName name) => texts.Language == Language.English ? name.English ?? name.Chinese : name.Chinese;

    /// <summary>What its rulebook is called; its id where there is none.</summary>
    public string Name(ProgrammeId programme) => rulebooks.Find(programme) is { } rulebook ? Name(rulebook.Title) : programme.Value;

    /// <summary>例行研討 第3次.</summary>
    public string Name(Meeting meeting, Community community) =>
        texts.NumberedMeeting(Kind(meeting.Kind, community), meeting.Number);

    /// <summary>例行研討 第3次「AI教材共備」.</summary>
    public string NameAndTopic(Meeting meeting, Community community) =>
        meeting.Topic.Length == 0 ? Name(meeting, community) : texts.WithTopic(Name(meeting, community), meeting.Topic);

    /// <summary>Without its number, which has gone to another one.</summary>
    public string NameOfCancelled(Meeting meeting, Community community)
    {
        var kind = Kind(meeting.Kind, community);
        return meeting.Topic.Length == 0 ? kind : texts.WithTopic(kind, meeting.Topic);
    }

    public string Kind(string kind, Community community) =>
        rulebooks.Find(community.Programme)?.FindActivity(kind) is { } activity ? Name(activity.Name) : kind;

    /// <summary>The first of them by name, and how many more there are.</summary>
    public string Names(IReadOnlyList<Community> communities)
    {
        var names = texts.List([.. communities.Take(Limits.Buttons).Select(community => community.Name)]);
        return communities.Count > Limits.Buttons ? texts.WithAside(names, texts.AndOthers(communities.Count - Limits.Buttons)) : names;
    }

    /// <summary>10 分鐘、塞車; empty where neither was said.</summary>
    public string Of(Lateness late) =>
        texts.List([.. new[] { late.By is { } by ? texts.Duration(by) : "", late.Reason }.Where(part => part.Length > 0)]);

    public string Time(DateTimeOffset instant) => Catalogue.Time(clock.Time(instant));

    public string Day(DateTimeOffset instant) => texts.Day(clock.Day(instant));

    public string DayAndTime(DateTimeOffset instant) => texts.DayAndTime(clock.Local(instant).DateTime);

    public string FromNow(DateTimeOffset instant, DateTimeOffset now) => texts.FromNow(clock.Local(instant).DateTime, clock.Local(now).DateTime);

    /// <summary>How long until it begins, or that it has begun.</summary>
    public string UntilStart(Meeting meeting, DateTimeOffset now) => meeting.StartsAt <= now ? texts.UnderWay : FromNow(meeting.StartsAt, now);

    /// <summary>114/05/12（一） 14:00–16:00.</summary>
    public string Span(Meeting meeting) => texts.Span(Hours(meeting));

    public string Span(DateTimeOffset from, DateTimeOffset to) => texts.Span(clock.Hours(from, to));

    public Hours Hours(Meeting meeting) => clock.Hours(meeting.StartsAt, meeting.EndsAt);
}
