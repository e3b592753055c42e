using CommunityBot.Messages;
using CommunityBot.Rosters;
using CommunityBot.Typing;
using CsvHelper;

namespace CommunityBot.Files.Rosters;

/// <summary>What reading a roster file comes to.</summary>
public abstract record RosterReading
{
    private RosterReading()
    {
    }

    /// <param name="Rows">Those that are not empty and could be taken apart.</param>
    /// <param name="Problems">What is wrong with the headings or with rows that could not be taken apart.</param>
    /// <param name="WasBig5">It was not UTF-8 but what Excel in Taiwan saves as CSV.</param>
    /// <param name="Ignored">Headings that mean nothing here.</param>
    public sealed record Read(
        IReadOnlyList<RosterRow> Rows, IReadOnlyList<RosterProblem> Problems, bool WasBig5, IReadOnlyList<string> Ignored) : RosterReading;

    /// <summary>There is no such file, it may not be read, or it is no text.</summary>
    public sealed record Unreadable(BothLanguages Why) : RosterReading;
}

/// <summary>Reads <c>FILE.csv</c> with the columns of <see cref="Columns"/>.</summary>
public static class RosterFile
{
    public static readonly IReadOnlyList<string> Columns =
        ["programme", "community", "category", "name", "role", "kind", "school", "department", "email"];

    public static RosterReading Read(string file)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new RosterReading.Unreadable(new BothLanguages($"讀不到 {file}：{fault.Message}", $"{file} cannot be read."));
        }

        return Utf8OrBig5.Decode(bytes) switch
        {
            (null, _) => new RosterReading.Unreadable(new BothLanguages(
                $"{file} 不是 UTF-8 也不是 Big5 的文字檔。請在 Excel 用「另存新檔」選「CSV UTF-8（逗號分隔）」再匯入。",
                $"{file} is neither UTF-8 nor Big5 text. Save it from Excel as 'CSV UTF-8' and import that.")),
            var (text, wasBig5) => Rows(text, wasBig5),
        };
    }

    private static RosterReading.Read Rows(string text, bool wasBig5)
    {
        var problems = new List<RosterProblem>();
        using var csv = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = bad => problems.Add(new RosterProblem((int)bad.LineNumber, RosterFault.BadQuotes, Shown(bad.RawRecord.Split('\n')[0]))),
        });

        var headings = csv.Read() ? Cells(csv).ConvertAll(cell => cell.Trim().ToLowerInvariant()) : [];
        if (Columns.Except(headings).ToList() is { Count: > 0 } missing)
            return new RosterReading.Read(
                [], [new RosterProblem(1, RosterFault.MissingColumns, string.Join(", ", missing), Shown(string.Join(", ", headings)))], wasBig5, []);
        problems.AddRange(
            Columns.Where(column => headings.Count(heading => heading == column) > 1).Select(column => new RosterProblem(1, RosterFault.ColumnTwice, column)));

        var rows = new List<RosterRow>();
        while (csv.Read())
        {
            var (line, cells) = ((int)csv.LineNumber, Cells(csv));
            if (cells.Skip(headings.Count).Any(cell => !string.IsNullOrWhiteSpace(cell)))
                problems.Add(new RosterProblem(line, RosterFault.TooManyCells, Shown(string.Join(',', cells.Skip(headings.Count)))));
            if (!cells.TrueForAll(string.IsNullOrWhiteSpace) && !problems.Exists(problem => problem.Line == line))
                rows.Add(Row(line, column => headings.IndexOf(column) is var at && at < cells.Count ? cells[at] : ""));
        }

        return new RosterReading.Read(rows, problems, wasBig5, [.. headings.Where(heading => heading.Length > 0 && !Columns.Contains(heading)).Select(Shown)]);
    }

    private static string Shown(string text) => TypedText.Shorten(TypedText.Fold(text).Trim(), Limits.Name);

    private static List<string> Cells(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private static RosterRow Row(int line, Func<string, string> cell) => new()
    {
        Line = line,
        Programme = cell("programme"),
        Community = cell("community"),
        Category = cell("category"),
        Name = cell("name"),
        Role = cell("role"),
        Kind = cell("kind"),
        School = cell("school"),
        Department = cell("department"),
        Email = cell("email"),
    };
}
