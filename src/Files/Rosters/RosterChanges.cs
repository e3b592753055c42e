using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Rosters;
using CommunityBot.Typing;

namespace CommunityBot.Files.Rosters;

/// <summary>What a roster changes of those who are known: below the place where it does, a line for each cell, 林召集　身分　召集人 → 成員.</summary>
internal static class RosterChanges
{
    private static readonly BothLanguages s_empty = new("（空白）", "(empty)");

    public static IEnumerable<BothLanguages> Of(RosterPlan plan, RosterNames names) => plan.People
        .SelectMany(person => Of(person, names))
        .GroupBy(change => RosterPreview.PlaceOf(change.Row.Entry))
        .Select(changes => Say(changes.Key, [.. changes]));

    private static BothLanguages Say(BothLanguages place, List<Change> changes)
    {
        var names = string.Join('、', changes.Select(change => change.Name).Distinct());
        var lines = changes.SelectMany(change => change.Cells.Select(cell => (change.Name, Cell: cell))).ToList();
        return new BothLanguages(
            Joined.Lines([$"變更　{place.Chinese}：{names}", .. Table(lines, both => both.Chinese)]),
            Joined.Lines([$"Changed in {place.English}: {names}", .. Table(lines, both => both.English)]));
    }

    /// <summary>What is theirs wherever they are stands with the first of their rows that changes.</summary>
    private static IEnumerable<Change> Of(PlannedPerson person, RosterNames names)
    {
        var rows = person.Rows
            .Where(row => row.Effect == RowEffect.Changed)
            .DistinctBy(row => (row.Entry.Programme, row.Entry.Community, row.Entry.Seat is null))
            .ToList();
        if (rows.Count == 0 && person.After != person.Known)
            rows.Add(person.Rows[0]);
        return rows.Select((row, at) => new Change(
            names.Shown(person),
            row,
            [.. (at == 0 ? OfPerson(person) : []).Concat(OfRow(row)).Where(cell => cell.Before != cell.After)]));
    }

    private static IEnumerable<Cell> OfPerson(PlannedPerson person) => person is not { Known: { } known, After: { } after } ? [] :
    [
        Cell.Of("姓名", "name", known.Name, after.Name),
        Cell.Of("學校", "school", known.School, after.School),
        Cell.Of("系所", "department", known.Department, after.Department),
        Cell.Of("電子郵件", "email", known.Email, after.Email),
        Cell.Of("編號", "number", known.Number, after.Number),
        Cell.Of("職稱", "title", known.Title, after.Title),
    ];

    private static IEnumerable<Cell> OfRow(PlannedRow row) => row switch
    {
        { Effect: not RowEffect.Changed } => [],
        { Entry.Seat: null } => OfDays(row.OfficeBefore ?? default, row.Office),
        { Before: [var before], Places: [var after] } =>
        [
            new Cell(new("身分", "role"), RoleOf(before.Role), RoleOf(after.Role)),
            new Cell(new("聘任", "kind"), KindOf(before.Kind), KindOf(after.Kind)),
            .. OfDays(before.Days, after.Days),
        ],
        _ => [new Cell(new("身分", "role"), PlacesOf(row.Before), PlacesOf(row.Places))],
    };

    private static IEnumerable<Cell> OfDays(Tenure before, Tenure after) =>
    [
        new Cell(new("起", "from"), DayOf(before.From), DayOf(after.From)),
        new Cell(new("迄", "until"), DayOf(before.Until), DayOf(after.Until)),
    ];

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

    /// <summary>In columns, with each name once.</summary>
    private static IEnumerable<string> Table(List<(string Name, Cell Cell)> lines, Func<BothLanguages, string> said)
    {
        var names = lines.Select(line => TextWidth.Of(line.Name)).DefaultIfEmpty().Max();
        var labels = lines.Select(line => TextWidth.Of(said(line.Cell.Label))).DefaultIfEmpty().Max();
        return lines.Select((line, at) =>
        {
            var name = at > 0 && lines[at - 1].Name == line.Name ? "" : line.Name;
            var change = $"{Shown(line.Cell.Before)} → {Shown(line.Cell.After)}";
            return $"    {TextWidth.Padded(name, names)}  {TextWidth.Padded(said(line.Cell.Label), labels)}  {change}";
        });

        string Shown(BothLanguages cell) => said(cell) is { Length: > 0 } text ? text : said(s_empty);
    }

    private sealed record Change(string Name, PlannedRow Row, IReadOnlyList<Cell> Cells);

    private sealed record Cell(BothLanguages Label, BothLanguages Before, BothLanguages After)
    {
        public static Cell Of(string chinese, string english, string before, string after) =>
            new(new(chinese, english), new(before, before), new(after, after));
    }
}
