namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string AskSeriesEnd(DateOnly first) =>
        $"The first is on {Day(first)}. Until when shall they go on? For example “until 12/30” or “4 times”.";

    public override string NothingInSeries => "There is no day for it until then. Until when shall they go on?";

    public override string ConfirmSeries(int meetings, string kind) => $"Plan {Count(meetings)} meetings ({kind}) at once?";

    public override string SeriesPlanned(int meetings, string kind) => $"Planned: {Count(meetings)} meetings ({kind})";

    public override string MeetingsInAll(string some, int all) => $"{some} and others ({Count(all)} in all)";

    public override string SeriesNotChanged(string words) =>
        $"Nothing changed: I do not understand “{words}”. You can say “only 3 meetings”, “until 12/23”, “every Thursday”, “15:00-17:00” or “place Room 302”.";

    public override string OnlyByWeekday =>
        "At once I plan weekdays, every week or every other, or days that you name, such as “every Wed and Fri” or “12/9, 12/16”. When shall it be?";

    public override string HolidaysUnknownAfter(DateOnly known) => $"I do not know the holidays after {Day(known)} yet; please check the days yourself.";

    public override string DaysLabel => "Days";

    public override string LeftOutLabel => "Left out, as it is a holiday";

    public override string SeriesEndsWithPeriod(DateOnly end) => $"The programme's period ends on {Day(end)}; nothing is planned after that.";

    public override string SeriesTooLong(int most) => $"No more than {Count(most)} are planned at once; please plan the others after that.";
}
