using CommunityBot.Calendar;
using CommunityBot.Messages;

namespace CommunityBot.Files.Holidays;

/// <summary>The lists of days off in force: an admin's own, and of the list that comes with the program the years that these say nothing of.</summary>
public static class HolidayShelf
{
    /// <param name="own">The admin's file or folder (<c>Holidays:Path</c>), or nothing.</param>
    /// <param name="shipped">The folder that comes with the program, or nothing when it was not found.</param>
    public static (WorkCalendar Calendar, IReadOnlyList<BothLanguages> Problems) Read(string? own, string? shipped)
    {
        if (own is not null && !File.Exists(own) && !Directory.Exists(own))
            return (
                WorkCalendar.WeekendsOnly,
                [new BothLanguages($"設定 Holidays:Path「{own}」不是檔案，也不是資料夾。", $"Holidays:Path '{own}' is neither a file nor a folder.")]);

        var (ownDays, ownProblems) = Days(own);
        var (shippedDays, shippedProblems) = Days(shipped);
        var years = ownDays.Select(listed => listed.Day.Year).ToHashSet();
        var days = ownDays.Concat(shippedDays.Where(listed => !years.Contains(listed.Day.Year))).ToList();
        List<BothLanguages> problems = [.. ownProblems, .. shippedProblems, .. Contradictions(days)];
        return problems.Count > 0
            ? (WorkCalendar.WeekendsOnly, problems)
            : (new WorkCalendar(days.DistinctBy(listed => listed.Day).ToDictionary(listed => listed.Day, listed => listed.IsWorked)), []);
    }

    private static (IReadOnlyList<ListedDay> Days, IReadOnlyList<BothLanguages> Problems) Days(string? path)
    {
        var readings = FilesAt(path).Select(HolidayFile.Read).ToList();
        return (
            [.. readings.OfType<HolidayReading.Good>().SelectMany(good => good.Days)],
            [.. readings.OfType<HolidayReading.Wrong>().SelectMany(wrong => wrong.Problems)]);
    }

    private static IEnumerable<string> FilesAt(string? path) => path switch
    {
        null => [],
        _ when File.Exists(path) => [path],
        _ => Directory.EnumerateFiles(path)
            .Where(file => string.Equals(Path.GetExtension(file), ".csv", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal),
    };

    /// <summary>A corrected edition beside the first one: nobody but the admin knows which is right.</summary>
    private static IEnumerable<BothLanguages> Contradictions(IEnumerable<ListedDay> days) =>
        from same in days.GroupBy(listed => listed.Day)
        let first = same.First()
        let other = same.FirstOrDefault(listed => listed.IsWorked != first.IsWorked)
        where other is not null
        select new BothLanguages(
            $"{other.File}:{other.Line}：{same.Key:yyyyMMdd} 和 {first.File}:{first.Line} 不同。同一年請只留一個檔案。",
            $"{other.File}:{other.Line}: {same.Key:yyyyMMdd} is not as in {first.File}:{first.Line}. Keep one file for each year.");
}
