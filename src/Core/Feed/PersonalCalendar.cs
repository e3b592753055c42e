using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Duties;
using CommunityBot.Meetings;
using CommunityBot.Nudges;
using CommunityBot.Programmes;

namespace CommunityBot.Feed;

/// <summary>
/// What stands in somebody's calendar: the meetings of their communities, cancelled ones too so that copies of them go; for whoever
/// leads a community, the days on which something is due; for officers, the days of their own.
/// </summary>
public sealed record PersonalCalendar
{
    /// <summary>What is longer past is not looked at in a calendar.</summary>
    public static readonly TimeSpan Back = TimeSpan.FromDays(60);

    /// <summary>Farther ahead than any programme plans.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromDays(2 * 366);

    public required IReadOnlyList<MyMeeting> Meetings { get; init; }

    /// <summary>In order of the days.</summary>
    public required IReadOnlyList<CalendarDay> Days { get; init; }

    /// <summary>Which alarms are wanted.</summary>
    public required NudgeSettings Settings { get; init; }

    /// <summary>How many communities they are in: with several, each entry says which it is about.</summary>
    public required int Communities { get; init; }

    public static PersonalCalendar Read(INudgeRecords records, IRulebookSource rulebooks, SchoolClock clock, PersonId person, DateTimeOffset now)
    {
        var today = clock.Day(now);
        var days = records.ConvenedBy(person, today).SelectMany(community => DaysOf(community, Party.Convener))
            .Concat(records.AdministeredBy(person, today).SelectMany(community => DaysOf(community, Party.Officer)));
        return new PersonalCalendar
        {
            Meetings = records.Meetings.CalendarOf(person, now - Back, now + Ahead, clock),
            Days = [.. days.GroupBy(day => day.Key).Select(Together).OrderBy(day => day.Day)],
            Settings = records.Nudges.SettingsOf(person),
            Communities = records.People.MembershipsOf(person, today).Count,
        };

        IEnumerable<CalendarDay> DaysOf(Community community, Party asked) => rulebooks.Find(community.Programme) is { } rulebook
            ? Of(DutyFacts.Read(records, rulebook, community, clock, now), asked)
            : [];
    }

    /// <summary>What is due on a day and has to be done by whoever is asked; and the days to know of.</summary>
    private static IEnumerable<CalendarDay> Of(DutyFacts facts, Party asked) =>
        from state in Progress.Of(facts).States
        where state.Rule.From == asked || (asked == Party.Convener && state.Rule.Task is DutyTask.Know)
        from occurrence in state.Occurrences
        where occurrence.Day >= facts.Clock.Day(facts.Now - Back)
        select new CalendarDay
        {
            Rulebook = facts.Rulebook,
            Day = occurrence.Day!.Value,
            State = state,
            Communities = [facts.Community.Community],
            IsDone = occurrence is { Required: > 0, Missing: 0 },
            IsShared = asked == Party.Officer || state.Rule.Task is DutyTask.Know,
        };

    private static CalendarDay Together(IEnumerable<CalendarDay> same)
    {
        var all = same.ToList();
        return all[0] with { Communities = [.. all.SelectMany(day => day.Communities).Distinct()], IsDone = all.TrueForAll(day => day.IsDone) };
    }
}
