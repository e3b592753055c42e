using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Rosters;

namespace CommunityBot.Files.Rosters;

/// <summary>What a roster changes of those who are known, a line for each cell: 林召集　身分　召集人 → 成員.</summary>
internal static class RosterChanges
{
    private static readonly BothLanguages s_empty = new("（空白）", "(empty)");

    /// <returns>The lines of all of them, below each other; null where nothing of anybody changes.</returns>
    public static BothLanguages? Of(RosterPlan plan)
    {
        var lines = plan.People.SelectMany(Lines).ToList();
        return lines.Count == 0 ? null : new BothLanguages(
            Table(lines.Select(line => (line.Name, line.Cell.Label.Chinese, Arrow(line.Cell.Before.Chinese, line.Cell.After.Chinese, s_empty.Chinese)))),
            Table(lines.Select(line => (line.Name, line.Cell.Label.English, Arrow(line.Cell.Before.English, line.Cell.After.English, s_empty.English)))));
    }

    private static IEnumerable<(string Name, Cell Cell)> Lines(PlannedPerson person)
    {
        var seats = person.Rows
            .Where(row => row is { Effect: RowEffect.Changed, Entry.Seat: not null })
            .DistinctBy(row => row.Entry.Community)
            .ToList();
        IEnumerable<Cell> cells = [.. OfPerson(person), .. seats.SelectMany(row => OfSeat(row, isOne: seats.Count == 1))];
        return cells.Where(cell => cell.Before != cell.After).Select(cell => (person.After?.Name ?? person.Roster.Name, cell));
    }

    private static IEnumerable<Cell> OfPerson(PlannedPerson person) => person is not { Known: { } known, After: { } after } ? [] :
    [
        Cell.Of("學校", "school", known.School, after.School),
        Cell.Of("系所", "department", known.Department, after.Department),
        Cell.Of("電子郵件", "email", known.Email, after.Email),
        Cell.Of("編號", "number", known.Number, after.Number),
        Cell.Of("職稱", "title", known.Title, after.Title),
    ];

    private static IEnumerable<Cell> OfSeat(PlannedRow row, bool isOne)
    {
        var where = isOne ? "" : $" {row.Entry.Community}";
        return (row.Before, row.Places) is ([var before], [var after])
            ?
            [
                new Cell(new($"身分{where}", $"role{where}"), RoleOf(before.Role), RoleOf(after.Role)),
                new Cell(new($"聘任{where}", $"kind{where}"), KindOf(before.Kind), KindOf(after.Kind)),
                new Cell(new($"起{where}", $"from{where}"), DayOf(before.Days.From), DayOf(after.Days.From)),
                new Cell(new($"迄{where}", $"until{where}"), DayOf(before.Days.Until), DayOf(after.Days.Until)),
            ]
            : [new Cell(new($"身分{where}", $"role{where}"), PlacesOf(row.Before), PlacesOf(row.Places))];
    }

    /// <summary>Of who is several things one after the other, all of it: 成員 校內 到 114/8/31，召集人 校內 從 114/9/1.</summary>
    private static BothLanguages PlacesOf(IReadOnlyList<Place> places)
    {
        var all = places.Select(PlaceOf).ToList();
        return new BothLanguages(string.Join('，', all.Select(one => one.Chinese)), string.Join(", ", all.Select(one => one.English)));
    }

    private static BothLanguages PlaceOf(Place place)
    {
        var (role, kind, from, until) = (RoleOf(place.Role), KindOf(place.Kind), DayOf(place.Days.From), DayOf(place.Days.Until));
        return new BothLanguages(
            $"{role.Chinese} {kind.Chinese}{With(" 從 ", from.Chinese)}{With(" 到 ", until.Chinese)}",
            $"{role.English} {kind.English}{With(" from ", from.English)}{With(" until ", until.English)}");
    }

    private static string With(string word, string day) => day.Length > 0 ? word + day : "";

    public static BothLanguages RoleOf(Role role) => role == Role.Convener ? new("召集人", "convener") : new("成員", "member");

    public static BothLanguages KindOf(PersonKind kind) => kind switch
    {
        PersonKind.External => new("校外", "external"),
        PersonKind.PartTime => new("兼任", "part-time"),
        PersonKind.Foreign => new("外籍", "foreign"),
        _ => new("校內", "own"),
    };

    private static BothLanguages DayOf(DateOnly? day) => day is { } known ? new(RocCalendar.Format(known), $"{known:O}") : new("", "");

    private static string Arrow(string before, string after, string empty) => $"{Shown(before, empty)} → {Shown(after, empty)}";

    private static string Shown(string cell, string empty) => cell.Length > 0 ? cell : empty;

    /// <summary>In columns, with each name once.</summary>
    private static string Table(IEnumerable<(string Name, string Label, string Change)> lines)
    {
        var all = lines.ToList();
        var (names, labels) = (all.Max(line => TextWidth.Of(line.Name)), all.Max(line => TextWidth.Of(line.Label)));
        return string.Join('\n', all.Select((line, at) =>
            $"    {TextWidth.Padded(at > 0 && all[at - 1].Name == line.Name ? "" : line.Name, names)}  {TextWidth.Padded(line.Label, labels)}  {line.Change}"));
    }

    private sealed record Cell(BothLanguages Label, BothLanguages Before, BothLanguages After)
    {
        public static Cell Of(string chinese, string english, string before, string after) =>
            new(new(chinese, english), new(before, before), new(after, after));
    }
}
