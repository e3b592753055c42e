namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string RulesPurpose => "看計畫的版次、期間，和規定裡不一致的地方怎麼解讀";

    public override string WhichProgramme => "要看哪一個計畫的規定？";

    public override string EditionLabel => "版次";

    public override string Edition(int version) => $"第 {version} 版";

    public override string PeriodLabel => "期間";

    public override string RuleNotesAreReadings => "以上是計畫裡前後不一致或沒有寫清楚的地方，以及目前的解讀；要改請洽承辦人。";
}
