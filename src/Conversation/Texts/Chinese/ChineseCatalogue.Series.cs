namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string AskSeriesEnd(DateOnly first) => $"第一場是 {Day(first)}，要排到什麼時候？例如「到 12/30」「到12月底」「共4次」。";

    public override string NothingInSeries => "這段期間裡沒有排得進去的日子。要排到什麼時候？";

    public override string ConfirmSeries(int meetings, string kind) => $"要一次排 {Count(meetings)} 場{kind}嗎？";

    public override string SeriesPlanned(int meetings, string kind) => $"已排定 {Count(meetings)} 場{kind}";

    public override string MeetingsInAll(string some, int all) => $"{some}等 {Count(all)} 場";

    public override string SeriesNotChanged(string words) =>
        $"沒改：「{words}」我看不懂。可以說「只要3場」「到 12/23」「改成每週四」「12/25除外」「時間改15:00-17:00」「地點改工程館302」。";

    public override string OnlyByWeekday => "我一次只會排每週（或每兩週）的星期幾，或您說的幾個日期，例如「每週三、五」「12/9、12/16」。要排在什麼時候？";

    public override string HolidaysUnknownAfter(DateOnly known) => $"{Day(known)} 之後的放假日我還不知道，請自己看一下有沒有遇到放假。";

    public override string DaysLabel => "日期";

    public override string LeftOutLabel => "放假略過";

    public override string SeriesEndsWithPeriod(DateOnly end) => $"本期到 {Day(end)}，之後的不排。";

    public override string SeriesTooLong(int most) => $"一次最多排 {Count(most)} 場，之後的請再排一次。";
}
