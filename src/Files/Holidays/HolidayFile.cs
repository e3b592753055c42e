using System.Globalization;
using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Typing;
using CsvHelper;

namespace CommunityBot.Files.Holidays;

/// <summary>A day of the list, and where it stands.</summary>
public sealed record ListedDay(DateOnly Day, bool IsWorked, string File, int Line);

/// <summary>What reading a list of days off comes to.</summary>
public abstract record HolidayReading
{
    private HolidayReading()
    {
    }

    public sealed record Good(IReadOnlyList<ListedDay> Days) : HolidayReading;

    /// <param name="Problems">Each names the file, and the line where there is one.</param>
    public sealed record Wrong(IReadOnlyList<BothLanguages> Problems) : HolidayReading;
}

/// <summary>
/// Reads a list of days off in the format of the government's 政府行政機關辦公日曆表 (data.gov.tw/dataset/14718), so that an official file
/// can be put beside ours as it is: <c>西元日期,星期,是否放假,備註</c>, where 2 is a day off and 0 is worked.
/// </summary>
public static class HolidayFile
{
    private const string Columns = "西元日期,星期,是否放假";
    private const string Worked = "0";
    private const string Off = "2";
    private const string Weekdays = "日一二三四五六";

    public static HolidayReading Read(string file)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new HolidayReading.Wrong([UnreadableFile.Say(file, fault)]);
        }

        return Utf8OrBig5.Decode(bytes).Text is { } text
            ? Rows(file, text)
            : new HolidayReading.Wrong([new BothLanguages($"{file} 不是 UTF-8 也不是 Big5 的文字檔。請下載 CSV 格式的檔案。", $"{file} is neither UTF-8 nor Big5 text.")]);
    }

    private static HolidayReading Rows(string file, string text)
    {
        var (days, problems) = (new List<ListedDay>(), new List<BothLanguages>());
        using var csv = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Recover,
        });
        if (!csv.Read() || string.Join(',', Cells(csv).Take(3)) != Columns)
        {
            return new HolidayReading.Wrong([new BothLanguages(
                $"{file}:1：第一列應該是「{Columns},備註」。請下載「中華民國政府行政機關辦公日曆表」的 CSV，不要「Google 行事曆專用」那一種。",
                $"{file}:1: expected the columns {Columns},備註 of the government's calendar, not those of its edition for Google Calendar.")]);
        }

        while (csv.Read())
        {
            if (Cells(csv) is var cells && cells.TrueForAll(cell => cell.Length == 0))
                continue;
            var line = (int)csv.LineNumber;
            var (day, wrong) = Day(cells);
            if (wrong is null)
                days.Add(new ListedDay(day, cells[2] == Worked, file, line));
            else
                problems.Add(new BothLanguages($"{file}:{line}：{wrong.Chinese}", $"{file}:{line}: {wrong.English}"));
        }

        return problems.Count > 0 ? new HolidayReading.Wrong(problems) : new HolidayReading.Good(days);
    }

    /// <summary>The weekday beside the date has to agree with it: otherwise one of the two is a slip.</summary>
    private static (DateOnly Day, BothLanguages? Wrong) Day(List<string> cells)
    {
        var (date, weekday, off) = (cells[0], cells.ElementAtOrDefault(1) ?? "", cells.ElementAtOrDefault(2) ?? "");
        if (!DateOnly.TryParseExact(date, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return (day, new BothLanguages($"「{Shown(date)}」不是日期，應該像 20250101。", $"'{Shown(date)}' is no date such as 20250101."));
        if (weekday is not [var only] || only != Weekdays[(int)day.DayOfWeek])
            return (
                day,
                new BothLanguages(
                    $"{date} 是星期{Weekdays[(int)day.DayOfWeek]}，寫的是「{Shown(weekday)}」。",
                    $"{date} is a {day.DayOfWeek}, but '{Shown(weekday)}' stands there."));
        return (
            day,
            off is Worked or Off
                ? null
                : new BothLanguages($"是否放假寫的是「{Shown(off)}」，應該是 0（上班）或 2（放假）。", $"是否放假 is '{Shown(off)}', expected 0 (worked) or 2 (off)."));
    }

    private static string Shown(string text) => TypedText.Shorten(TypedText.Fold(text), Limits.Name);

    private static List<string> Cells(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(at => csv.GetString(at).Trim())];
}
