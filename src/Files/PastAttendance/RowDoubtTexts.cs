using CommunityBot.Messages;
using CommunityBot.PastAttendance;

namespace CommunityBot.Files.PastAttendance;

/// <summary>The words for a row that contradicts itself: where, how, and what it is taken for.</summary>
internal static class RowDoubtTexts
{
    public static readonly BothLanguages WayOut = new(
        "寫錯的請改正；真的要照出席情形登記，請加上 --accept-rows 再執行一次。",
        "Correct what is a slip; to have such rows noted as their state says, run it again with --accept-rows.");

    public static BothLanguages Say(PlannedNote note)
    {
        var (row, taken) = (note.Said, AttendancePreview.Said(note));
        var (chinese, english) = note.Doubt switch
        {
            RowDoubt.SignsOtherwise => ("出席情形和簽到寫的相反", "attendance and sign-in say opposite things"),
            RowDoubt.AwayWithTime => ($"沒有到，卻有時間 {Times(row)}", $"was not there, and yet has times ({Times(row)})"),
            RowDoubt.OutsideHours => ($"簽到的時間 {Times(row)} 和活動的時間不合", $"the times {Times(row)} do not fit those of the meeting"),
            RowDoubt.LateInTime => ($"寫遲到，{Times(row)} 卻沒有晚", $"is late, though {Times(row)} is not"),
            var other => throw new ArgumentOutOfRangeException(nameof(note), other, "A new doubt needs words here."),
        };
        return new BothLanguages(
            $"第 {row.Line} 行：{row.Name} {chinese}；當作{taken.Chinese}。", $"line {row.Line}: {row.Name}: {english}; taken as {taken.English}.");
    }

    private static string Times(SaidAttendance row) =>
        string.Join('–', new[] { row.SignedIn, row.SignedOut }.OfType<TimeOnly>().Select(time => $"{time:HH\\:mm}"));
}
