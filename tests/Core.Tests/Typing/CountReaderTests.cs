using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Typing;

public sealed class CountReaderTests
{
    [Theory]
    [InlineData("1 台中精機", 1, "台中精機")]
    [InlineData("台中精機 3件", 3, "台中精機")]
    [InlineData("50,000", 50_000, "")]
    [InlineData("５０，０００元 台中精機", 50_000, "台中精機")]
    [InlineData("NT$1,250,000", 1_250_000, "")]
    [InlineData("5萬元", 50_000, "")]
    [InlineData("113年度 2 人次 台中", 2, "113年度 台中")]
    [InlineData("12人次", 12, "")]
    [InlineData("台中精機 兩件", 2, "台中精機")]
    [InlineData("十二 人次", 12, "")]
    [InlineData("一萬二元", 12_000, "")]
    [InlineData("千里馬 3", 3, "千里馬")]
    public void Whole_numbers_are_read_as_people_type_them(string typed, long count, string rest) =>
        Assert.Equal(new ReadCount(count, rest), CountReader.Read(TypedText.Fold(typed), "人次"));

    [Theory]
    [InlineData("1.5")]
    [InlineData("-3")]
    [InlineData("0")]
    [InlineData("1,000,000,000,000")]
    [InlineData("99999999999999999999")]
    public void What_is_no_whole_number_above_zero_is_named(string typed) =>
        Assert.Equal(new ReadCount(null, "", typed), CountReader.Read(typed, "件"));

    [Theory]
    [InlineData("")]
    [InlineData("台中精機")]
    [InlineData("113年度")]
    public void Words_without_a_number_have_none(string typed) =>
        Assert.Equal(new ReadCount(null, typed), CountReader.Read(typed, "件"));

    [Fact]
    public void Whatever_is_typed_can_be_read() => Property.Holds(Property.AnyWords, words => CountReader.Read(TypedText.Fold(words), "件"));
}
