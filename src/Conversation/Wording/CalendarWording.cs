using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Texts;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Feed;
using CommunityBot.Meetings;
using CommunityBot.Nudges;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Wording;

/// <summary>Says what stands in somebody's calendar, in their language.</summary>
/// <param name="wording">In the language.</param>
/// <param name="links">Where entries lead to.</param>
public sealed class CalendarWording(CommonWording wording, ChatLinks links)
{
    /// <summary>Days before something is due on which the calendar reminds; of what comes back, only the day before.</summary>
    private static readonly int[] s_daysBefore = [7, 1];

    private readonly Catalogue _texts = wording.Texts;

    public IReadOnlyList<CalendarEvent> Events(PersonalCalendar calendar) =>
        [.. calendar.Meetings.Select(mine => MeetingEvent(mine, calendar)), .. calendar.Days.Select(day => Day(day, calendar))];

    private CalendarEvent MeetingEvent(MyMeeting mine, PersonalCalendar calendar)
    {
        var (meeting, community) = (mine.Meeting, mine.Community);
        var cancelled = meeting.CancelledAt is not null;
        var onLeave = mine.Presence.State == PresenceState.OnLeave;
        return new CalendarEvent
        {
            Key = $"session-{meeting.Id.Value}",
            Revision = meeting.Revision,
            ChangedAt = meeting.ChangedAt,
            Time = new CalendarTime.Hours(meeting.StartsAt, meeting.EndsAt),
            IsCancelled = cancelled,
            LeavesFree = cancelled || onLeave,
            Title =
                Whose(
                    cancelled ? _texts.CalendarCancelled(wording.NameOfCancelled(meeting, community)) : wording.NameAndTopic(meeting, community),
                    community,
                    calendar),
            Place = meeting.Place,
            Description = Joined.Lines(community.Name, cancelled ? "" : onLeave ? _texts.CalendarOnLeave : WhatToSay(mine), meeting.Id.ToString()),
            Address = cancelled ? null : links.Typed(mine.Role == Role.Convener ? Opening(meeting) : $"{_texts.Word(CommandIds.CheckIn)} "),
            Alarms = cancelled || onLeave ? [] : [.. AlarmsOf(calendar.Settings.Meetings)],
        };
    }

    private CalendarEvent Day(CalendarDay day, PersonalCalendar calendar)
    {
        var (rule, name) = (day.Rule, wording.Name(day.Rule.Name));
        var toKnow = rule.Task is DutyTask.Know;
        var title = toKnow ? name : day.IsDone ? _texts.CalendarDone(name) : _texts.CalendarDue(name);
        return new CalendarEvent
        {
            Key = day.Key,
            Revision = day.Rulebook.Version,
            Time = new CalendarTime.WholeDay(day.Day),
            LeavesFree = true,
            Title = day.IsShared ? title : Whose(title, day.Communities[0], calendar),
            Description = Joined.Lines(
                _texts.List([.. day.Communities.Take(Limits.Buttons).Select(community => community.Name)]),
                day.Communities.Count > Limits.Buttons ? _texts.AndOthers(day.Communities.Count - Limits.Buttons) : "",
                rule.Task is DutyTask.HandIn && rule.From == Party.Convener && !day.IsDone
                    ? _texts.CalendarHandIn($"{_texts.Word(CommandIds.HandIn)} {name}")
                    : "",
                rule.Form is { } form ? wording.Name(form) : "",
                new DutyWording(wording).Instead(day.State),
                rule.Missed is { } missed && !day.IsDone ? _texts.IfMissed(wording.Name(missed)) : "",
                _texts.ByArticle(rule.Cite)),
            Address = links.Typed(_texts.Word(CommandIds.Deadlines)),
            Alarms = toKnow || day.IsDone || !calendar.Settings.Deadlines
                ? []
                : [.. s_daysBefore.Where(days => days == 1 || !day.Recurs).Select(days => TimeSpan.FromDays(days) - SchoolClock.Morning.ToTimeSpan())],
        };
    }

    private static IEnumerable<TimeSpan> AlarmsOf(MeetingNudges wanted)
    {
        if (wanted.HasFlag(MeetingNudges.DayBefore))
            yield return TimeSpan.FromDays(1);
        if (wanted.HasFlag(MeetingNudges.TwoHoursBefore))
            yield return TimeSpan.FromHours(2);
    }

    private string WhatToSay(MyMeeting mine) =>
        mine.Role == Role.Convener ? _texts.CalendarOpenSignIn(Opening(mine.Meeting)) : _texts.CalendarSignIn(_texts.Word(CommandIds.CheckIn));

    private string Opening(Meeting meeting) => $"{_texts.Word(CommandIds.OpenSignIn)} {meeting.Id}";

    private string Whose(string title, Community community, PersonalCalendar calendar) =>
        calendar.Communities > 1 ? _texts.WithAside(title, community.Name) : title;
}
