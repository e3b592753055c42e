using CommunityBot.Files.Formats;
using CommunityBot.Typing;

namespace CommunityBot.Files.Tables;

/// <summary>What can be wrong with a table, whatever it is about.</summary>
internal enum TableFault
{
    /// <summary>Found: the headings that are missing. Instead: those that mean nothing here.</summary>
    MissingColumns,

    /// <summary>Found: the column that stands there twice. Instead: the headings that say so.</summary>
    ColumnTwice,

    /// <summary>A quotation mark without its partner, or text behind the closing one.</summary>
    BadQuotes,

    /// <summary>More cells than headings.</summary>
    TooManyCells,
}

/// <summary>Something wrong with a table; see its fault.</summary>
internal sealed record TableProblem(int Line, TableFault Fault, string Found = "", string Instead = "");

/// <summary>A row below the headings, cell by column.</summary>
internal sealed class HeadedRow(TableRow row, List<string?> columns)
{
    public int Line => row.Number;

    /// <summary>Empty where there is no such column.</summary>
    public string this[string column] => columns.IndexOf(column) is >= 0 and var at && at < row.Cells.Count ? row.Cells[at] : "";
}

/// <summary>A table taken apart by its headings.</summary>
/// <param name="Rows">Those that are not empty and could be taken apart.</param>
/// <param name="Problems">What is wrong with the headings or with rows that could not be taken apart.</param>
/// <param name="Ignored">Headings that mean nothing here.</param>
/// <param name="Totals">The lines of rows that only sum up others.</param>
internal sealed record HeadedTable(
    IReadOnlyList<HeadedRow> Rows, IReadOnlyList<TableProblem> Problems, IReadOnlyList<string> Ignored, IReadOnlyList<int> Totals)
{
    private static readonly HashSet<string> s_totals =
        new(["合計", "小計", "總計", "共計", "總和", "應到", "實到", "出席率", "到課率", "total", "subtotal", "sum"], StringComparer.OrdinalIgnoreCase);

    /// <summary>合 計：40 人 is no longer.</summary>
    private const int LongestTotal = 12;

    public static HeadedTable Read(IReadOnlyList<TableRow> table, Columns all)
    {
        if (all.Heading(table) is not { } heading)
            return Without(all.Needed, table is [var first, ..] ? first.Number : 1, []);
        var columns = all.Of(heading);
        var unknown = heading.Cells.Where((cell, at) => columns[at] is null && !string.IsNullOrWhiteSpace(cell)).Select(Shown).ToList();
        if (all.Missing(heading) is { Count: > 0 } missing)
            return Without(missing, heading.Number, unknown);

        var problems = columns.OfType<string>().CountBy(column => column).Where(one => one.Value > 1)
            .Select(one => new TableProblem(
                heading.Number, TableFault.ColumnTwice, one.Key, string.Join('、', heading.Cells.Where((_, at) => columns[at] == one.Key).Select(Shown))))
            .ToList();
        var rows = new List<HeadedRow>();
        var totals = new List<int>();
        foreach (var row in table.SkipWhile(row => row != heading).Skip(1))
        {
            if (row.Cells.Any(IsTotal))
                totals.Add(row.Number);
            else if (Wrong(row, heading) is { } problem)
                problems.Add(problem);
            else if (!row.IsEmpty)
                rows.Add(new HeadedRow(row, columns));
        }

        return new HeadedTable(rows, problems, unknown, totals);
    }

    private static HeadedTable Without(IReadOnlyList<string> missing, int line, IReadOnlyList<string> unknown) =>
        new([], [new TableProblem(line, TableFault.MissingColumns, string.Join(", ", missing), Shown(string.Join('、', unknown)))], [], []);

    /// <summary>合計, 小 計：, 總計 40 人, 出席率 95%.</summary>
    private static bool IsTotal(string cell) => cell.Length is > 1 and <= LongestTotal
        && s_totals.Contains(string.Concat(cell.Where(sign => !char.IsWhiteSpace(sign))).TrimEnd([.. ":：0123456789人位列筆場次%％."]));

    private static TableProblem? Wrong(TableRow row, TableRow heading)
    {
        if (row.BadQuotes is { } text)
            return new TableProblem(row.Number, TableFault.BadQuotes, Shown(text));
        var more = row.Cells.Skip(heading.Cells.Count).ToList();
        return more.TrueForAll(string.IsNullOrWhiteSpace) ? null : new TableProblem(row.Number, TableFault.TooManyCells, Shown(string.Join(',', more)));
    }

    private static string Shown(string text) => TypedText.Shorten(TypedText.Fold(text).Trim(), Limits.Name);
}
