using CommunityBot.Records;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Looks at how old the newest nightly backup is.</summary>
internal static class BackupCheck
{
    private const int OldAfterDays = 2;

    private const string ByHand = "也可以馬上備份：backup --out 檔案";

    /// <summary>One that is dated after tomorrow was made while the clock was wrong: it would be the newest for as long, and hide that none is made.</summary>
    public static IEnumerable<CheckupLine> Look(IReadOnlyList<Backup> backups, DateOnly today)
    {
        var future = backups.Where(backup => backup.Day > today.AddDays(1)).ToList();
        if (future.Count > 0)
        {
            yield return CheckupLine.Note(
                $"有 {future.Count} 份備份的日期還沒到，可能是時鐘錯的時候做的：{string.Join('、', future.Select(backup => backup.File))}。確定不需要就刪除，需要就改名。",
                $"{future.Count} backups are dated in the future, made perhaps while the clock was wrong: "
                    + $"{string.Join(", ", future.Select(backup => backup.File))}. Delete those that you do not need, and rename the others.");
        }

        yield return Newest([.. backups.Except(future)], today);
    }

    private static CheckupLine Newest(IReadOnlyList<Backup> backups, DateOnly today) => backups switch
    {
        [] => CheckupLine.Note(
            $"還沒有備份。機器人開著，每天清晨 3:10 會自己備份；當時沒開，啟動後會補做。{ByHand}。",
            "There is no backup yet. A running bot makes one at 3:10 every night, or backup --out FILE does now."),
        [var newest, ..] when today.DayNumber - newest.Day.DayNumber is > OldAfterDays and var days => CheckupLine.Note(
            $"最近一次備份是 {newest.Day:yyyy-MM-dd}，已經 {days} 天了。請看上面「備份」為什麼沒有執行；{ByHand}。",
            $"The newest backup is of {newest.Day:yyyy-MM-dd}, {days} days ago. See above why the job did not run; backup --out FILE makes one now."),
        [var newest, ..] => CheckupLine.Fine(
            $"最近一次備份是 {newest.Day:yyyy-MM-dd}，共留 {backups.Count} 份。請定期複製到別台機器。",
            $"The newest backup is of {newest.Day:yyyy-MM-dd}, {backups.Count} are kept. Copy them to another machine now and then."),
    };
}
