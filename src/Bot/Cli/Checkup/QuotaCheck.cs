using CommunityBot.Calendar;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Records;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Holds what LINE lets be pushed this month against what the nudges will need.</summary>
internal static class QuotaCheck
{
    private const string WhatToDo = "想全部主動送出，請到 LINE 官方帳號管理後台升級方案；或請大家用「行事曆」訂閱行程，到「提醒」減少通知。";

    private const string WhatToDoInEnglish =
        "To push them all, take a larger plan in LINE Official Account Manager; or have people subscribe to 行事曆 (calendar) and ask for less in 提醒 (reminders).";

    /// <summary>What will have to be pushed from today to the end of the month; nothing where the records cannot be read.</summary>
    public static async Task<IReadOnlyList<ForecastLine>> StillToCome(
        IStoreProvider provider, DataFolder folder, SchoolClock clock, DateTimeOffset now, CancellationToken cancel)
    {
        var today = clock.Day(now);
        var end = new DateOnly(today.Year, today.Month, DateTime.DaysInMonth(today.Year, today.Month));
        try
        {
            using var store = provider.Look(folder, new CodeKey(folder));
            return await store.Read(records => records.Allowances.Forecast(ChannelNames.Line, today, end), cancel);
        }
        catch (StoreUnavailableException)
        {
            return [];
        }
    }

    /// <param name="most">Null without a limit.</param>
    /// <param name="used">As LINE counts.</param>
    /// <param name="ahead">Still to come this month.</param>
    public static CheckupLine Of(long? most, long used, IReadOnlyList<ForecastLine> ahead)
    {
        var need = ahead.Sum(line => (long)line.Messages);
        var (chinese, english) = need == 0
            ? ("", "")
            : ($"預計還要 {need} 則（{Parts(ahead, Chinese, "、")}）", $"; {need} more are expected ({Parts(ahead, English, ", ")})");
        return most switch
        {
            null => CheckupLine.Fine(
                $"LINE 本月主動訊息已用 {used} 則，沒有上限{Comma(chinese)}。",
                $"{used} messages were pushed this month{english}; there is no limit."),
            { } all when used >= all => CheckupLine.Note(
                $"LINE 本月 {all} 則主動訊息用完了{Comma(chinese)}：回覆照常，提醒改跟著回覆送出。{WhatToDo}",
                $"All {all} pushed messages of the month are used up{english}: replies go on, and nudges come along with them. {WhatToDoInEnglish}"),
            { } all when used + need > all => CheckupLine.Note(
                $"LINE 本月主動訊息已用 {used} 則，共 {all} 則；{chinese}，不夠 {used + need - all} 則：最不急的提醒會改跟著回覆送出。{WhatToDo}",
                $"{used} of {all} pushed messages of the month are used{english}, which is {used + need - all} too many: "
                    + $"the least urgent nudges will come along with replies. {WhatToDoInEnglish}"),
            { } all => CheckupLine.Fine(
                $"LINE 本月主動訊息已用 {used} 則，共 {all} 則；{(need == 0 ? "" : $"{chinese}，夠用。")}回覆不計。",
                $"{used} of {all} pushed messages of the month are used{english}; replies are free."),
        };
    }

    private static string Comma(string words) => words.Length == 0 ? "" : $"，{words}";

    private static string Parts(IReadOnlyList<ForecastLine> lines, Func<Priority, string> name, string mark) => string.Join(
        mark, lines.GroupBy(line => line.Priority).OrderBy(group => group.Key).Select(group => $"{name(group.Key)} {group.Sum(line => line.Messages)}"));

    private static string Chinese(Priority priority) => priority switch
    {
        Priority.Urgent => "快到期或逾期",
        Priority.Meeting => "活動",
        Priority.Early => "提早的提醒",
        Priority.Digest => "週報",
        _ => "順帶",
    };

    private static string English(Priority priority) => priority switch
    {
        Priority.Urgent => "urgent",
        Priority.Meeting => "meetings",
        Priority.Early => "early",
        Priority.Digest => "digests",
        _ => "asides",
    };
}
