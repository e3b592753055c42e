using CommunityBot.Calendar;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Bot.Cli;

/// <summary>What somebody is told who restores a backup.</summary>
internal static class RestoreTexts
{
    public static readonly BothLanguages GoesOn = new(
        "上次的還原做到一半就中斷了，這次接著做完。", "Another attempt was cut short; this one finishes it.");

    public static readonly BothLanguages NonePresent = new("資料夾裡現在沒有資料庫，不會少什麼。", "The folder has no database now: nothing is lost.");

    public static readonly BothLanguages Unknown = new(
        "現在的資料庫讀不出來，不知道裡面有什麼是這份備份沒有的：", "What is there now cannot be read, so nobody knows what of it the backup lacks:");

    public static readonly BothLanguages Next = new(
        "接下來：執行 doctor 看一遍，沒有 ✘ 再啟動機器人；verify 可以一筆一筆核對。", "Next: run doctor, and start the bot once it finds nothing to do; verify checks every line.");

    /// <summary>How far a backup goes.</summary>
    public static BothLanguages Reach(string file, DateTimeOffset? newest, SchoolClock clock) => newest is { } last
        ? new BothLanguages($"{file} 是好的，裡面最後一筆紀錄是 {At(last, clock)} 的。", $"{file} is whole; the last line in it is of {At(last, clock)}.")
        : new BothLanguages($"{file} 是好的，裡面還沒有出席、經費、點數的紀錄。", $"{file} is whole, and has no attendance, money or points yet.");

    public static IEnumerable<BothLanguages> Lost(IReadOnlyList<Surplus> surplus, SchoolClock clock) => surplus.Count == 0
        ? [new BothLanguages("現在的資料庫有的，這份備份都有。", "It has all that is in the database now.")]
        :
        [
            new BothLanguages("現在的資料庫有、這份備份沒有的，還原以後就沒有了：", "What is in the database now and not in it will be lost:"),
            .. surplus.Select(one => Say(one, clock)),
        ];

    public static BothLanguages Done(string file, string? kept) => kept is null
        ? new BothLanguages($"已用 {file} 還原。", $"Restored {file}.")
        : new BothLanguages(
            $"已用 {file} 還原。原來的資料庫在 {kept}，確定不需要再自己刪掉；要換回來，restore 裡面的 communitybot.db。",
            $"Restored {file}. What was there is kept in {kept} until you delete it; to have it back, restore the communitybot.db in there.");

    public static BothLanguages Older(long schema, int newest) => new(
        $"這份備份是較舊的版本（結構第 {schema} 版，這個程式是第 {newest} 版）：執行 serve 或 upgrade 會先留一份再升級。",
        $"It has schema {schema}, this program {newest}: serve or upgrade bring it up to date, after a copy.");

    private static BothLanguages Say(Surplus one, SchoolClock clock)
    {
        var (what, whatInEnglish) = What(one.Kind, one.Count);
        var (since, sinceInEnglish) = one.Since is { } first ? ($"，從 {At(first, clock)} 起", $", since {At(first, clock)}") : ("", "");
        return new BothLanguages($"・{what}{since}", $"- {whatInEnglish}{sinceInEnglish}");
    }

    private static (string Chinese, string English) What(InventoryKind kind, int count) => kind switch
    {
        InventoryKind.Attendance => ($"出席紀錄（簽到、請假、補登）{count:n0} 筆", $"attendance (sign-ins, leave, corrections): {count:n0} lines"),
        InventoryKind.Money => ($"經費 {count:n0} 筆", $"money: {count:n0} lines"),
        InventoryKind.Points => ($"點數 {count:n0} 筆", $"points: {count:n0} lines"),
        InventoryKind.Credits => ($"案件、採計、系所人數的紀錄 {count:n0} 筆", $"cases, credits and headcounts: {count:n0} lines"),
        InventoryKind.Meetings => ($"活動 {count:n0} 場", $"meetings: {count:n0}"),
        InventoryKind.Attachments => ($"照片和單據 {count:n0} 份", $"photos and receipts: {count:n0}"),
        InventoryKind.People => ($"名冊上的人 {count:n0} 位", $"people on rosters: {count:n0}"),
        InventoryKind.Accounts => ($"綁定的帳號 {count:n0} 個，要重新綁定", $"accounts, to be bound again: {count:n0}"),
        InventoryKind.Deletions => ($"刪除過資料的 {count:n0} 位，姓名會回來，要再刪一次", $"deleted people whose names come back, to be deleted again: {count:n0}"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of what is counted."),
    };

    private static string At(DateTimeOffset at, SchoolClock clock) => $"{clock.Local(at):yyyy-MM-dd HH:mm}";
}
