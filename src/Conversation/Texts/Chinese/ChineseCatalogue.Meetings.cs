using CommunityBot.Calendar;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string MeetingsPurpose => "看接下來的活動";

    public override string AttendancePurpose => "看自己的出席紀錄和出席率；召集人也可以看成員的，例如：出席 王小明、出席 全部";

    public override string LeavePurpose => "請假並通知召集人，例如：請假 5/12 公差";

    public override string PlanPurpose => "排一場活動，例如：新增活動 例會 5/12 14:00-16:00 工程館301 AI教材共備";

    public override string CancelPurpose => "取消還沒舉行的活動";

    public override string ComingTitle => "接下來的活動";

    public override string NothingComing => "接下來沒有排定的活動。";

    public override string OpenNow => "簽到進行中";

    public override string UnderWay => "進行中";

    public override string NoSuchMeeting(MeetingId reference) => $"沒有編號 {reference} 的活動，或它不屬於您帶領的社群。輸入「活動」可以看編號。";

    public override string WhichMeeting => "是哪一場？";

    public override string AttendanceTitle(string name) => $"{name} 的出席";

    public override string AttendanceOfAllTitle => "各成員的出席";

    public override string OnlyOwnAttendance => "別人的出席只有召集人和承辦人看得到。要看自己的，請用「出席」。";

    public override string OutsideThePeriod => "不在計畫期間";

    public override string LeaveTaken(int times) => $"請假 {times} 次";

    public override string NoMeetingsYet => "本期還沒有活動";

    public override string AttendanceRate(int attended, int held, int ahead, int all)
    {
        var soFar = held == 0 ? "還沒有舉行過活動" : $"出席 {attended}／{held} 次（{Percent(attended, held)}）";
        return ahead == 0 ? soFar : $"{soFar}；還有 {ahead} 次，全到可達 {Percent(attended + ahead, all)}";
    }

    public override string NoMeetingToLeave => "接下來沒有可以請假的活動；已經結束的活動請找召集人處理。";

    public override string NoLedMeetingOn(DateOnly day) => $"{Day(day)} 沒有您帶領的活動。是哪一場？";

    public override string NoMeetingOn(IReadOnlyList<DateOnly> days) => $"{List([.. days.Select(Day)])} 沒有您的活動。要請假的是哪一場？";

    public override string LeaveByTheMeeting => "還沒登記。請假是一場一場記的，您要請哪一場？要請好幾場，可以寫「請假 12/3、12/17」。";

    public override string LeaveIsFromTheWhole(string words) =>
        $"還沒登記。請假是整場都不來，您寫的是「{words}」。會來、只是晚一點，請用「會晚到」；要先離開，跟召集人說一聲就好。";

    public override string WholeMeeting => "整場請假";

    public override string OnLeaveAlready(string meetings, string reason) => $"先前就請好假了：{meetings}（事由：{reason}），不用再請一次。";

    public override string LeaveFromWhich => "要請假的是哪一場？";

    public override string LeaveWhilePresent(string meeting) => $"您已經簽到 {meeting}，不用請假。若有誤，請找召集人更正。";

    public override string AskReason(string meetings) => $"{meetings}的請假事由是什麼？按按鈕，或回答自己的事由。";

    public override IReadOnlyList<string> CommonReasons => ["公差", "課務", "事假", "病假"];

    public override string LeaveNoted(string meetings) => $"已請假：{meetings}";

    public override bool IsForAnother(string word) => word is "幫" or "替" or "代" or "為" || word.ToLowerInvariant() is "for";

    public override string LeaveNotedFor(string name, string meetings) => $"已替 {name} 請假：{meetings}";

    public override string LeaveNotedByConvener(string convener, string meetings, string reason) =>
        $"召集人 {convener} 替您登記了請假：{meetings}，事由：{reason}。有誤請告訴召集人。";

    public override string OnlyOnesOwnLeave(string name) => $"請假要由本人或召集人登記。請 {name} 自己傳「請假」，或請召集人幫忙；您自己要請假，直接說哪一天就可以。";

    public override string ConvenerIsTold => "已通知召集人。";

    public override string TellConvenerYourself => "召集人還沒有綁定，我通知不到，請您另外告知。";

    public override string SomebodyOnLeave(string name, string meetings, string reason) => $"{name} 請假：{meetings}，事由：{reason}";

    public override string AskCommunity => "是哪一個社群的活動？";

    public override string AskKind => "是哪一種活動？";

    public override string AskWhen(DateOnly? dayKnown) => dayKnown is not { } day
        ? "什麼時候？例如：5/12 14:00-16:00，或「下週三 下午2點到4點」。"
        : $"{Day(day)} 幾點到幾點？例如：14:00-16:00。";

    public override string AskEnd(TimeOnly start) => $"{Time(start)} 開始，幾點結束？";

    public override string AskPlace => $"在哪裡舉行？還不確定就輸入「{Skip}」。";

    public override string AskTopic => $"主題是什麼？還不確定就輸入「{Skip}」。";

    public override string Online => "線上";

    public override string EndsBeforeStart => "結束時間要比開始時間晚。請再輸入結束的時間，例如 16:00。";

    public override string Planned(string meeting) => $"已新增：{meeting}";

    public override string OutsidePeriod(Period period, Citations cite) => $"提醒：計畫的活動期間是 {Day(period.Start)} 到 {Day(period.End)}（{Articles(cite)}），這一場在期間之外。";

    public override string SameTimeAs(string meeting) => $"提醒：同一時間已經排了{meeting}。";

    public override string InTwoProgrammes(string names, string community, string meeting, Citations cite) =>
        $"提醒：同一時間 {names} 在另一個計畫的「{community}」有{meeting}。同一件事不能領兩個計畫的補助（{Articles(cite)}），請確認是兩場不同的活動。";

    public override string MindThat(string reminder, Citations cite) => $"提醒：{reminder}（{Articles(cite)}）。";

    public override string InThePast => "提醒：這個時間已經過了，出席請用「補簽」登記。";

    public override string ConfirmCancel(string meeting, Hours span) => $"確定要取消{meeting}（{Span(span)}）嗎？";

    public override string YesCancel => "確定取消";

    public override string Sure => "確定";

    public override string Cancelled(string meeting) => $"已取消：{meeting}";

    public override string CancelledAlready(string meeting) => $"{meeting} 先前就取消了。";

    public override string CannotCancelAttended(string meeting) => $"{meeting} 已經有人簽到，不能取消。輸入「名單」可以看有誰。";

    private static string Percent(int part, int whole) => $"{((part * 200) + whole) / (whole * 2)}%";

    public override string IsOnNow(string openSignIn) => $"提醒：活動已經開始了。要讓大家現場簽到，請輸入「{openSignIn}」。";

    public override string MoreCommunities(string names, string example) => $"按鈕放不下的還有：{names}。請連名稱一起輸入，例如「{example}」。";
}
