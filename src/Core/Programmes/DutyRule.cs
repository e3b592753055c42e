using CommunityBot.Calendar;

namespace CommunityBot.Programmes;

/// <summary>Something a community owes its programme: meetings, lessons, documents, outcomes, with or without a date.</summary>
public sealed record DutyRule
{
    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    /// <summary>Other words people type for it after 繳交.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public Scope Scope { get; init; } = Scope.Everyone;

    public DutyStage Stage { get; init; } = DutyStage.Running;

    public Party From { get; init; } = Party.Convener;

    /// <summary>Whether it is owed once, or by each member for themselves.</summary>
    public Each Each { get; init; } = Each.Community;

    public required DutyTask Task { get; init; }

    public Due? Due { get; init; }

    /// <summary>Of the duties with the same word here, one is enough (擇一).</summary>
    public string? OneOf { get; init; }

    /// <summary>What happens when it is missed, where the regulation says it.</summary>
    public LocalName? Missed { get; init; }

    /// <summary>The regulation's form for it, such as 附件 3.</summary>
    public LocalName? Form { get; init; }

    public required Citations Cite { get; init; }
}

public enum DutyStage
{
    /// <summary>Until the community is approved.</summary>
    Applying,

    /// <summary>From the approval on.</summary>
    Running,
}

/// <summary>For whom something is owed once.</summary>
public enum Each
{
    Community,

    /// <summary>Each member for themselves; whoever leads them may note it for them.</summary>
    Member,
}

/// <summary>Who has to do it.</summary>
public enum Party
{
    Convener,

    /// <summary>The officer (承辦人) or the authority: the community only waits.</summary>
    Officer,
}

/// <summary>What has to be done.</summary>
public abstract record DutyTask
{
    private DutyTask()
    {
    }

    /// <summary>Hold so many meetings; of any kind when none is named.</summary>
    public sealed record Hold(int Count, IReadOnlyList<string> Kinds) : DutyTask;

    /// <summary>So many public lessons (公開授課), each with preparation, observation and discussion.</summary>
    public sealed record Teach(int Count) : DutyTask;

    /// <summary>Hand something in or get it done, noted with 繳交 so many times.</summary>
    public sealed record HandIn(int Count) : DutyTask;

    /// <summary>File the application (申請); done while it is filed and not given back.</summary>
    public sealed record Apply : DutyTask;

    /// <summary>Keep a record (紀錄) and a sign-in list of every meeting held.</summary>
    public sealed record RecordEach : DutyTask;

    /// <summary>Nothing to hand in: a day to know of, such as the announcement of results.</summary>
    public sealed record Know : DutyTask;
}

/// <summary>When something is due. Days count whole: what is due on a day is in time until midnight.</summary>
public abstract record Due
{
    private Due()
    {
    }

    public sealed record On(DateOnly Day) : Due;

    /// <summary>Within a span; due on its last day.</summary>
    public sealed record Within(Period Period) : Due;

    /// <summary>So many months and days after the event.</summary>
    public sealed record After(Anchor Anchor, int Months, int Days) : Due;

    /// <summary>So many months and days before it.</summary>
    public sealed record Before(Anchor Anchor, int Months, int Days) : Due;

    /// <summary>Within the month of that number from the first day of the case: 第 6 個月內.</summary>
    public sealed record InMonth(int Number) : Due;

    /// <summary>On a day of every month of the period; of a shorter month, on its last day.</summary>
    public sealed record Monthly(int Day) : Due;

    /// <summary>On a day of every week of the period.</summary>
    public sealed record Weekly(DayOfWeek Day) : Due;

    /// <summary>The same with fixed days moved.</summary>
    public Due Moved(Func<DateOnly, DateOnly> move) => this switch
    {
        On on => new On(move(on.Day)),
        Within within => new Within(within.Period.Moved(move)),
        _ => this,
    };
}

public enum Anchor
{
    Approval,
    PeriodEnd,

    /// <summary>The first day of the case itself.</summary>
    CaseStart,

    /// <summary>Its last day.</summary>
    CaseEnd,

    /// <summary>The day on which whoever was away is back.</summary>
    Return,
}
