using CommunityBot.Conversation.Texts;
using CommunityBot.Duties;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Wording;

/// <summary>Says how duties stand, in the reader's language and with the words of their rulebook.</summary>
public sealed class DutyWording(CommonWording wording)
{
    private readonly Catalogue _texts = wording.Texts;

    /// <summary>成果報告（附件 3）.</summary>
    public string Name(DutyRule rule)
    {
        var name = wording.Name(rule.Name);
        return rule.Form is { } form ? _texts.WithAside(name, wording.Name(form)) : name;
    }

    /// <summary>The day it is due, or the days within which it has to be done.</summary>
    public string Day(DutyState state) => state switch
    {
        { Rule.Due: Due.Within { Period: var span } } when span.Start != span.End => _texts.DayToDay(_texts.Day(span.Start), _texts.Day(span.End)),
        { Due: { } day } => _texts.Day(day),
        _ => _texts.NoDueDay,
    };

    /// <summary>How long from the day of the question; of days one only has to know of, without talk of being due.</summary>
    public string Left(DutyState state) => (state.Rule.Task, state.DaysLeft) switch
    {
        (_, null) => _texts.NoDueDay,
        (DutyTask.Know, 0) => _texts.Today,
        (DutyTask.Know, _) => _texts.FromNow(Midnight(state.Due!.Value), Midnight(state.Today)),
        (_, 0) => _texts.DueToday,
        (_, < 0 and { } days) => _texts.OverdueBy(-days),
        (_, { } days) => _texts.DueIn(days),
    };

    /// <summary>What is missing and what to do about it until when.</summary>
    public string Status(DutyState state) => state.Rule.Task switch
    {
        _ when !state.IsOwed => _texts.Standing(Outlook.Done),
        DutyTask.Hold or DutyTask.Teach => Meetings(state),
        DutyTask.RecordEach => state.Due is null || state.IsOverdue ? _texts.RecordsMissing(state.Missing) : _texts.RecordsMissingBy(state.Missing, Day(state)),
        _ when state.Due is null => _texts.HandInAnyTime,
        _ => state.IsOverdue ? _texts.HandInPast(Day(state), -state.DaysLeft!.Value) : _texts.HandInBy(Day(state)),
    };

    /// <summary>The other ways to do it, where there are any; else empty.</summary>
    public string Instead(DutyState state) =>
        state.Instead.Count == 0 ? "" : _texts.OrInstead(_texts.List([.. state.Instead.Select(rule => wording.Name(rule.Name))]));

    /// <summary>Of what comes back every month, the first time that lacks something is told.</summary>
    private string Meetings(DutyState state)
    {
        var next = state.Occurrences.FirstOrDefault(occurrence => occurrence.Unplanned > 0) ?? state.Next!;
        var left = next.Day is { } due ? due.DayNumber - state.Today.DayNumber : 0;
        var day = next.Day is { } last ? _texts.Day(last) : _texts.NoDueDay;
        return state.Outlook switch
        {
            Outlook.OnTrack => _texts.MeetingsPlanned(state.Planned),
            Outlook.Tight => _texts.PlanMeetingsQuickly(next.Unplanned, day, left),
            Outlook.Impossible when left < 0 => _texts.MeetingsTooLate(next.Unplanned, day),
            Outlook.Impossible => _texts.TooFewDays(next.Unplanned, day),
            _ when next.Unplanned == 0 => _texts.LessonsToComplete,
            _ => _texts.PlanMeetings(next.Unplanned, day),
        };
    }

    private static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified);
}
