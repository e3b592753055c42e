using CommunityBot.Calendar;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string CheckInPurpose => "輸入螢幕上的四位數代碼，例如：簽到 4821";

    public override string CheckOutPurpose => "離開時記下時間和時數";

    public override string OpenSignInPurpose => "開放簽到，取得代碼和 QR 碼";

    public override string CloseSignInPurpose => "停止簽到，看誰還沒到";

    public override string RosterPurpose => "看這次誰到了、誰請假";

    public override string RecordPurpose => "替成員或來賓補登，例如：補簽 王小明 遲到進場；記錯了：補簽 撤回 王小明 原因";

    public override string CheckedIn(string meeting, TimeOnly time) => $"已簽到：{meeting}（{Time(time)}）";

    public override string Late(TimeOnly start) => $"活動 {Time(start)} 開始，這次記為遲到。若有誤，請召集人補簽。";

    public override string HoursCount => "這個計畫算時數：離開時請簽退，時數才記得到。";

    public override string AlreadyCheckedIn(string meeting, TimeOnly time) => $"您在 {Time(time)} 就簽到了：{meeting}。不用再簽一次。";

    public override string SignInTakenBack(string meeting, TimeOnly time) => $"召集人在 {Time(time)} 撤回了您這次的出席登記：{meeting}。您若在現場，請再輸入螢幕上的四位數代碼，或請召集人補簽。";

    public override string AskForCode(string meeting) => $"請輸入現場螢幕上的四位數代碼（{meeting}）。";

    public override string OnlyOneselfSignsIn(string name) => $"簽到要由本人做。請 {name} 自己輸入代碼，或請召集人補簽；您自己要簽到，直接輸入螢幕上的四位數就好。";

    public override string OutdatedCode(string meeting) => $"這個代碼已經換了。請看螢幕上現在的四位數代碼，再輸入一次（{meeting}）。";

    public override string WrongCode(string meeting) => $"代碼不對。請看螢幕上現在的四位數代碼再輸入一次（{meeting}）；看不到螢幕時，請召集人補簽。";

    public override string NotAMember(string community) => $"這是「{community}」的代碼，您不在它的成員名單上。若是來賓，請召集人用「補簽 來賓 姓名」記錄。";

    public override string NotOpenYet(string meeting, Hours span) => $"{meeting}（{Span(span)}）還沒有開放簽到。等召集人開始簽到後再輸入一次。";

    public override string SignInClosed(string meeting, TimeOnly time) => $"{meeting} 的簽到在 {Time(time)} 結束了。您若有到場，請召集人補簽。";

    public override string NothingOpen => "現在沒有您可以簽到的活動。若活動正在進行，請召集人輸入「開始簽到」，或替您補簽。";

    public override string SlowDown(TimeOnly until) => $"代碼錯太多次了，請等到 {Time(until)} 再試；趕時間的話，請召集人幫忙。";

    public override string CheckedOut(string meeting, TimeOnly time) => $"已簽退：{meeting}（{Time(time)}）";

    public override string TimeSpentLabel => "時數";

    public override string WithinPlannedHours => "時數只計活動排定的時間；再簽退一次會以最後一次為準。";

    public override string NothingToCheckOutOf => "沒有可以簽退的活動：您還沒有簽到，或活動已經結束超過 3 小時。需要更正請找召集人。";

    public override string SignInOpen(string meeting) => $"簽到進行中：{meeting}";

    public override string CodeLabel => "代碼";

    public override string SignedInLabel => "已簽到";

    public override string ClosesLabel => "簽到截止";

    public override string CodeChanges(int seconds) => $"代碼每 {seconds} 秒換一組，前一組再過 {seconds} 秒才失效。投影頁會自動更新。";

    public override string CodeIsOnScreen => "請輸入「簽到」加上現場螢幕上的四位數代碼。";

    public override string SignInIsOver => "有到場但沒簽到的，請召集人補簽。";

    public override string OpenBoard => "投影頁";

    public override string NewCode => "現在的代碼";

    public override string NoMeetingToday => "今天沒有排定的活動。請先輸入「新增活動」，再開始簽到。";

    public override string NotToday(string meeting, Hours span) => $"{meeting} 排在 {Span(span)}，不是今天，不能開放簽到。";

    public override string NotBegun(string meeting, Hours span) => $"{meeting} 排在 {Span(span)}，還沒開始。活動開始後再補簽。";

    public override string NoSignInOpen => "現在沒有開放中的簽到。";

    public override string SignInNowClosed(string meeting) => $"簽到結束：{meeting}";

    public override string OnLeaveLabel => "請假";

    public override string MissingLabel => "未到";

    public override string GuestsLabel => "來賓";

    public override string NoMeetingToShow => "最近沒有進行過的活動。";

    public override string RosterTitle(string meeting, int present, int all) => $"{meeting}：到 {present}／{all} 人";

    public override string RecordWhom(string meeting) => $"要替誰補簽？請輸入姓名，後面可加原因（{meeting}）。來賓請輸入「來賓 姓名」。";

    public override string Recorded(string name, string meeting) => $"已補簽：{name}，{meeting}";

    public override string RecordedByLabel => "登記人";

    public override string EarlierLineStays(string name, TimeOnly time) => $"{name}原本 {Time(time)} 的簽到紀錄仍保留。";

    public override string NotOnRoster(string name, string community) => $"「{community}」的名單上沒有「{name}」。若是成員，請確認姓名，姓名和原因之間空一格；若是來賓，請選「記為來賓」。";

    public override string AsGuest(string name) => $"記為來賓 {name}";

    public override string OneNotOnRoster(string name, string community) =>
        $"「{community}」的名單上沒有「{name}」，所以還沒有替任何人補簽。請確認姓名，姓名和原因之間空一格；來賓請另外補簽。";

    public override string RecordOnly(string names) => $"只補簽 {names}";

    public override string GuestWord => "來賓";

    public override bool IsGuest(string word) => word is "來賓" or "訪客" or "guest";

    public override string GuestNamed(string name) => $"來賓 {name}";

    public override string GuestNeedsName(string words) => $"請加上來賓姓名，例如：{words} 陳大文 講師";
}
