using CommunityBot.Duties;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation;

/// <summary>Says how duties stand, in the reader's language and with the words of their rulebook.</summary>
public sealed class DutyWording(Texts.Catalogue texts, Wording wording)
{
    /// <summary>成果報告（附件 3）.</summary>
    public string Name(DutyRule rule)
    {
        var name = wording.Name(rule.Name);
        return rule.Form is { } form ? texts.WithAside(name, wording.Name(form)) : name;
    }

    /// <summary>The day it is due, or the days within which it has to be done.</summary>
    public string Day(DutyState state) => state switch
    {
        { Rule.Due: Due.Within { Period: var span } } when span.Start != span.End => texts.DayToDay(texts.Day(span.Start), texts.Day(span.End)),
        { Due: { } day } => texts.Day(day),
        _ => texts.NoDueDay,
    };

    /// <summary>How long from the day of the question; of days one only has to know of, without talk of being due.</summary>
    public string Left(DutyState state) => (state.Rule.Task, state.DaysLeft) switch
    {
        (_, null) => texts.NoDueDay,
        (DutyTask.Know, 0) => texts.Today,
        (DutyTask.Know, _) => texts.FromNow(Midnight(state.Due!.Value), Midnight(state.Today)),
        (_, 0) => texts.DueToday,
        (_, < 0 and { } days) => texts.OverdueBy(-days),
        (_, { } days) => texts.DueIn(days),
    };

    /// <summary>What is missing and what to do about it until when.</summary>
    public string Status(DutyState state) => state.Rule.Task switch
    {
        _ when !state.IsOwed => texts.Standing(Outlook.Done),
        DutyTask.Hold or DutyTask.Teach => Meetings(state),
        DutyTask.RecordEach => state.Due is null || state.IsOverdue ? texts.RecordsMissing(state.Missing) : texts.RecordsMissingBy(state.Missing, Day(state)),
        _ when state.Due is null => texts.HandInAnyTime,
        _ => state.IsOverdue ? texts.HandInPast(Day(state), -state.DaysLeft!.Value) : texts.HandInBy(Day(state)),
    };

    /// <summary>The other ways to do it, where there are any; else empty.</summary>
    public string Instead(DutyState state) =>
        state.Instead.Count == 0 ? "" : texts.OrInstead(texts.List([.. state.Instead.Select(rule => wording.Name(rule.Name))]));

    /// <summary>Of what comes back every month, the first time that lacks something is told.</summary>
    private string Meetings(DutyState state)
    {
        var next = state.Occurrences.FirstOrDefault(occurrence => occurrence.Unplanned > 0) ?? state.Next!;
        var left = next.Day is { } due ? due.DayNumber - state.Today.DayNumber : 0;
        var day = next.Day is { } last ? texts.Day(last) : texts.NoDueDay;
        return state.Outlook switch
        {
            Outlook.OnTrack => texts.MeetingsPlanned(state.Planned),
            Outlook.Tight => texts.PlanMeetingsQuickly(next.Unplanned, day, left),
            Outlook.Impossible when left < 0 => texts.MeetingsTooLate(next.Unplanned, day),
            Outlook.Impossible => texts.TooFewDays(next.Unplanned, day),
            _ when next.Unplanned == 0 => texts.LessonsToComplete,
            _ => texts.PlanMeetings(next.Unplanned, day),
        };
    }

    private static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified);
}
