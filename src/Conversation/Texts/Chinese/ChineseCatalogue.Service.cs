using CommunityBot.Amounts;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string NotIn(Dollars missing) => $"還有 {Money(missing)} 沒收到";

    public override string NotWhileServing(IReadOnlyList<string> what, Citations cite) => $"期間不得{string.Join("、", what)}，也不得再申請（{Articles(cite)}）";

    public override string EndOfYearsLabel => "本輪屆滿";

    public override string MonthsSoFar(int months, int need) => $"已採計 {months}／{need} 個月";

    public override string HalfDaysLabel => "半日";

    public override string HalfDaysAttended(int today, int all, Citations cite) => $"今天 {today} 個半日，這次研習累計 {all} 個半日（{Articles(cite)}）";

    public override string HalfDaysOff(Citations cite) => $"今天是假日，不計半日（{Articles(cite)}）";

    public override string CountsOnce(string duties, Citations cite) => $"{duties}交齊後採計（{Articles(cite)}）";

    public override string MonthsInsteadOfPoints(string programmes) => $"{programmes}不計點數，計月數。輸入「研習」看採計了幾個月。";
}
