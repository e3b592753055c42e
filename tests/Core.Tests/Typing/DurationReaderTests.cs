using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Typing;

public sealed class DurationReaderTests
{
    [Theory]
    [InlineData("10分鐘 塞車", 10, "塞車")]
    [InlineData("塞車 １５ 分", 15, "塞車")]
    [InlineData("十分鐘", 10, "")]
    [InlineData("大約二十分鐘左右 找車位", 20, "找車位")]
    [InlineData("半小時", 30, "")]
    [InlineData("一個半小時", 90, "")]
    [InlineData("1.5小時", 90, "")]
    [InlineData("兩個小時", 120, "")]
    [InlineData("10-15 分鐘", 15, "")]
    [InlineData("十到十五分鐘", 15, "")]
    [InlineData("about 20 mins traffic", 20, "traffic")]
    [InlineData("half an hour", 30, "")]
    [InlineData("an hour flat tyre", 60, "flat tyre")]
    public void A_length_of_time_is_read_as_people_type_it(string typed, int minutes, string rest) =>
        Assert.Equal(new ReadDuration(TimeSpan.FromMinutes(minutes), rest), DurationReader.Read(TypedText.Fold(typed)));

    [Theory]
    [InlineData("塞車")]
    [InlineData("14點10分才下課")]
    [InlineData("第10分鐘")]
    [InlineData("0分鐘")]
    [InlineData("999小時")]
    [InlineData("A10 minutesx")]
    public void What_is_none_stays(string typed) => Assert.Equal(new ReadDuration(null, typed), DurationReader.Read(typed));

    [Fact]
    public void Whatever_is_typed_can_be_read() => Property.Holds(Property.AnyWords, words => DurationReader.Read(TypedText.Fold(words)));
}
