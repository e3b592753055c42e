using CommunityBot.Files.Formats;
using CommunityBot.Files.Tables;
using CommunityBot.Messages;
using CommunityBot.PastAttendance;

namespace CommunityBot.Files.PastAttendance;

/// <summary>What reading a list of past attendance comes to.</summary>
public abstract record AttendanceReading
{
    private AttendanceReading()
    {
    }

    /// <param name="Rows">Those that are not empty.</param>
    /// <param name="Source">How they were read.</param>
    /// <param name="Ignored">Headings that mean nothing here.</param>
    public sealed record Read(IReadOnlyList<AttendanceRow> Rows, TableSource Source, IReadOnlyList<string> Ignored) : AttendanceReading;

    /// <summary>There is no such file, it is no table, or one whose headings or rows cannot be taken apart.</summary>
    public sealed record Unreadable(IReadOnlyList<BothLanguages> Why) : AttendanceReading;
}

/// <summary>Reads who was at which meeting from CSV, JSON lines or a workbook: what was exported, for people or for programs, or a list of an office.</summary>
public static class AttendanceFile
{
    /// <summary>What the columns are called.</summary>
    public static string Columns =>
        $"{AttendanceColumns.All.Chinese(AttendanceColumns.All.Needed)}[、{AttendanceColumns.All.Chinese(AttendanceColumns.Optional)}]";

    /// <summary>As a sign-in sheet begins, made before the meeting or after it.</summary>
    private static readonly string[] s_signInSheet = ["簽到表", "簽到單", "簽到簿", "Sign-in sheet"];

    public static AttendanceReading Read(string file) => TableFile.Read(file, AttendanceColumns.All) switch
    {
        TableReading.Read(var rows, var source) => Read(rows, source),
        TableReading.Unreadable(var why) => new AttendanceReading.Unreadable([why]),
        var other => throw new InvalidOperationException($"A new case needs handling here: {other}"),
    };

    private static AttendanceReading Read(IReadOnlyList<TableRow> rows, TableSource source)
    {
        var table = HeadedTable.Read(rows, AttendanceColumns.All);
        return table.Problems.Count == 0
            ? new AttendanceReading.Read([.. table.Rows.Select(Row)], source with { Totals = table.Totals }, table.Ignored)
            : new AttendanceReading.Unreadable([.. table.Problems.Select(problem => Say(problem, source, IsSignInSheet(rows)))]);
    }

    private static bool IsSignInSheet(IReadOnlyList<TableRow> rows) =>
        rows.FirstOrDefault(row => !row.IsEmpty) is { } first && first.Cells.Any(cell => Array.Exists(s_signInSheet, cell.Contains));

    private static BothLanguages Say(TableProblem problem, TableSource source, bool isSignInSheet)
    {
        var what = CellTexts.Of(problem.Fault, problem.Found, problem.Instead, AttendanceColumns.All, AttendanceColumns.Optional);
        if (problem.Fault == TableFault.MissingColumns && isSignInSheet)
        {
            what = new BothLanguages(
                $"{what.Chinese}。這是簽到表，一列裡沒有哪個社群、哪一天：請匯出「出席」（export attendance），在「出席明細」那一張改好再匯入，"
                    + "或在這裡加上社群和日期兩欄、刪掉最下面的人數",
                $"{what.English}. This is a sign-in sheet, whose rows lack community and day: export attendance, correct its list and import that, "
                    + "or add both columns here and delete the figures below");
        }
        else if (problem.Fault == TableFault.MissingColumns && source.Sheet is not null)
        {
            what = new BothLanguages(
                $"{what.Chinese}。每一張工作表都看過了；出席表（一格一場的那種）和統計不能匯入，請匯入一列一人一場的明細",
                $"{what.English}. No worksheet has them; a matrix or figures cannot be imported, a list with a row for each person and meeting can");
        }

        return CellTexts.InLine(problem.Line, what);
    }

    private static AttendanceRow Row(HeadedRow row) => new()
    {
        Line = row.Line,
        Programme = row["programme"],
        Community = row["community"],
        Meeting = row["session"],
        Day = row["date"],
        Time = row["time"],
        Ends = row["ends"],
        Kind = row["kind"],
        Number = row["number"],
        Topic = row["topic"],
        Place = row["place"],
        Name = row["name"],
        Role = row["role"],
        School = row["school"],
        Department = row["department"],
        Code = row["code"],
        State = row["state"],
        SignedIn = row["signed_in"],
        SignedOut = row["signed_out"],
        Reason = row["reason"],
    };
}
