namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    private static readonly string[] s_unfinished =
        ["還", "尚未", "未完成", "沒做完", "沒寫完", "做到", "寫到", "快好", "快寫", "下週", "下禮拜", "下星期", "下個月", "明天", "後天", "晚點", "之後", "預計", "差", "缺", "待", "等", "準備", "正在", "快要"];

    public override string HandInPurpose => "登記已經繳交或完成的項目，例如：繳交 成果報告";

    public override string WhichToHandIn => "要登記哪一項已經完成？";

    public override string NoSuchToHandIn(string words) => $"沒有「{words}」這一項。要登記的是下面哪一項？";

    public override string NothingToHandIn => "目前沒有要繳交的項目。輸入「期限」看接下來的日程。";

    public override string NotAtThisStage(string what) => $"現在還不用登記「{what}」，它不屬於社群目前的階段。申請核定前後要完成的事不同，輸入「進度」看目前的項目。";

    public override string HandedIn(string what) => $"已登記：{what}";

    public override string InTime(DateOnly day) => $"{Day(day)}，準時";

    public override string LateBy(DateOnly day, int days) => $"{Day(day)}，逾期 {days} 天";

    public override string NoDueDay => "沒有訂期限";

    public override string LateIsTaken => "逾期仍然登記，請另外向承辦人說明。";

    public override string LeftLabel => "還差";

    public override string CompleteSince(string what, DateOnly day, string who) => $"{what}在 {Day(day)} 就完成了（{who} 登記），不用再登記。";

    public override string SomebodyHandedIn(string who, string what, string community, string when) => $"{who} 登記了{community}的{what}（{when}）。";

    public override string TakeBackWord => "撤回";

    public override bool IsUnfinished(string note) =>
        s_unfinished.Any(word => note.StartsWith(word, StringComparison.Ordinal)) || note.EndsWith("一半", StringComparison.Ordinal)
        || note.EndsWith("再交", StringComparison.Ordinal) || note.EndsWith("會交", StringComparison.Ordinal);

    public override string HandInContradicted(string what, string note) => $"還沒登記。「繳交」是記{what}已經交了，您寫的是「{note}」。還沒交的話，交了再說就好。";

    public override string HandedInAlready => "已經交了，登記";

    public override bool IsTakeBack(string word) => word is "撤回" or "收回" or "更正" or "取消" || word.ToLowerInvariant() is "undo";

    public override string WhichToTakeBack => "要撤回哪一項登記？";

    public override string NothingToTakeBack => "沒有可以撤回的登記。輸入「進度」看目前登記了哪些。";

    public override string WhyTakeBack(string what, DateOnly day, string who) => $"為什麼要撤回「{what}」（{Day(day)} 由 {who} 登記）？請輸入原因，會和原來的登記一起保留。";

    public override string TakenBack(string what) => $"已撤回：{what}";

    public override string TakenBackStays(DateOnly day, string who) => $"{who} 在 {Day(day)} 的登記仍保留在紀錄裡。";

    public override string SomebodyTookBack(string who, string what, string community, string why) => $"{who} 撤回了{community}的{what}登記，原因：{why}";

    public override string WhoseToHandIn(string what) => $"是哪一位的「{what}」？";

    public override string OnlyOwnToHandIn(string what) => $"「{what}」是各自繳交的，您只能登記自己的；別人的請召集人或承辦人登記。";

    public override string LackingLabel => "還沒交";

    public override string StillLacking(string who) => $"還沒交：{who}";

    public override string AndMorePeople(int count) => $"另外 {count} 位";
}
