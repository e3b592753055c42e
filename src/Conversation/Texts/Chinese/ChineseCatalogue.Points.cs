using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string PointsPurpose => "看自己的點數和還能拿到多少；想看明細：點數 為什麼";

    public override string PointsTitle(string name) => $"{name} 的點數";

    public override string PointsWhyTitle(string name) => $"{name} 的點數明細";

    public override string PointsOfAllTitle => "各成員的點數";

    public override string PointsLabel => "點數";

    public override string PointsTotal(PointValue points) => $"共 {points} 點";

    public override string PointsTimes(int times, PointValue worth, PointValue points, Citations cite) => $"{times} 次 × {worth} = {points}（{Articles(cite)}）";

    public override string PointsInAll(int times, PointValue points, Citations cite) => $"{times} 次，計 {points}（{Articles(cite)}）";

    public override string PointsCap(PointValue most) => $"最多 {most}";

    public override string PointsByFormerRules => "先前規則採計";

    public override string PointsOfFormerRules(int times, PointValue points) => $"{times} 次，計 {points}（條次請看「點數 為什麼」）";

    public override string PointsGiven(PointValue points, Citations cite) => $"{points} 點（{Articles(cite)}）";

    public override string NoPointsYet => "還沒有點數";

    public override string NoPointRules(string programme) => $"「{programme}」的點數不在這裡計算，請看計畫的規定。出席都有記下來，輸入「出席」就看得到。";

    public override string StillReachable => "還能拿到";

    public override string AlsoReachable => "另外還有";

    public override string IfAllAttended => "全到可達";

    public override string NothingAhead => "本期沒有排定其他可採計的活動";

    public override string Why => "為什麼";

    public override bool IsWhy(string word) => word.StartsWith("為什麼", StringComparison.Ordinal)
        || word.StartsWith("为什么", StringComparison.Ordinal)
        || word.StartsWith("怎麼", StringComparison.Ordinal)
        || word is "明細" or "詳細" or "why";

    public override bool IsOwnPoints(string words) => words is "多少" or "有多少" or "是多少" or "有幾點" or "幾點" or "我" or "我的";

    public override string Everybody => "全部";

    public override bool IsEverybody(string words) => words is "全部" or "所有人" or "大家" or "全體" or "all";

    public override string OnlyOwnPoints => "點數只有本人和召集人、承辦人看得到。您自己的用「點數」就看得到。";

    public override string PointsCutByCap(PointValue worth) => $"原為 {worth} 點，已達上限";

    public override string UnderEdition(int version) => $"依第 {version} 版規則";

    public override string TakenBackBy(string name, DateOnly day, string why) => $"{Day(day)} 由{name}撤回：{why}";

    public override string TakesBack(string line) => $"撤回：{line}";

    public override string KindEarnsNothing => "0 點，這類活動不在採計項目內";

    public override string OutsideEarnsNothing(Period period, Citations cite) => $"0 點，不在計畫期間 {Day(period.Start)} 到 {Day(period.End)} 內（{Articles(cite)}）";

    public override string NotCountedThen => "0 點，登記時的規則沒有採計";

    public override string OnlyNewest(int count) => $"只列出最新的 {count} 筆，總點數已含全部。";
}
