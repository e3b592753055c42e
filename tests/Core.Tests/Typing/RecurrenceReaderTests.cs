using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Typing;

/// <summary>Today is Monday 26 May 2025.</summary>
public sealed class RecurrenceReaderTests
{
    private static readonly DateOnly s_today = new(2025, 5, 26);

    [Theory]
    [InlineData("例會 每週三 14:00-16:00 到 12/30 工程館301", "例會 14:00-16:00 工程館301", 1, "2025-05-28", "2025-12-30")]
    [InlineData("例會 每星期一 到6/30", "例會", 1, "2025-05-26", "2025-06-30")]
    [InlineData("每兩週三 14:00-16:00", "14:00-16:00", 2, "2025-05-28", null)]
    [InlineData("每兩週的週三 至 7/2", "", 2, "2025-05-28", "2025-07-02")]
    [InlineData("隔週五 從6/6 到 7/4", "", 2, "2025-06-06", "2025-07-04")]
    [InlineData("6/4起每週三到6/18", "", 1, "2025-06-04", "2025-06-18")]
    [InlineData("every Wednesday 2pm-4pm until Jun 18", "2pm-4pm", 1, "2025-05-28", "2025-06-18")]
    [InlineData("every other Friday from 6/6 until 7/4 lab", "lab", 2, "2025-06-06", "2025-07-04")]
    public void A_weekday_again_and_again_is_found_with_its_bounds(string words, string left, int weeks, string first, string? until)
    {
        var (rest, found) = RecurrenceReader.Take(words, s_today);
        Assert.Equal(left, rest);
        Assert.Equal(new Recurrence(weeks, DateOnly.Parse(first, null), until is null ? null : DateOnly.Parse(until, null)), found);
    }

    [Theory]
    [InlineData("每週三、五 14:00-16:00", "14:00-16:00", "5/28 5/30 6/4 6/6")]
    [InlineData("每週三五 14:00-16:00", "14:00-16:00", "5/28 5/30 6/4 6/6")]
    [InlineData("每週五和週三", "", "5/28 5/30 6/4 6/6")]
    [InlineData("every Wed, Fri 2pm", "2pm", "5/28 5/30 6/4 6/6")]
    [InlineData("每週三、一起備課", "、一起備課", "5/28 6/4 6/11")]
    [InlineData("每週三五點到六點", "五點到六點", "5/28 6/4 6/11")]
    public void Several_weekdays_are_one_series(string words, string left, string days)
    {
        var (rest, found) = RecurrenceReader.Take(words, s_today);
        Assert.Equal(left, rest);
        Assert.StartsWith(days, Shown(found! with { Until = new DateOnly(2025, 6, 12) }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("每週三 14:00-16:00 共3次 共備", "14:00-16:00 共備", 3, null)]
    [InlineData("每週三 14:00-16:00 到6月底 第4次讀書會", "14:00-16:00 第4次讀書會", null, "2025-06-30")]
    [InlineData("每週三 14:00-16:00 到年底", "14:00-16:00", null, "2025-12-31")]
    [InlineData("每週三 14:00-16:00 第4次讀書會", "14:00-16:00 第4次讀書會", null, null)]
    public void It_ends_after_so_many_or_with_a_month(string words, string left, int? times, string? until)
    {
        var (rest, found) = RecurrenceReader.Take(words, s_today);
        Assert.Equal((left, times, until), (rest, found!.Times, found.Until?.ToString("O", null)));
    }

    [Fact]
    public void Days_that_were_named_end_and_are_left_out_too() => Assert.Equal(
        "6/3",
        Shown(Recurrence.Of([new(2025, 6, 3), new(2025, 6, 10), new(2025, 6, 17)]) with { Until = new(2025, 6, 12), Without = [new(2025, 6, 10)] }));

    private static string Shown(Recurrence series) => string.Join(' ', series.Days().Select(day => $"{day.Month}/{day.Day}"));

    [Theory]
    [InlineData("例會 6/12 14:00-16:00 每週三讀書會成果")]
    [InlineData("每週三次的練習")]
    [InlineData("週三 14:00-16:00")]
    [InlineData("everyone on Wednesday")]
    [InlineData("每人一份")]
    public void Other_words_are_left_as_they_are(string words) => Assert.Equal((words, null), RecurrenceReader.Take(words, s_today));

    [Fact]
    public void Its_days_end_with_the_last_that_may_be_one() => Assert.Equal(
        [new(2025, 5, 28), new(2025, 6, 11)],
        new Recurrence(2, new(2025, 5, 28), new(2025, 6, 24)).Days());
}
