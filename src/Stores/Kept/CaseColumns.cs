using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Stores.Kept;

/// <summary>The kinds of what is known of a case, by the numbers they have in every database: none is changed or given again.</summary>
public enum CaseKind
{
    Span = 1,
    Ended = 2,
    Firm = 3,
    Agreed = 4,
    Granted = 5,
    Received = 6,
    Paid = 7,
    Allotted = 8,
}

/// <summary>How a line of a case stands in columns, the same in every database. What its kind has not is nothing.</summary>
internal static class CaseColumns
{
    public const string All =
        "id, community_id, kind, from_day, until_day, return_day, fault, firm, tax_id, on_day, subject, amount, person_id, share, leads, at, by_id, why, "
        + "corrects, cite, version";

    /// <summary>All that is something, but the id.</summary>
    public static (string Name, object? Value)[] Of(CaseEntry entry) =>
    [
        ("community_id", entry.Community.Value), .. Of(entry.Fact), ("at", entry.At.ToColumn()), ("by_id", entry.By.Value), ("why", entry.Why),
        ("corrects", entry.Corrects?.Value), ("cite", entry.Cite.ToString()), ("version", entry.Version),
    ];

    /// <param name="row">In the order of <see cref="All"/>.</param>
    public static CaseEntry Read(IRow row) => new()
    {
        Id = new CaseEntryId(row.Number(0)),
        Community = new CommunityId(row.Number(1)),
        Fact = Fact(row),
        At = row.Instant(15),
        By = new PersonId(row.Number(16)),
        Why = row.Text(17),
        Corrects = row.NumberOrNull(18) is { } corrected ? new CaseEntryId(corrected) : null,
        Cite = Citations.Read(row.Text(19)),
        Version = row.Whole(20),
    };

    private static (string Name, object? Value)[] Of(CaseFact fact) => fact switch
    {
        CaseFact.Span(var days) => [Kind(CaseKind.Span), ("from_day", days.Start.ToColumn()), ("until_day", days.End.ToColumn())],
        CaseFact.Ended(var last, var fault, var back) =>
            [Kind(CaseKind.Ended), ("until_day", last.ToColumn()), ("fault", (int)fault), ("return_day", back.ToColumn())],
        CaseFact.Firm(var name, var taxId) => [Kind(CaseKind.Firm), ("firm", name), ("tax_id", taxId)],
        CaseFact.Agreed(var amount) => [Kind(CaseKind.Agreed), ("amount", amount.Amount)],
        CaseFact.Granted(var amount) => [Kind(CaseKind.Granted), ("amount", amount.Amount)],
        CaseFact.Received(var amount, var on) => [Kind(CaseKind.Received), ("amount", amount.Amount), ("on_day", on.ToColumn())],
        CaseFact.Paid(var cost, var amount) => [Kind(CaseKind.Paid), ("subject", cost), ("amount", amount.Amount)],
        CaseFact.Allotted(var person, var share, var leads) =>
            [Kind(CaseKind.Allotted), ("person_id", person.Value), ("share", share.HundredthsOfPercent), ("leads", leads)],
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "A new kind needs a number and columns here."),
    };

    private static CaseFact Fact(IRow row) => (CaseKind)row.Whole(2) switch
    {
        CaseKind.Span => new CaseFact.Span(new Period(row.Day(3), row.Day(4))),
        CaseKind.Ended => new CaseFact.Ended(row.Day(4), (FaultOf)row.Whole(6), row.Day(5)),
        CaseKind.Firm => new CaseFact.Firm(row.Text(7), row.Text(8)),
        CaseKind.Agreed => new CaseFact.Agreed(Amount(row)),
        CaseKind.Granted => new CaseFact.Granted(Amount(row)),
        CaseKind.Received => new CaseFact.Received(Amount(row), row.Day(9)),
        CaseKind.Paid => new CaseFact.Paid(row.Text(10), Amount(row)),
        CaseKind.Allotted => new CaseFact.Allotted(new PersonId(row.Number(12)), new Rate(row.Whole(13)), row.Flag(14)),
        var kind => throw new ArgumentOutOfRangeException(nameof(row), kind, "Nothing of this kind is known of a case."),
    };

    private static (string Name, object? Value) Kind(CaseKind kind) => ("kind", (int)kind);

    private static Dollars Amount(IRow row) => new(row.Number(11));
}
