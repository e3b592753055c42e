namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string AskSeriesEnd(DateOnly first) => $"第一場是 {Day(first)}，要排到什麼時候？例如「到 12/30」。";

    public override string NothingInSeries => "這段期間裡沒有排得進去的日子。要排到什麼時候？";

    public override string ConfirmSeries(int meetings, string kind) => $"要一次排 {Count(meetings)} 場{kind}嗎？";

    public override string SeriesPlanned(int meetings, string kind) => $"已排定 {Count(meetings)} 場{kind}";

    public override string MeetingsInAll(string some, int all) => $"{some}等 {Count(all)} 場";

    public override string DaysLabel => "日期";

    public override string LeftOutLabel => "放假略過";

    public override string SeriesEndsWithPeriod(DateOnly end) => $"本期到 {Day(end)}，之後的不排。";

    public override string SeriesTooLong(int most) => $"一次最多排 {Count(most)} 場，之後的請再排一次。";
}
