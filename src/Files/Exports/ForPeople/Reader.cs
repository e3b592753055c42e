using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Files.Formats;
using CommunityBot.Files.Rosters;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Files.Exports.ForPeople;

/// <summary>Whom sheets are for: in which words and calendar they are written, and as of when.</summary>
public sealed record Reader(Language Language, Dates Dates, IRulebookSource Rulebooks, SchoolClock Clock, WorkCalendar Workdays, DateTimeOffset Now)
{
    public DateOnly Today => Clock.Day(Now);

    public string Say(string chinese, string english) => Language == Language.English ? english : chinese;

    public string Say(BothLanguages both) => Say(both.Chinese, both.English);

    public Heading Heading(string chinese, string english, CellKind kind = CellKind.Plain, Sum? below = null) => new(Say(chinese, english), kind, below);

    /// <summary>Over numbers that are added up below.</summary>
    public Heading Added(string chinese, string english, CellKind kind = CellKind.Plain) => Heading(chinese, english, kind, new Sum.Added());

    /// <summary>Over what is counted below.</summary>
    public Heading Counted(string chinese, string english, string unit) => Heading(chinese, english, below: new Sum.Counted(Say(unit, "")));

    public string Name(LocalName name) => Say(name.Chinese, name.English ?? name.Chinese);

    public string Name(ProgrammeId programme) => Rulebooks.Find(programme) is { } rulebook ? Name(rulebook.Title) : programme.Value;

    /// <summary>例行研討 第3次.</summary>
    public string Name(Meeting meeting, Community community) =>
        Say($"{Kind(meeting, community)} 第{meeting.Number}次", $"{Kind(meeting, community)} {meeting.Number}");

    public string Kind(Meeting meeting, Community community) =>
        Rulebooks.Find(community.Programme)?.FindActivity(meeting.Kind) is { } activity ? Name(activity.Name) : meeting.Kind;

    public string Day(DateOnly day) => ShownText.Day(day, Dates);

    public string Day(Period period) => $"{Day(period.Start)}–{Day(period.End)}";

    public string Of(Role role) => Say(RosterChanges.RoleOf(role));

    public string Of(PersonKind kind) => Say(RosterChanges.KindOf(kind));

    public string Of(PresenceState state) => state switch
    {
        PresenceState.Present => Say("出席", "present"),
        PresenceState.Late => Say("遲到", "late"),
        PresenceState.Recorded => Say("補簽", "recorded"),
        PresenceState.OnLeave => Say("請假", "on leave"),
        _ => Say("未到", "missing"),
    };

}
