using System.Globalization;
using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Typing;

public sealed class DaysReaderTests
{
    /// <summary>A Monday.</summary>
    private static readonly DateOnly s_today = new(2025, 5, 5);

    [Theory]
    [InlineData("5/12 公差", "5/12", "公差")]
    [InlineData("5/12、5/19 公差", "5/12 5/19", "公差")]
    [InlineData("5/12,5/19 公差", "5/12 5/19", "公差")]
    [InlineData("5/12 5/19 公差", "5/12 5/19", "公差")]
    [InlineData("5/19和5/12公差", "5/12 5/19", "公差")]
    [InlineData("5/12、19 公差", "5/12 5/19", "公差")]
    [InlineData("5月12、19、26日 公差", "5/12 5/19 5/26", "公差")]
    [InlineData("5/12到5/14 公差", "5/12 5/13 5/14", "公差")]
    [InlineData("5/12-5/14 公差", "5/12 5/13 5/14", "公差")]
    [InlineData("5/12～5/14 公差", "5/12 5/13 5/14", "公差")]
    [InlineData("5/12-14 公差", "5/12 5/13 5/14", "公差")]
    [InlineData("從5/12到5/14 公差", "5/12 5/13 5/14", "公差")]
    [InlineData("114/5/12-114/5/14 公差", "5/12 5/13 5/14", "公差")]
    [InlineData("5/12到5/14、5/19 公差", "5/12 5/13 5/14 5/19", "公差")]
    [InlineData("五月十二日到五月十四日", "5/12 5/13 5/14", "")]
    [InlineData("週三和週五 公差", "5/7 5/9", "公差")]
    [InlineData("週三、五 公差", "5/7 5/9", "公差")]
    [InlineData("週三到週五", "5/7 5/8 5/9", "")]
    [InlineData("週五和週一", "5/9 5/12", "")]
    [InlineData("下週三和週五", "5/14 5/16", "")]
    [InlineData("下週一、三、五 公差", "5/12 5/14 5/16", "公差")]
    [InlineData("明天和後天 家裡有事", "5/6 5/7", "家裡有事")]
    [InlineData("5/30到6/2", "5/30 5/31 6/1 6/2", "")]
    [InlineData("Wed and Fri sick", "5/7 5/9", "sick")]
    [InlineData("from May 12 to May 14 sick", "5/12 5/13 5/14", "sick")]
    [InlineData("5/12 公差 5/19 補課", "5/12", "公差 5/19 補課")]
    [InlineData("5/12 14:00 公差", "5/12", "14:00 公差")]
    [InlineData("明天 下週三再補", "5/6", "下週三再補")]
    [InlineData("5/12，3人同行", "5/12", "3人同行")]
    [InlineData("公差", "", "公差")]
    public void All_days_that_stand_together_are_read(string typed, string days, string rest)
    {
        var read = DaysReader.Read(TypedText.Fold(typed), s_today);

        Assert.Equal(days, string.Join(' ', read.Named.Select(day => day.ToString("M/d", CultureInfo.InvariantCulture))));
        Assert.Equal((rest, null), (read.Rest, read.Impossible));
    }

    [Theory]
    [InlineData("5/14到5/12 公差", "5/14到5/12")]
    [InlineData("5/12、2/30 公差", "2/30")]
    [InlineData("5/12到5/32 公差", "5/12到5/32")]
    [InlineData("114/5/12到116/5/12 公差", "114/5/12到116/5/12")]
    public void Days_that_cannot_be_are_named_and_none_is_taken(string typed, string impossible)
    {
        var read = DaysReader.Read(TypedText.Fold(typed), s_today);

        Assert.Equal((impossible, "公差"), (read.Impossible, read.Rest));
        Assert.Empty(read.Named);
    }

    [Fact]
    public void Whatever_is_typed_is_read_or_not_and_never_breaks() => Property.Holds(
        Property.AnyWords,
        words => Assert.True(DaysReader.Read(TypedText.Fold(words), s_today).Named is not null));
}
