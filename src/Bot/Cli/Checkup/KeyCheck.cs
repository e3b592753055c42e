using CommunityBot.Records;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Looks at the key under which binding codes and addresses of calendars are kept.</summary>
internal static class KeyCheck
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <param name="folder">Where it lies.</param>
    /// <param name="records">What is kept under it.</param>
    /// <param name="now">Codes that have expired by then do not matter.</param>
    public static CheckupLine Look(DataFolder folder, IRecords records, DateTimeOffset now)
    {
        var file = folder.CodeKey;
        var (codes, calendars) = (records.Accounts.CountLostCodes(now), records.Feeds.CountLost());
        if (!File.Exists(file))
            return codes + calendars == 0
                ? CheckupLine.Fine("還沒有綁定碼和行事曆網址的鑰匙，第一次啟動會產生。", "The key of binding codes and calendars will be made at the first start.")
                : CheckupLine.ToDo(
                    $"找不到 {file}（綁定碼和行事曆網址的鑰匙）。有保管的話請放回來；沒有的話重新啟動會產生新的，還沒用的 {codes} 組綁定碼和 {calendars} 個行事曆網址都要重給。",
                    $"{file} is missing, the key of {codes} binding codes and {calendars} calendars. Put it back, or they have to be given anew.");
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & Others) != UnixFileMode.None)
            return CheckupLine.ToDo($"{file} 別的帳號也讀得到，請執行 chmod 600 {file}。", $"{file} can be read by others. Run chmod 600 on it.");

        return codes + calendars == 0
            ? CheckupLine.Fine("綁定碼和行事曆網址的鑰匙正常。", "The key of binding codes and calendars is fine.")
            : CheckupLine.ToDo(
                $"{file} 換過了：有 {codes} 組綁定碼、{calendars} 個行事曆網址是用之前那一把保管的，現在都不能用。請放回之前那一把；找不到的話，綁定碼請重給，行事曆請老師輸入「行事曆」拿新的網址。",
                $"{file} is another key than before: {codes} binding codes and {calendars} calendars of the key before do not work. "
                    + "Put it back, or give them anew.");
    }
}
