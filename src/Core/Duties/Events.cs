using CommunityBot.Calendar;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Duties;

/// <summary>What due days of a community are counted from.</summary>
public sealed record Events
{
    /// <summary>When its activities may take place: a case has days of its own, others those of the programme.</summary>
    public required Period Period { get; init; }

    /// <summary>When it was approved (核定); null until then, and where the programme takes no applications.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>The days of the case, as they were planned; null where nobody said them.</summary>
    public Period? Case { get; init; }

    /// <summary>When whoever was away is back; null until there are days.</summary>
    public DateOnly? Return { get; init; }

    public static Events Of(Rulebook rulebook, Application application, CaseFile file, SchoolClock clock) => new()
    {
        Period = file.Days ?? rulebook.Period,
        ApprovedOn = application.ApprovedAt is { } at ? clock.Day(at) : null,
        Case = file.Planned,
        Return = file.Return,
    };

    public DateOnly? Of(Anchor anchor) => anchor switch
    {
        Anchor.Approval => ApprovedOn,
        Anchor.PeriodEnd => Period.End,
        Anchor.CaseStart => Case?.Start,
        Anchor.CaseEnd => Case?.End,
        Anchor.Return => Return,
        _ => throw new ArgumentOutOfRangeException(nameof(anchor), anchor, "A new event has to be looked up here."),
    };

    /// <summary>Whether something that comes back can be due on a day: nothing is on one before the approval.</summary>
    public bool IsRunning(DateOnly day) => ApprovedOn is not { } approved || day >= approved;
}
