using System.Globalization;
using CommunityBot.Files.Formats;
using CommunityBot.Rosters;
using CommunityBot.Typing;

namespace CommunityBot.Files.Rosters;

/// <summary>Makes rows of a roster of the rows of a table.</summary>
internal static class RosterTable
{
    public static RosterReading.Read Read(IReadOnlyList<TableRow> table, bool wasBig5)
    {
        if (RosterColumns.Heading(table) is not { } heading)
            return Without(RosterColumns.Needed, table is [var first, ..] ? first.Number : 1, [], wasBig5);
        var columns = RosterColumns.Of(heading);
        if (RosterColumns.Needed.Except(columns).OfType<string>().ToList() is { Count: > 0 } missing)
            return Without(missing, heading.Number, Unknown(heading), wasBig5);

        var problems = columns.OfType<string>().CountBy(column => column).Where(one => one.Value > 1)
            .Select(one => new RosterProblem(
                heading.Number, RosterFault.ColumnTwice, one.Key, string.Join('、', heading.Cells.Where((_, at) => columns[at] == one.Key).Select(Shown))))
            .ToList();
        var rows = new List<RosterRow>();
        foreach (var row in table.SkipWhile(row => row != heading).Skip(1))
        {
            if (Wrong(row, heading) is { } problem)
                problems.Add(problem);
            else if (!row.IsEmpty)
                rows.Add(Row(row, columns));
        }

        var onlyCounted = OnlyCount(rows);
        return new RosterReading.Read(
            onlyCounted ? [.. rows.Select(row => row with { Number = "" })] : rows,
            problems,
            wasBig5,
            [.. Unknown(heading)],
            onlyCounted);
    }

    private static RosterReading.Read Without(IReadOnlyList<string> missing, int line, IEnumerable<string> unknown, bool wasBig5) => new(
        [],
        [new RosterProblem(line, RosterFault.MissingColumns, string.Join(", ", missing), Shown(string.Join('、', unknown)))],
        wasBig5,
        [],
        OnlyCounted: false);

    /// <summary>Headings that mean nothing here.</summary>
    private static IEnumerable<string> Unknown(TableRow heading)
    {
        var columns = RosterColumns.Of(heading);
        return heading.Cells.Where((cell, at) => columns[at] is null && !string.IsNullOrWhiteSpace(cell)).Select(Shown);
    }

    private static RosterProblem? Wrong(TableRow row, TableRow heading)
    {
        if (row.BadQuotes is { } text)
            return new RosterProblem(row.Number, RosterFault.BadQuotes, Shown(text));
        var more = row.Cells.Skip(heading.Cells.Count).ToList();
        return more.TrueForAll(string.IsNullOrWhiteSpace) ? null : new RosterProblem(row.Number, RosterFault.TooManyCells, Shown(string.Join(',', more)));
    }

    /// <summary>1, 2, 3 … down the file counts its rows and says of nobody who it is.</summary>
    private static bool OnlyCount(List<RosterRow> rows) =>
        rows.Count > 1 && rows.Select((row, at) => row.Number.Trim() == (at + 1).ToString(CultureInfo.InvariantCulture)).All(counts => counts);

    private static string Shown(string text) => TypedText.Shorten(TypedText.Fold(text).Trim(), Limits.Name);

    private static RosterRow Row(TableRow row, List<string?> columns)
    {
        return new RosterRow
        {
            Line = row.Number,
            Programme = Cell("programme"),
            Community = Cell("community"),
            Category = Cell("category"),
            Name = Cell("name"),
            Role = Cell("role"),
            Kind = Cell("kind"),
            School = Cell("school"),
            Department = Cell("department"),
            Email = Cell("email"),
            Number = Cell("number"),
            Title = Cell("title"),
            From = Cell("from"),
            Until = Cell("until"),
        };

        string Cell(string column) => columns.IndexOf(column) is >= 0 and var at && at < row.Cells.Count ? row.Cells[at] : "";
    }
}
