using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Duties;

/// <summary>
/// What a community owes by one rule on one day: how much, by whom (<see cref="DutyRule.From"/>), until when, by which article
/// (<see cref="DutyRule.Cite"/>), and whether it can still be reached.
/// </summary>
public sealed record DutyState
{
    public required DutyRule Rule { get; init; }

    /// <summary>Other duties that would do as well (擇一); none once one of them is done.</summary>
    public IReadOnlyList<DutyRule> Instead { get; init; } = [];

    /// <summary>In order of their days. A day to know of has no count, and one whose days are not fixed yet may have none.</summary>
    public required IReadOnlyList<Occurrence> Occurrences { get; init; }

    public required Outlook Outlook { get; init; }

    /// <summary>Who has not handed it in yet, where each member owes it for themselves.</summary>
    public IReadOnlyList<Membership> Lacking { get; init; } = [];

    public required DateOnly Today { get; init; }

    public int Required => Occurrences.Sum(occurrence => occurrence.Required);

    public int Done => Missing > 0 ? Required - Missing : Occurrences.Sum(occurrence => occurrence.Done);

    /// <summary>Of what comes back, the time that today belongs to; null of what does not, and outside all of them.</summary>
    public Occurrence? Current => DueDays.Recur(Rule.Due) ? Occurrences.FirstOrDefault(occurrence => occurrence.Contains(Today)) : null;

    public int Missing => Occurrences.Sum(occurrence => occurrence.Missing);

    public int Planned => Occurrences.Sum(occurrence => occurrence.Planned);

    public int Unplanned => Occurrences.Sum(occurrence => occurrence.Unplanned);

    /// <summary>Whether anything has to be done: false for what is done, and for days one only has to know of.</summary>
    public bool IsOwed => Missing > 0;

    /// <summary>The first time that is not done, or of what is done the last. Of days to know of, the next, or the last when all have passed.</summary>
    public Occurrence? Next =>
        Occurrences.FirstOrDefault(occurrence => Rule.Task is DutyTask.Know ? occurrence.Day >= Today : occurrence.Missing > 0)
        ?? (Occurrences is [.., var last] ? last : null);

    public DateOnly? Due => Next?.Day;

    /// <summary>0 on the due day itself, negative after it.</summary>
    public int? DaysLeft => Due is { } day ? day.DayNumber - Today.DayNumber : null;

    public bool IsOverdue => IsOwed && DaysLeft < 0;

    /// <summary>How one rule stands, whatever other rule would do as well.</summary>
    public static DutyState Of(DutyRule rule, DutyFacts facts)
    {
        var occurrences = DutyCount.Of(rule, facts);
        var recurs = DueDays.Recur(rule.Due);
        return new DutyState
        {
            Rule = rule,
            Occurrences = occurrences,
            Today = facts.Today,
            Lacking = rule.Each == Each.Member ? facts.Lacking(rule) : [],
            Outlook = rule.Task is DutyTask.Know
                ? occurrences.Any(occurrence => occurrence.Day >= facts.Today) ? Outlook.OnTrack : Outlook.Done
                : occurrences.Select(occurrence => occurrence.OutlookOn(rule.Task, recurs, facts.Today)).DefaultIfEmpty(Outlook.Done).Max(),
        };
    }
}
