using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>What has to be done and when, in both languages.</summary>
internal static class DutyWords
{
    private const string Weekdays = "日一二三四五六";

    public static BothLanguages Of(DutyTask task, Terms terms) => task switch
    {
        DutyTask.Hold(var count, var kinds) => new($"辦 {count} 次{terms.Activities(kinds).Chinese}", $"hold {count} × {terms.Activities(kinds).English}"),
        DutyTask.Teach(var count) => new($"公開授課 {count} 次", count == 1 ? "1 public lesson" : $"{count} public lessons"),
        DutyTask.HandIn(var count) => new($"繳交或完成 {count} 次", count == 1 ? "hand in or get done" : $"hand in or get done {count} times"),
        DutyTask.Apply => new("送出申請", "file the application"),
        DutyTask.RecordEach => new("每場活動都要有紀錄和簽到", "keep minutes and a list of every meeting"),
        DutyTask.Know => new("只是要知道的日子", "a day to know of"),
        _ => throw new ArgumentOutOfRangeException(nameof(task), task, "A new task needs words here."),
    };

    public static BothLanguages Of(Due due) => due switch
    {
        Due.On(var day) => Words.Of(day),
        Due.Within(var period) => Words.Of(period),
        Due.After(var anchor, var months, var days) => new(
            $"{Of(anchor).Chinese}後{Length(months, days).Chinese}", $"{Length(months, days).English}after {Of(anchor).English}"),
        Due.Before(var anchor, var months, var days) => new(
            $"{Of(anchor).Chinese}前{Length(months, days).Chinese}", $"{Length(months, days).English}before {Of(anchor).English}"),
        Due.InMonth(var number) => Words.Within(number),
        Due.Monthly(var day) => new($"每月 {day} 日", $"day {day} of every month"),
        Due.Weekly(var day) => new($"每週{Weekdays[(int)day]}", $"every {day}"),
        _ => throw new ArgumentOutOfRangeException(nameof(due), due, "A new sort of day needs words here."),
    };

    private static BothLanguages Length(int months, int days) => new(
        $"{(months > 0 ? $" {months} 個月" : "")}{(days > 0 ? $" {days} 天" : "")}",
        $"{(months > 0 ? $"{months} {(months == 1 ? "month" : "months")} " : "")}{(days > 0 ? $"{days} {(days == 1 ? "day" : "days")} " : "")}");

    private static BothLanguages Of(Anchor anchor) => anchor switch
    {
        Anchor.Approval => new("核定", "the approval"),
        Anchor.PeriodEnd => new("期間結束", "the end of the period"),
        Anchor.CaseStart => new("開始", "the first day"),
        Anchor.CaseEnd => new("期滿", "the last day"),
        Anchor.Return => new("返校", "the return"),
        _ => throw new ArgumentOutOfRangeException(nameof(anchor), anchor, "A new anchor needs words here."),
    };
}
