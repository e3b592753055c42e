using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string PointsPurpose => "see your points and what you can still earn; line by line: points why";

    public override string PointsTitle(string name) => $"Points of {name}";

    public override string PointsWhyTitle(string name) => $"Points of {name}, line by line";

    public override string PointsOfAllTitle => "Points of every member";

    public override string PointsLabel => "Points";

    public override string PointsTotal(PointValue points) => $"{points} in all";

    public override string PointsTimes(int times, PointValue worth, PointValue points, Citations cite) => $"{times} × {worth} = {points} ({Articles(cite)})";

    public override string PointsInAll(int times, PointValue points, Citations cite) => $"{times} noted, {points} in all ({Articles(cite)})";

    public override string PointsCap(PointValue most) => $"at most {most}";

    public override string PointsByFormerRules => "Under earlier rules";

    public override string PointsOfFormerRules(int times, PointValue points) => $"{times} noted, {points} in all (type “points why” for the articles)";

    public override string PointsGiven(PointValue points, Citations cite) => $"{points} ({Articles(cite)})";

    public override string NoPointsYet => "none yet";

    public override string NoPointRules(string programme) =>
        $"The points of “{programme}” are not counted here; see its regulation. Your attendance is kept all the same: type “attendance”.";

    public override string StillReachable => "Still to come";

    public override string AlsoReachable => "Besides";

    public override string IfAllAttended => "If you attend them all";

    public override string NothingAhead => "no more meetings that earn points are planned";

    public override string Why => "why";

    public override bool IsWhy(string word) => word.TrimEnd('?').ToLowerInvariant() is "why" or "details" or "detail" or "為什麼" or "明細";

    public override bool IsOwnPoints(string words) => words.TrimEnd('?').ToLowerInvariant() is "mine" or "me" or "how many" or "do i have";

    public override string Everybody => "all";

    public override bool IsEverybody(string words) => words.ToLowerInvariant() is "all" or "everybody" or "everyone" or "全部";

    public override string OnlyOwnPoints => "Points are shown to the person, the convener and the officer only. Yours are under “points”.";

    public override string PointsCutByCap(PointValue worth) => $"worth {worth}; the cap was reached";

    public override string UnderEdition(int version) => $"under edition {version} of the rules";

    public override string TakenBackBy(string name, DateOnly day, string why) => $"taken back by {name} on {Day(day)}: {why}";

    public override string TakesBack(string line) => $"taken back: {line}";

    public override string KindEarnsNothing => "0, as the regulation gives no points for this kind";

    public override string OutsideEarnsNothing(Period period, Citations cite) =>
        $"0, as it is outside the period from {Day(period.Start)} to {Day(period.End)} ({Articles(cite)})";

    public override string NotCountedThen => "0, as the rules at that time did not count it";

    public override string OnlyNewest(int count) => $"Only the newest {count} lines are shown; the sum counts all of them.";
}
