using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Texts;
using CommunityBot.Duties;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Wording;

/// <summary>Says how duties stand, in the reader's language and with the words of their rulebook.</summary>
public sealed class DutyWording(CommonWording wording)
{
    private const int MostNamed = 5;

    private readonly Catalogue _texts = wording.Texts;

    /// <summary>成果報告（附件 3）.</summary>
    public string Name(DutyRule rule)
    {
        var name = wording.Name(rule.Name);
        return rule.Form is { } form ? _texts.WithAside(name, wording.Name(form)) : name;
    }

    /// <summary>The day it is due, or the days within which it has to be done.</summary>
    public string Day(DutyState state) => Days(state) is { } days ? _texts.Days(days) : _texts.NoDueDay;

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
    public string Status(DutyState state) => (state.Rule.Task, Days(state)) switch
    {
        _ when !state.IsOwed => _texts.OutlookWord(Outlook.Done),
        (DutyTask.Hold or DutyTask.Teach, _) => Meetings(state),
        (DutyTask.RecordEach, { } due) when !state.IsOverdue => _texts.RecordsMissingBy(state.Missing, due),
        (DutyTask.RecordEach, _) => _texts.RecordsMissing(state.Missing),
        (DutyTask.Apply, { } due) when state.IsOverdue => _texts.ApplyPast(due, -state.DaysLeft!.Value),
        (_, { } due) => state.IsOverdue ? _texts.HandInPast(due, -state.DaysLeft!.Value) : _texts.HandInBy(due),
        _ => _texts.HandInAnyTime,
    };

    /// <summary>Who has not handed it in yet, where each member owes it; else empty.</summary>
    public string Lacking(DutyState state) => state.Lacking.Count == 0 || !state.IsOwed ? "" : _texts.StillLacking(People(state.Lacking));

    public string People(IReadOnlyList<Membership> members) => _texts.List(members.Count <= MostNamed
        ? [.. members.Select(member => member.Person.Name)]
        : [.. members.Take(MostNamed).Select(member => member.Person.Name), _texts.AndMorePeople(members.Count - MostNamed)]);

    /// <summary>The other ways to do it, where there are any; else empty.</summary>
    public string Instead(DutyState state) =>
        state.Instead.Count == 0 ? "" : _texts.OrInstead(_texts.List([.. state.Instead.Select(rule => wording.Name(rule.Name))]));

    /// <summary>Of what comes back every month, the first time that lacks something is told.</summary>
    private string Meetings(DutyState state)
    {
        var next = state.Occurrences.FirstOrDefault(occurrence => occurrence.Unplanned > 0) ?? state.Next!;
        var left = next.Day is { } due ? due.DayNumber - state.Today.DayNumber : 0;
        return state.Outlook switch
        {
            Outlook.OnTrack => _texts.MeetingsPlanned(state.Planned),
            Outlook.Tight => _texts.PlanMeetingsQuickly(next.Unplanned, next.Day, left),
            Outlook.Impossible when left < 0 => _texts.MeetingsTooLate(next.Unplanned, next.Day),
            Outlook.Impossible => _texts.TooFewDays(next.Unplanned, next.Day),
            _ when next.Unplanned == 0 => _texts.LessonsToComplete,
            _ => _texts.PlanMeetings(next.Unplanned, next.Day),
        };
    }

    private static Period? Days(DutyState state) => state switch
    {
        { Rule.Due: Due.Within { Period: var span } } when span.Start != span.End => span,
        { Due: { } day } => new Period(day, day),
        _ => null,
    };

    private static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified);
}
