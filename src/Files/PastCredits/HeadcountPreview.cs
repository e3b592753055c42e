using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.PastCredits;

namespace CommunityBot.Files.PastCredits;

/// <summary>The words for what a list of headcounts would change.</summary>
public sealed class HeadcountPreview(HeadcountPlan plan) : IPastPreview
{
    private int Same => plan.Lines.Count(line => line.IsSame);

    public IEnumerable<BothLanguages> Say(PastWishes wishes)
    {
        foreach (var line in plan.Noted.Where(line => line.IsAgainst ? wishes.AcceptOld : line.IsKnown || wishes.AcceptNew))
        {
            var (chinese, english) = Of(line);
            yield return new BothLanguages($"登記　{chinese}", $"Noted: {english}");
        }

        yield return new BothLanguages($"不變　{Same} 列", $"The same: {Same} rows");
    }

    public IEnumerable<BothLanguages> Doubts(PastWishes wishes)
    {
        foreach (var line in plan.Noted.Where(line => line.IsAgainst ? !wishes.AcceptOld : !line.IsKnown && !wishes.AcceptNew))
        {
            var (chinese, english) = Of(line);
            yield return line.IsAgainst
                ? new BothLanguages(
                    $"第 {line.Line} 行：{chinese}，原來登記 {line.Noted} 位。", $"line {line.Line}: {english}, where {line.Noted} were noted.")
                : new BothLanguages(
                    $"第 {line.Line} 行：{chinese}，但是名冊上沒有人在「{line.Department}」。",
                    $"line {line.Line}: {english}, but nobody on a roster is of '{line.Department}'.");
        }
    }

    public IEnumerable<BothLanguages> WaysOut(PastWishes wishes)
    {
        if (plan.Unsure.Any() && !wishes.AcceptNew)
        {
            yield return new BothLanguages(
                "系所請寫成名冊上的名稱，系所合一的用同一個；名稱沒有錯的話，請加上 --accept-new 再執行一次。",
                "Write departments as the roster does; where that is right, run it again with --accept-new.");
        }

        if (plan.Against.Any() && !wishes.AcceptOld)
        {
            yield return new BothLanguages(
                "檔案寫錯的請改正；真的要改成檔案上的人數，請加上 --accept-old 再執行一次。",
                "Correct what the file has wrong; to follow the file, run it again with --accept-old.");
        }
    }

    public BothLanguages Done(Person by) => new(
        $"系所教師數已匯入：{plan.Noted.Count()} 筆（其中更正 {plan.Against.Count()} 筆），不變 {Same} 列。登記人：{by.Name}。",
        $"Headcounts are imported by {by.Name}: {plan.Noted.Count()} noted, {plan.Against.Count()} of them corrections, {Same} rows unchanged.");

    private static (string Chinese, string English) Of(PlannedHeadcount line) => (
        $"{line.Department} {RocCalendar.Format(line.Semester.Start)} 起的學期 {line.Teachers} 位",
        $"{line.Department}, semester of {line.Semester.Start:O}: {line.Teachers} teachers");
}
