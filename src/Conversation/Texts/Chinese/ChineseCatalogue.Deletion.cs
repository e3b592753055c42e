using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string DeleteDataPurpose => "刪除這裡和您有關的資料，先說清楚會刪什麼、留什麼";

    public override string DeletionTitle(string name) => $"刪除{Apart(name)}的資料：請先看完，還沒有刪";

    public override string GoesLabel => "會刪掉";

    public override string WentLabel => "刪掉了";

    public override string WhatGoes(bool alone) =>
        "姓名、學校、系所、職稱、編號、電子郵件；綁定的帳號和綁定碼；訂閱的行事曆、私人連結；提醒和它的設定；網頁聊天的對話、還沒送到的訊息；"
            + "傳了還沒說放哪裡的照片和單據；請假和晚到的原因，別人的網頁對話裡提到的也一樣。"
            + (alone ? "別人寫的字裡有這個姓名的，也換成代號；"
                    + "兩個字的姓名只換前後斷開的，和跟老師、主任這類稱呼連著的，分不出是姓名還是平常的詞，就留著不改；"
                    + "只叫名字、後面有稱呼的也換。我對別人說過的，旁邊的系所也拿掉，分不出來的整句拿掉。"
                    + "綽號、沒有稱呼的名字、只叫姓氏的，和別人一樣的叫法，我找不到，請另外請寫的人改。"
                : "還有別人同名，所以別人寫的字裡有這個姓名的不會改。");

    public override string StaysLabel => "會留下";

    public override string StayedLabel => "留下的";

    public override string WhatStays(string pseudonym) =>
        $"參加過的、登記過的和算過的：不再有姓名，改用代號「{pseudonym}」，出席率、點數和經費都不變。"
            + "傳給活動、支出的照片和單據是社群的，也留著；裡面看得出是誰的，請召集人撤回。各計畫要留的和依據：";

    public override string Kept(string what, Citations cite) => $"{what}：計畫沒有寫留幾年，由承辦單位決定（{Articles(cite)}）";

    public override string KeptUntil(string what, DateOnly day, Citations cite) => $"{what}：留到 {Day(day)}（{Articles(cite)}）";

    public override string NoWordOnKeeping => "規則檔沒有寫要留多久，由承辦單位決定";

    public override string CommunitiesKeepTheName(string communities) => $"社群的名稱裡有這個姓名，那是社群的名稱，不會改：{communities}";

    public override string LawLabel => "法律";

    public override string LawOfDeletion => "個人資料保護法第 3 條第 5 款：可以請求刪除；第 11 條第 3 項：執行職務所必須的，可以留下";

    public override string BackupsLabel => "備份";

    public override string BackupsUntil(DateOnly day) =>
        $"之前的備份裡還有姓名。每晚都有備份的話，最後一份在 {Day(day)} 換掉；有人用 backup --out 另外存的、複製到別處的，這裡刪不到，請問承辦人。";

    public override string DeletionNote =>
        "刪了就不能收回。成員身分到今天為止，之後不能再簽到；以後再加入是新的人，接不回以前的紀錄。"
            + "LINE 和 Discord 上的對話由它們保管，請在那邊自己刪。";

    public override string GoOnDeleting => "看完了，繼續";

    public override string AskDeletePhrase(string name, string phrase) =>
        $"最後一次確認：真的要刪除{Apart(name)}的資料，請原樣輸入「{phrase}」。只說好或確定不會刪。";

    public override string DeletePhrase => "永久刪除";

    public override string DataDeleted(DateOnly backups) =>
        $"已經刪除，不能收回。留下來的改用先前說的代號。備份裡的姓名，每晚都有備份的話到 {Day(backups)} 就沒有了；另外存的備份不在內。";

    public override string YourDataWasDeleted(DateOnly backups) =>
        $"您的資料已經刪除，我在這裡不再認得您。留下來的不再有姓名。備份裡的姓名，每晚都有備份的話到 {Day(backups)} 就沒有了；另外存的備份不在內。"
            + "不是您要的話，請馬上告訴承辦人。";

    public override string SomebodyWasDeleted(string who) => $"資料已經刪除：{who}";

    public override string MemberDataDeleted(string name, string communities) =>
        $"{name} 的資料已經依請求刪除，成員身分到今天為止：{communities}。名單和紀錄裡不再有姓名，改用代號，數字都不變。";

    public override string NameIsNotKept => "這裡原本有姓名或代號，現在不能再顯示。";

    public override string NoteForOfficers => "這則訊息裡還有姓名，看過請刪掉；另外存的備份、匯出的檔案和名冊也請處理。名冊裡再有這個姓名，匯入會是新的人。";

    public override string HandOverFirst(string name) => $"{Apart(name).TrimStart()}手上還有事，要先交出去或結清，才能刪除資料";

    public override string HandOverCommunity(string join) => $"沒有別的召集人：請用「{join} 姓名 召集人」讓社群裡另一位接手，或請承辦人安排";

    public override string HandOverHeadship(string officers, string join) =>
        $"沒有別的主管可以推薦：請承辦人（{officers}）用「{join} 姓名 社群 學校 主管」加入接任的主管";

    public override string HandOverOffice(string join) => $"沒有別的承辦人：請先用「{join} 姓名 學校 承辦人」加入接任的承辦人";

    public override string SettleFirst(string line, string open, string spend) =>
        $"請購 {line} 還有 {open} 沒結清：請召集人輸入「{spend} 核銷 {line}」，不買了就輸入「{spend} 更正 {line} 刪除」";

    public override string ThenDelete => "處理好之後，再說一次就可以刪除。";

    public override string OnlyOfficersDelete(string name) => $"別人的資料只有承辦人可以依書面申請刪除；「{name}」不是您。";

    public override string NotYoursToDelete(string name) => $"不能替 {name} 刪除：不在您承辦的計畫裡、也參加別的計畫，或已經刪過了。請由本人提出。";

    public override string IsElsewhereToo(string name, string delete) =>
        $"{name} 也參加別人承辦的計畫，不能由您一個人刪除，所以沒有刪。請本人在自己的聊天裡輸入「{delete}」。";

    /// <summary>With blanks about it, so that the name is found as one afterwards.</summary>
    private static string Apart(string name) => name.Length == 0 ? "您" : $" {name} ";
}
