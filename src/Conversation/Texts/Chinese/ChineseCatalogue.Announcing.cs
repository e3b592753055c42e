using System.Text.RegularExpressions;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    private static readonly Regex s_noBulletin = new(
        "^(?:(?:先|還|都)?(?:不要|別|不用)(?:公告|發|送|說|貼)?(?:出去)?|(?:先)?(?:收回|撤回|取消|刪掉|刪除)(?:公告)?|算了|先等等|等一下)了?[。!！]?$",
        RegexOptions.NonBacktracking);

    public override string AnnouncePurpose => "讓社群成員都知道一件事，送出前會說要用幾則訊息，例如：公告 明天改在國秀樓";

    public override string AskBulletin(string community) => $"要向{community}的成員公告什麼？可以分行。";

    public override string BulletinTitle(string community) => $"【公告】{community}";

    public override string CostsMessages(int people) => $"{Count(people)} 位，馬上發要用 {Count(people)} 則訊息";

    public override string CostsNothing(int people) => $"{Count(people)} 位，不用訊息費";

    public override string LeftThisMonthLabel => "這個月還有";

    public override string MessagesLeft(long messages) => $"{Count(messages)} 則";

    public override string HowShallItGo => "要馬上發，還是等每個人下次和我說話、或我下次提醒他時一起說（不另用訊息，兩週內有效）？";

    public override string SendNow => "馬上發";

    public override string RideAlong => "跟著下次回覆";

    public override string BulletinNotChanged(string words) => $"還沒發，也沒改：「{words}」我看不懂。請選下面一種；要改內容請說「內容改成…」。";

    public override bool IsNoBulletin(string words) => s_noBulletin.IsMatch(words);

    public override string NothingAnnounced => "好，沒有發公告。要收回已經發的那一則，請說「收回」。";

    public override string Announced(string community) => $"已公告給{community}。";

    public override string GoesAtOnce(int people) => $"{Count(people)} 位馬上會收到；在休息時段的，過了才送。";

    public override string RidesAlong(int people) => $"{Count(people)} 位會在下次和我說話、或我下次提醒他時看到，現在不會發出去。";

    public override string DidAnnounce(string community) => $"公告（{community}）";

    public override string HaveReadIt(int people) => $"已經有 {Count(people)} 位收到，收不回來；其他人不會收到。要更正請再公告一次。";

    public override string NobodyHasReadIt => "還沒有人收到，都不會送出了。";
}
