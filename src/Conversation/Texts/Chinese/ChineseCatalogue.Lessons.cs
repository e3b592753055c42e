using CommunityBot.Calendar;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string PublicLessonPurpose => "看公開授課進行到哪裡，或一次排好備課、觀課、議課";

    public override string LessonPart(LessonPart part) => part switch
    {
        Meetings.LessonPart.Preparation => "備課",
        Meetings.LessonPart.Observation => "觀課",
        _ => "議課",
    };

    public override string LessonsTitle => "公開授課";

    public override string NoLessons => "還沒有排公開授課。";

    public override string NoLessonsHere => "您帶領的社群，公開授課不在這裡分成備課、觀課、議課登記，請看計畫的規定。要排活動請輸入「新增活動」。";

    public override string LessonHasThreeParts(Citations cite) => $"一次公開授課包含備課、觀課、議課三場（{Listed(cite)}）。";

    public override string NotPlanned => "還沒排";

    public override string People(int count) => $"到 {count} 人";

    public override string NobodyPresent => "還沒有人簽到";

    public override string HasMinutes => "有紀錄";

    public override string LacksMinutes => "缺紀錄";

    public override string NewLesson => "排一場";

    public override bool IsNewLesson(string words) => words is "排一場" or "新增" or "再排一場";

    public override string Again => "補排";

    public override bool IsAgain(string word) => word is "補排" or "重排";

    public override string PlanAgain(string part, string lesson) => $"補排{part}（{lesson}）";

    public override string PlannedAlready(string part, Hours span, MeetingId reference) =>
        $"{part}已經排在 {Span(span)}（{reference}）。要改時間，請先「取消活動 {reference}」，再補排。";

    public override string NoPartMissing => "備課、觀課、議課都排好了，沒有要補排的。";

    public override string WhichLesson => "是哪一場公開授課？";

    public override string TeacherLabel => "授課老師";

    public override string AskTeacher => "哪位老師授課？按按鈕，或回答姓名。";

    public override string AskPartWhen(string part, DateOnly? dayKnown) => dayKnown is not { } day
        ? $"{part}是什麼時候？例如：5/12 14:00-15:00，後面可以加地點。"
        : $"{part}在 {Day(day)} 幾點到幾點？例如：14:00-15:00。";

    public override string AskPartEnd(string part, TimeOnly start) => $"{part} {Time(start)} 開始，幾點結束？";

    public override string PartsOutOfOrder(string later, Hours laterSpan, string earlier, Hours earlierSpan, string again, Citations cite) =>
        $"{later}（{Span(laterSpan)}）不能早於{earlier}結束（{Span(earlierSpan)}）：順序是備課、觀課、議課（{Articles(cite)}）。請重新輸入{again}的時間；要改另一場，就加上名稱，例如「備課 5/12 14:00-15:00」。";

    public override string PartPlaceTooLong(string part, int most) => $"{part}的地點太長了，請在 {most} 個字以內，連同時間再說一次。";

    public override string AboutParts(string parts, string warning) => $"{parts}：{warning}";

    public override string LessonPlanned(string lesson) => $"已排定公開授課：{lesson}";

    public override string PartPlanned(string part, string lesson) => $"已補排{part}：{lesson}";

    public override string PartsGoTogether => "這是公開授課的一部分；備課、觀課、議課要連成一次，請用「公開授課」一起排。";

    public override string MinutesPurpose => "留下活動紀錄，例如：紀錄 今天討論了第三單元的提問設計";

    public override string MinutesOf(string meeting) => $"{meeting} 的紀錄";

    public override string NoMinutes => "還沒有紀錄。";

    public override string AskMinutes => "請輸入這一場的紀錄，可以分行。每次輸入的都會留著，不會蓋掉之前的。";

    public override string SayMinutes(string words) => $"要寫紀錄，請輸入「{words}」，接著寫內容。";

    public override string NoMinutesYet(string meeting, Hours span) => $"{meeting} 排在 {Span(span)}，還沒開始。活動開始後再寫紀錄。";

    public override string MinutesTooLong(int length, int most) => $"這份紀錄有 {length} 個字，一次最多 {most} 個字。請分成幾次輸入，每次都會留著。";

    public override string MinutesKept(string meeting) => $"已留下紀錄：{meeting}";

    public override string PresentLabel => "出席";

    public override string MinutesStandBeside(int count) => $"這一場現在有 {count} 份紀錄，之前的都還在。";

    public override string MinutesOwed(Citations cite) => $"每場活動都要有紀錄和簽到（{Articles(cite)}）。";

    public override string SeeMinutes => "看紀錄";
}
