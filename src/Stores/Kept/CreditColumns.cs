using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Programmes;

namespace CommunityBot.Stores.Kept;

/// <summary>The kinds of what is noted of a teacher, by the numbers they have in every database: none is changed or given again.</summary>
public enum CreditKind
{
    Cycle = 1,
    Stretch = 2,
    HalfDays = 3,
    Absence = 4,
}

/// <summary>How a line of a teacher stands in columns, the same in every database. What its kind has not is nothing.</summary>
internal static class CreditColumns
{
    public const string All =
        "id, person_id, family, kind, subject, from_day, until_day, half_days, amount, share, leads, with_whom, at, by_id, why, corrects, cite, programme, "
        + "version";

    /// <summary>All that is something, but the id.</summary>
    public static (string Name, object? Value)[] Of(CreditEntry entry) =>
    [
        ("person_id", entry.Person.Value), ("family", entry.Family), .. Of(entry.Fact), ("at", entry.At.ToColumn()), ("by_id", entry.By.Value),
        ("why", entry.Why), ("corrects", entry.Corrects?.Value), ("cite", entry.Cite.ToString()), ("programme", entry.Programme.Value),
        ("version", entry.Version),
    ];

    /// <param name="row">In the order of <see cref="All"/>.</param>
    public static CreditEntry Read(IRow row) => new()
    {
        Id = new CreditEntryId(row.Number(0)),
        Person = new PersonId(row.Number(1)),
        Family = row.Text(2),
        Fact = Fact(row),
        At = row.Instant(12),
        By = new PersonId(row.Number(13)),
        Why = row.Text(14),
        Corrects = row.NumberOrNull(15) is { } corrected ? new CreditEntryId(corrected) : null,
        Cite = Citations.Read(row.Text(16)),
        Programme = new ProgrammeId(row.Text(17)),
        Version = row.Whole(18),
    };

    private static (string Name, object? Value)[] Of(CreditFact fact) => fact switch
    {
        CreditFact.Cycle(var from) => [Kind(CreditKind.Cycle), ("from_day", from.ToColumn())],
        CreditFact.Stretch(var way, var days, var money, var share, var leads, var with) =>
        [
            Kind(CreditKind.Stretch), ("subject", way), .. Of(days), ("amount", money?.Amount), ("share", share?.HundredthsOfPercent), ("leads", leads),
            ("with_whom", with),
        ],
        CreditFact.HalfDays(var way, var days, var count, var with) =>
            [Kind(CreditKind.HalfDays), ("subject", way), .. Of(days), ("half_days", count), ("with_whom", with)],
        CreditFact.Absence(var kind, var days) => [Kind(CreditKind.Absence), ("subject", kind), .. Of(days)],
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "A new kind needs a number and columns here."),
    };

    private static CreditFact Fact(IRow row) => (CreditKind)row.Whole(3) switch
    {
        CreditKind.Cycle => new CreditFact.Cycle(row.Day(5)),
        CreditKind.Stretch => new CreditFact.Stretch(
            row.Text(4), Days(row), row.NumberOrNull(8) is { } money ? new Dollars(money) : null,
            row.NumberOrNull(9) is { } share ? new Rate((int)share) : null, row.Flag(10), row.Text(11)),
        CreditKind.HalfDays => new CreditFact.HalfDays(row.Text(4), Days(row), row.Whole(7), row.Text(11)),
        CreditKind.Absence => new CreditFact.Absence(row.Text(4), Days(row)),
        var kind => throw new ArgumentOutOfRangeException(nameof(row), kind, "Nothing of this kind is noted of a teacher."),
    };

    private static (string Name, object? Value) Kind(CreditKind kind) => ("kind", (int)kind);

    private static (string Name, object? Value)[] Of(Period days) => [("from_day", days.Start.ToColumn()), ("until_day", days.End.ToColumn())];

    private static Period Days(IRow row) => new(row.Day(5), row.Day(6));
}
