using CommunityBot.Files.Tables;
using CommunityBot.Messages;
using CommunityBot.PastAttendance;

namespace CommunityBot.Files.PastAttendance;

/// <summary>The words for what is wrong with a row of past attendance: where, what, and what to do.</summary>
public static class AttendanceTexts
{
    /// <summary>「代號」: as the sheets for people head the column, and as it is told which there may be.</summary>
    private static string Named(string column) => $"「{AttendanceColumns.All.Chinese(column)}」";

    public static BothLanguages Say(AttendanceProblem problem)
    {
        var (found, instead) = (problem.Found, problem.Instead);
        return CellTexts.InLine(problem.Line, problem.Fault switch
        {
            AttendanceFault.NoRows => new BothLanguages(
                "欄位名稱底下沒有資料，請一列填一個人的一場", "there is nothing below the headings; put a row for each person and meeting there"),
            AttendanceFault.ExcelError => CellTexts.ExcelError(found),
            AttendanceFault.Damaged => CellTexts.Damaged(found),
            AttendanceFault.BadCharacters => CellTexts.BadCharacters(found),
            AttendanceFault.TooLong => CellTexts.TooLong(found, instead),
            AttendanceFault.UnknownProgramme => CellTexts.UnknownProgramme(found, instead),
            AttendanceFault.MissingName => CellTexts.MissingName,
            AttendanceFault.UnknownCommunity => new BothLanguages(
                $"沒有社群「{found}」。有：{instead}。還沒有的請先匯入名冊", $"no community '{found}'. There are: {instead}. Import its roster first"),
            AttendanceFault.NearCommunity => new BothLanguages(
                $"沒有社群「{found}」。您是不是要：{instead}？請寫成和名冊一樣", $"no community '{found}'. Is it: {instead}? Write it as the roster has it"),
            AttendanceFault.WhichProgramme => new BothLanguages(
                $"「{found}」在不只一個計畫裡。請加一欄{Named("programme")}，填其中之一：{instead}",
                $"'{found}' is in several programmes. Add a column programme with one of: {instead}"),
            AttendanceFault.BadDay => new BothLanguages(
                $"「{found}」不是日期。請寫成 114/9/1 或 2025-09-01", $"'{found}' is no day. Write 114/9/1 or 2025-09-01"),
            AttendanceFault.BadTime => new BothLanguages(
                $"「{found}」不是時間。請寫成 14:05，活動的時間寫成 14:00-16:00", $"'{found}' is no time. Write 14:05, and of a meeting 14:00-16:00"),
            AttendanceFault.UnknownState => new BothLanguages(
                $"看不懂「{found}」。{Named("state")}請填 {instead}", $"attendance '{found}' is none of {instead}"),
            AttendanceFault.NoName => new BothLanguages(
                $"來賓「{found}」不是姓名，或者有姓名不會有的符號。請填一個人的姓名", $"the guest '{found}' has no name of one person. Fill in a name"),
            AttendanceFault.GuestIsMember => new BothLanguages(
                $"來賓 {found} 那天是社群的成員。請把{Named("role")}改成成員；只是同名的話，姓名後面加上單位",
                $"the guest {found} is a member. Say member as the role; put where a namesake is from behind the name"),
            AttendanceFault.Twice => new BothLanguages(
                $"{found} 的同一場在第 {instead} 行也有，寫的不一樣。請只留一行；同名的兩位請填{Named("school")}、{Named("department")}或{Named("code")}",
                $"{found} also stands on line {instead} for the same meeting, with something else. Keep one; "
                    + "give namesakes a school, a department or a number"),
            _ => OfMeeting(problem) ?? OfPerson(problem),
        });
    }

    private static BothLanguages? OfMeeting(AttendanceProblem problem)
    {
        var (found, instead) = (problem.Found, problem.Instead);
        return problem.Fault switch
        {
            AttendanceFault.MeetingMoved => new BothLanguages(
                $"活動 {found} 現在是 {instead} 的。改期了請改日期；是另外一場，請清空{Named("session")}（session）那一格",
                $"meeting {found} is on {instead} now. Correct the day; where it is another one, empty the cell under session"),
            AttendanceFault.WhichMeeting => new BothLanguages(
                $"{found} 不只一場：{instead}。請在{Named("time")}{Named("kind")}或{Named("topic")}寫清楚是哪一場",
                $"there are several meetings on {found}: {instead}. Say which by time, kind or topic"),
            AttendanceFault.MissingTime => new BothLanguages(
                $"{found} 沒有這一場活動。要補登這一場，請填{Named("time")}，例如 14:00-16:00；日期不對的請改正",
                $"there is no such meeting on {found}. To have it made, fill in time, such as 14:00-16:00; correct the day if it is wrong"),
            AttendanceFault.UnknownKind => new BothLanguages(
                $"{(found.Length > 0 ? $"沒有叫做「{found}」的活動" : "沒有寫是哪一種活動")}。要補登這一場，{Named("kind")}請填其中之一：{instead}",
                $"{(found.Length > 0 ? $"no meeting and no kind of one is called '{found}'" : "it is not said what kind of meeting it was")}. "
                    + $"To have it made, say one of: {instead}"),
            AttendanceFault.OtherMeeting => new BothLanguages(
                $"要補登的這一場，第 {instead} 行也有，那裡的結束時間、主題或地點不是「{found}」。是同一場請寫成一樣，"
                    + $"是兩場請把{Named("time")}寫開",
                $"line {instead} has this meeting to be made as well, with another end, topic or place than '{found}'. Make them the same; "
                    + "where these are two meetings, give them different times"),
            AttendanceFault.NotBegun => new BothLanguages(
                $"{found} 的活動還沒有舉行，不能先登記出席。請刪掉這一列，到時候再簽到",
                $"the meeting of {found} is still to come, and nobody can have been there. Delete the row"),
            AttendanceFault.OutsideProgramme => new BothLanguages(
                $"{found} 不在計畫期間（{instead}），不能補登活動。日期寫錯的請改正，不然請刪掉這一列",
                $"{found} is outside the programme ({instead}), so no meeting is made. Correct the day or delete the row"),
            _ => null,
        };
    }

    private static BothLanguages OfPerson(AttendanceProblem problem)
    {
        var (found, instead) = (problem.Found, problem.Instead);
        return problem.Fault switch
        {
            AttendanceFault.NotInCommunity => new BothLanguages(
                $"「{instead}」沒有 {found}。姓名寫錯的請改正；真的是成員，請先用名冊加進來（「起」填哪一天開始）；不是成員，{Named("role")}請填來賓",
                $"nobody called {found} is in '{instead}'. Correct a slip; import a member by the roster first, with the first day; "
                    + "else say guest as the role"),
            AttendanceFault.OtherSchool => new BothLanguages(
                $"{found} 在名冊上是：{instead}，和這一列的學校不同。請改正，或清空{Named("school")}",
                $"{found} is on the roster as {instead}, of another school. Correct it or leave school empty"),
            AttendanceFault.OutsideDays => new BothLanguages(
                $"{found} 在 {instead} 那天不是成員。日期或姓名寫錯的請改正；那天已經是成員，請先在名冊把「起」「迄」改對再匯入",
                $"{found} was no member on {instead}. Correct a slip; where they were, put from and until right in the roster first"),
            AttendanceFault.Namesakes => new BothLanguages(
                $"社群裡不只一位 {found}：{instead}。請填{Named("school")}、{Named("department")}，或在{Named("code")}填上面的代號",
                $"several are called {found}: {instead}. Fill in school, department or the tag under code"),
            AttendanceFault.Deleted => new BothLanguages(
                $"{found} 的資料已經刪除，不再登記。請刪掉這一列", $"the data of {found} was deleted, and nothing more is noted. Delete the row"),
            _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "A new fault needs words here."),
        };
    }
}
