using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Cases;

/// <summary>What stands of all that is known of a case.</summary>
/// <param name="Standing">The lines that count, in the order they came.</param>
public sealed record CaseFile(IReadOnlyList<CaseEntry> Standing)
{
    public static readonly CaseFile Empty = new([]);

    /// <summary>From when to when it runs or ran, an early end with it; null while nobody said.</summary>
    public Period? Days => Planned is not { } planned ? null
        : EarlyEnd is { } ended && planned.Contains(ended.Last) ? new Period(planned.Start, ended.Last)
        : planned;

    /// <summary>From when to when it was to run.</summary>
    public Period? Planned => Last<CaseFact.Span>()?.Days;

    public CaseFact.Ended? EarlyEnd => Last<CaseFact.Ended>();

    public CaseFact.Firm? Firm => Last<CaseFact.Firm>();

    public Dollars? Agreed => Last<CaseFact.Agreed>()?.Amount;

    public Dollars Granted => Last<CaseFact.Granted>()?.Amount ?? Dollars.Zero;

    /// <summary>When whoever was away is back: the day after the end, or as was laid down where it ended early.</summary>
    public DateOnly? Return => EarlyEnd?.Return ?? Planned?.End.AddDays(1);

    public IEnumerable<CaseFact.Received> Receipts => All<CaseFact.Received>();

    public Dollars Received => Receipts.Select(one => one.Amount).Sum();

    /// <summary>The shares as they were said last for each.</summary>
    public IReadOnlyList<CaseFact.Allotted> Shares =>
        [.. All<CaseFact.Allotted>().GroupBy(one => one.Person).Select(of => of.Last()).Where(one => one.Share.HundredthsOfPercent > 0)];

    public static CaseFile Of(IReadOnlyList<CaseEntry> entries) =>
        new(StandingEntries.Of(entries, entry => entry.Id, entry => entry.Corrects));

    public static CaseFile Read(ICaseRecords records, CommunityId community) => Of(records.Cases.Of(community));

    public Dollars PaidFor(CollectionCost cost) => All<CaseFact.Paid>().Where(one => one.Of == cost.Id).Select(one => one.Amount).Sum();

    /// <summary>From when to when it is served for, once it has its days; null where nothing is.</summary>
    public Period? ServedFor(ServiceRule rule)
    {
        if (Days is not { } days || Return is not { } back)
            return null;
        var first = back.AddDays(rule.DaysAfterReturn);
        return new Period(first, (Length.Of(days) * rule.Times).EndFrom(first));
    }

    private T? Last<T>()
        where T : CaseFact => All<T>().LastOrDefault();

    private IEnumerable<T> All<T>()
        where T : CaseFact => Standing.Select(entry => entry.Fact).OfType<T>();
}
