using CommunityBot.Files.Tables;
using CommunityBot.Messages;
using CommunityBot.PastCredits;

namespace CommunityBot.Files.PastCredits;

/// <summary>What reading a list of things that officers note comes to.</summary>
/// <typeparam name="TRow">What its rows are.</typeparam>
public abstract record PastReading<TRow>
{
    private PastReading()
    {
    }

    /// <param name="Rows">Those that are not empty.</param>
    /// <param name="Source">How they were read.</param>
    /// <param name="Ignored">Headings that mean nothing here.</param>
    public sealed record Read(IReadOnlyList<TRow> Rows, TableSource Source, IReadOnlyList<string> Ignored) : PastReading<TRow>;

    /// <summary>There is no such file, it is no table, or one whose headings or rows cannot be taken apart.</summary>
    public sealed record Unreadable(IReadOnlyList<BothLanguages> Why) : PastReading<TRow>;
}

/// <summary>Reads what counts for teachers, and how many a department has, from CSV, JSON lines or a workbook: an export, or a list of an office.</summary>
public static class PastFile
{
    /// <summary>What the columns of credits are called.</summary>
    public static string CreditHeadings => Said(CreditColumns.Credits, CreditColumns.Optional);

    /// <summary>The same of headcounts.</summary>
    public static string HeadcountHeadings => Said(CreditColumns.Headcounts, CreditColumns.OptionalOfHeadcounts);

    public static PastReading<CreditRow> Credits(string file) => Read(file, CreditColumns.Credits, CreditColumns.Optional, row => new CreditRow
    {
        Line = row.Line,
        Programme = row["programme"],
        Id = row["id"],
        Name = row["name"],
        School = row["school"],
        Department = row["department"],
        Number = row["number"],
        Email = row["email"],
        What = row["what"],
        From = row["from"],
        To = row["to"],
        HalfDays = row["half_days"],
        Money = row["money"],
        Share = row["share"],
        Lead = row["lead"],
        With = row["with"],
        Reason = row["reason"],
        State = row["state"],
    });

    public static PastReading<HeadcountRow> Headcounts(string file) => Read(
        file, CreditColumns.Headcounts, CreditColumns.OptionalOfHeadcounts,
        row => new HeadcountRow(row.Line, row["programme"], row["department"], row["semester"], row["teachers"]));

    private static PastReading<TRow> Read<TRow>(string file, Columns columns, IReadOnlyList<string> optional, Func<HeadedRow, TRow> read)
    {
        switch (TableFile.Read(file, columns))
        {
            case TableReading.Read(var rows, var source):
                var table = HeadedTable.Read(rows, columns);
                return table.Problems.Count == 0
                    ? new PastReading<TRow>.Read([.. table.Rows.Select(read)], source, table.Ignored)
                    : new PastReading<TRow>.Unreadable([.. table.Problems.Select(problem => Say(problem, columns, optional))]);
            case TableReading.Unreadable(var why):
                return new PastReading<TRow>.Unreadable([why]);
            case var other:
                throw new InvalidOperationException($"A new case needs handling here: {other}");
        }
    }

    private static BothLanguages Say(TableProblem problem, Columns columns, IReadOnlyList<string> optional) =>
        CellTexts.InLine(problem.Line, CellTexts.Of(problem.Fault, problem.Found, problem.Instead, columns, optional));

    private static string Said(Columns columns, IReadOnlyList<string> optional) => $"{columns.Chinese(columns.Needed)}[、{columns.Chinese(optional)}]";
}
