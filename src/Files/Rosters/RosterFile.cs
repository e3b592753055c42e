using System.Globalization;
using CommunityBot.Files.Tables;
using CommunityBot.Messages;
using CommunityBot.Rosters;

namespace CommunityBot.Files.Rosters;

/// <summary>What reading a roster file comes to.</summary>
public abstract record RosterReading
{
    private RosterReading()
    {
    }

    /// <param name="Rows">Those that are not empty and could be taken apart.</param>
    /// <param name="Problems">What is wrong with the headings or with rows that could not be taken apart.</param>
    /// <param name="Source">How it was read.</param>
    /// <param name="Ignored">Headings that mean nothing here.</param>
    /// <param name="OnlyCounted">Whether the numbers were left out, as they only count the rows.</param>
    public sealed record Read(
        IReadOnlyList<RosterRow> Rows, IReadOnlyList<RosterProblem> Problems, TableSource Source, IReadOnlyList<string> Ignored, bool OnlyCounted)
        : RosterReading;

    /// <summary>There is no such file, it may not be read, or it is no table.</summary>
    public sealed record Unreadable(BothLanguages Why) : RosterReading;
}

/// <summary>Reads a roster from CSV, from JSON lines or from an Excel workbook, whichever the file is.</summary>
public static class RosterFile
{
    /// <summary>What they are called.</summary>
    public static string Columns => $"{RosterColumns.All.Chinese(RosterColumns.All.Needed)}[、{RosterColumns.All.Chinese(RosterColumns.Optional)}] ／ "
        + $"{string.Join(',', RosterColumns.All.Needed)}[,{string.Join(',', RosterColumns.Optional)}]";

    public static RosterReading Read(string file) => TableFile.Read(file, RosterColumns.All) switch
    {
        TableReading.Read(var rows, var source) => Read(HeadedTable.Read(rows, RosterColumns.All), source),
        TableReading.Unreadable(var why) => new RosterReading.Unreadable(why),
        var other => throw new InvalidOperationException($"A new case needs handling here: {other}"),
    };

    private static RosterReading.Read Read(HeadedTable table, TableSource source)
    {
        var rows = table.Rows.Select(Row).ToList();
        var onlyCounted = OnlyCount(rows);
        return new RosterReading.Read(
            onlyCounted ? [.. rows.Select(row => row with { Number = "" })] : rows, [.. table.Problems.Select(Problem)],
            source with { Totals = table.Totals }, table.Ignored, onlyCounted);
    }

    /// <summary>1, 2, 3 … down the file counts its rows and says of nobody who it is.</summary>
    private static bool OnlyCount(List<RosterRow> rows) =>
        rows.Count > 1 && rows.Select((row, at) => row.Number.Trim() == (at + 1).ToString(CultureInfo.InvariantCulture)).All(counts => counts);

    private static RosterProblem Problem(TableProblem problem) => new(
        problem.Line,
        problem.Fault switch
        {
            TableFault.MissingColumns => RosterFault.MissingColumns,
            TableFault.ColumnTwice => RosterFault.ColumnTwice,
            TableFault.BadQuotes => RosterFault.BadQuotes,
            _ => RosterFault.TooManyCells,
        },
        problem.Found,
        problem.Instead);

    private static RosterRow Row(HeadedRow row) => new()
    {
        Line = row.Line,
        Programme = row["programme"],
        Community = row["community"],
        Category = row["category"],
        Name = row["name"],
        Role = row["role"],
        Kind = row["kind"],
        School = row["school"],
        Department = row["department"],
        Email = row["email"],
        Number = row["number"],
        Title = row["title"],
        From = row["from"],
        Until = row["until"],
    };
}
