namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string ExportPurpose => "下載出席、點數、活動、經費或名冊的 Excel，例如：匯出 出席 10月";

    public override string WhichSheet => "要匯出哪一種？可以再說是哪個社群、誰、哪一段時間，例如「匯出 出席 10月」。";

    public override string OneSheetAtATime => "一次匯出一種，先匯出哪一種？";

    public override string SheetLink(TimeOnly until) => $"您要的表可以下載了，{Time(until)} 以前打得開。只給您看，請不要轉傳。";

    public override string DownloadSheet => "下載";

    public override string SheetLabel => "內容";

    public override string WhoseLabel => "對象";

    public override string DatesLabel => "日期";

    public override string FileLabel => "檔案";

    public override string OnlyYou(string name) => $"您自己（{name}）";

    public override string AllOfProgramme(string programme, int communities) => $"{programme}的全部 {communities} 個社群";

    public override string SheetIsEmpty(bool ever) => ever ? "目前還沒有紀錄，表是空的。" : "這段日期沒有紀錄，表是空的。";

    public override string WhoseSheet => "符合的不只一位，要誰的？";

    public override string AllDays => "全部";

    public override string AsOfToday => "今天";

    public override string SheetIsOfToday(string sheet) => $"{sheet}是今天的，不能指定別的日期，所以還沒有匯出。要今天的：";

    public override string SinceDay(string day) => $"{day} 起";

    public override string UpToDay(string day) => $"到 {day} 為止";

    public override string BetweenDays(string first, string last) => $"{first} 到 {last}";

    public override string DatesOf(bool isCommonEra) => isCommonEra ? "西元日期" : "民國日期";

    public override string SheetNotUnderstood(string words, string example) => $"看不懂「{words}」，所以還沒有匯出。請像這樣說：「{example}」。";

    public override string SheetExample(string community) => community.Length > 0 ? $"匯出 出席 {community} 10月" : "匯出 出席 10月";

    public override string SheetsOfOfficersOnly(string sheet) => $"{Table(sheet)}只有計畫的承辦人能匯出。您可以匯出自己的：";

    public override string SheetsOfOthersOnlyFor(string sheet) => $"{Table(sheet)}只有召集人和承辦人能匯出。您可以匯出自己的：";

    public override string OnlyOwnSheets => "別人的表只有召集人和承辦人能匯出。您可以匯出自己的：";

    public override string NoSheetOfOnePerson(string sheet) => $"{Table(sheet)}沒有只列一個人的。一個人的可以匯出：";

    public override string NotYourCommunity(string community) => $"「{community}」不是由您負責，不能匯出。您可以匯出：";

    public override string NothingToExport => "沒有符合的資料可以匯出。請確認那一位在那個社群。";

    public override string NoMeetingForSheet => "接下來沒有排好的活動。以前的請說日期，例如「匯出 簽到表 5/26」。";

    public override string MoreMeetings(int more, string example) => $"按鈕放不下的還有 {more} 場，請再加上社群或日期，例如「{example}」。";

    public override string MorePeople(int more, string example) => $"按鈕放不下的還有 {more} 位，請說全名或再加上社群，例如「{example}」。";

    public override string NoMeetingBefore => "還沒有舉行過活動。";

    public override string SheetOfNoMeeting(string sheet) => $"{Table(sheet)}沒有只列一場活動的。一場的可以匯出：";

    public override string WhichProgrammeOfYear(string year) => $"{year} 有好幾個計畫，要匯出哪一個？";

    /// <summary>簽到表 is one by its name.</summary>
    private static string Table(string sheet) => sheet.EndsWith('表') ? sheet : $"{sheet}的表";
}
