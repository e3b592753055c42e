using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string SpendingRefused(string item, Dollars amount) => $"這筆不能登記：{item} {Money(amount)}";

    public override string NoBudgetYet(Citations cite) => $"經費還沒有核定（{Articles(cite)}）。核定以後再登記；申請到哪裡了，請問承辦人。";

    public override string TooLateToBuy(DateOnly day, Dollars takenBack, string settle, Citations cite) =>
        $"請購期限 {Day(day)} 已過，剩下的 {Money(takenBack)}收回了（{Articles(cite)}）。期限前請購過的可以用「{settle}」付款；其他請問承辦人。";

    public override string BoughtOutsidePeriod(Period period, Citations cite) =>
        $"計畫期間是 {Day(period.Start)} 到 {Day(period.End)}，這筆在期間之外（{Articles(cite)}）。日期有誤的話，請加上購買那天，例如 5/12。";

    public override string BoughtInFuture(DateOnly day, string request) => $"{Day(day)} 還沒到。還沒付款的請用「{request}」；已經付款的，請輸入付款那天的日期。";

    public override string OverUnitRate(Dollars most, string unit, Dollars price, Dollars within, Citations cite) =>
        $"每{unit}最多 {Money(most)}，這筆是每{unit} {Money(price)}（{Articles(cite)}）。請改成 {Money(within)}以內。";

    public override string OverWholeShare(string item, Rate share, Dollars most, Dollars left, Citations cite) =>
        $"{item}最多是核定總額的 {share}，也就是 {Money(most)}，只剩 {Money(left)}（{Articles(cite)}）。請改成這個金額以內，或改列別的項目。";

    public override string OverPaidShare(string item, Rate share, Dollars most, Dollars left, Citations cite) =>
        $"{item}是已支付鐘點費的 {share}，目前最多 {Money(most)}，還可登記 {Money(left)}（{Articles(cite)}）。請先登記鐘點費，或改成這個金額以內。";

    public override string OverItem(string item, Dollars left, Citations cite) => $"{item}只剩 {Money(left)}，不能和別的項目勻支（{Articles(cite)}）。請改成這個金額以內，或請承辦人變更經費。";

    public override string OverPool(string items, Dollars left, Citations cite) => $"{items}合計只剩 {Money(left)}（{Articles(cite)}）。請改成這個金額以內，或請承辦人變更經費。";

    public override string ItemNotFor(string item, string word, Citations cite) => $"{item}不能支付「{word}」（{Articles(cite)}）。請改列可以支付它的項目，或不要列入計畫經費。";

    public override string NotToMember(string name, Citations cite) =>
        $"{name} 是這個社群的成員，不能支領（{Articles(cite)}）。請改請社群以外的人；若只是同名，請在姓名後面加上單位，例如「{name}（台大）」。";

    public override string NotToKind(string name, string community, string kind, Citations cite) =>
        $"{name} 在「{community}」的名單上是{kind}，不能支領（{Articles(cite)}）。請改請校外的人；若只是同名，請在姓名後面加上單位，例如「{name}（台大）」。";

    public override string PayeeKind(PersonKind kind) => kind switch
    {
        PersonKind.Own => "校內專任教師",
        PersonKind.PartTime => "校內兼任教師",
        PersonKind.Foreign => "外籍教師",
        _ => "校外人士",
    };

    public override string OverMemberShare(string name, Rate share, Dollars most, Dollars had, Citations cite) =>
        $"一位成員最多領鐘點費的 {share}，也就是 {Money(most)}；{name} 已領 {Money(had)}（{Articles(cite)}）。請減少節數，或改請別人。";

    public override string TooManyMembersPaid(int most, int members, Citations cite) =>
        $"成員 {members} 位，最多 {most} 位可以支領（{Articles(cite)}）。請改請已經支領過的成員，或社群以外的人。";

    public override string NotToMemberAt(string name, string meeting, string words, Citations cite) =>
        $"「{meeting}」的過程，成員 {name} 不能支領（{Articles(cite)}）。若符合例外，請在用途寫上「{words}」再登記一次。";
}
