namespace CommunityBot.Conversation.Texts;

/// <summary>Meetings on one weekday again and again.</summary>
public abstract partial class Catalogue
{
    public abstract string AskSeriesEnd(DateOnly first);

    public abstract string NothingInSeries { get; }

    public abstract string ConfirmSeries(int meetings, string kind);

    public abstract string SeriesPlanned(int meetings, string kind);

    /// <summary>Some of them, and how many there are in all.</summary>
    public abstract string MeetingsInAll(string some, int all);

    /// <summary>What was said instead of a yes could not be read.</summary>
    public abstract string SeriesNotChanged(string words);

    /// <summary>To what comes again and again on no weekday.</summary>
    public abstract string OnlyByWeekday { get; }

    public abstract string HolidaysUnknownAfter(DateOnly known);

    public abstract string DaysLabel { get; }

    /// <summary>Days off, on which there is none.</summary>
    public abstract string LeftOutLabel { get; }

    public abstract string SeriesEndsWithPeriod(DateOnly end);

    public abstract string SeriesTooLong(int most);
}
