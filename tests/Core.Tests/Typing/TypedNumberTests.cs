using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Typing;

public sealed class TypedNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1200", 1_200)]
    [InlineData("1,200", 1_200)]
    [InlineData("1，234，567", 1_234_567)]
    [InlineData("2萬", 20_000)]
    [InlineData("1.5萬", 15_000)]
    [InlineData("1萬2000", 12_000)]
    [InlineData("2萬5千", 25_000)]
    [InlineData("3千", 3_000)]
    [InlineData("3千5", 3_500)]
    [InlineData("3千500", 3_500)]
    [InlineData("一", 1)]
    [InlineData("兩", 2)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("二十五", 25)]
    [InlineData("廿五", 25)]
    [InlineData("一百", 100)]
    [InlineData("一百零五", 105)]
    [InlineData("一百一十", 110)]
    [InlineData("一百一", 110)]
    [InlineData("三百五", 350)]
    [InlineData("三百五十", 350)]
    [InlineData("兩千", 2_000)]
    [InlineData("兩千零五十", 2_050)]
    [InlineData("一千二", 1_200)]
    [InlineData("一萬二", 12_000)]
    [InlineData("一萬二千", 12_000)]
    [InlineData("一萬零二", 10_002)]
    [InlineData("十二萬三千四百五十六", 123_456)]
    [InlineData("貳仟伍佰", 2_500)]
    [InlineData("四八二一", 4_821)]
    [InlineData("一一五", 115)]
    [InlineData("二〇二六", 2_026)]
    [InlineData("二零二六", 2_026)]
    public void A_number_is_read_however_it_is_typed(string typed, long number) => Assert.Equal(number, TypedNumber.Of(typed));

    [Theory]
    [InlineData("")]
    [InlineData("80.5")]
    [InlineData("1.0")]
    [InlineData("1,2")]
    [InlineData("1234,567")]
    [InlineData("1.2.3")]
    [InlineData("百")]
    [InlineData("千")]
    [InlineData("萬")]
    [InlineData("百五")]
    [InlineData("二三百")]
    [InlineData("一百二千")]
    [InlineData("一萬萬")]
    [InlineData("十二三")]
    [InlineData("1.00005萬")]
    [InlineData("9999999999999999999999999")]
    [InlineData("便當")]
    [InlineData("3a")]
    public void What_is_no_whole_number_is_none(string typed) => Assert.Null(TypedNumber.Of(typed));

    [Fact]
    public void Any_number_reads_back_in_numerals() => Property.Holds(
        FsCheck.Fluent.Gen.Choose(1, 99_999_999),
        number => Assert.Equal(number, TypedNumber.Of(InNumerals(number))));

    [Fact]
    public void Whatever_is_typed_is_read_or_not_and_never_breaks() => Property.Holds(
        Property.AnyWords,
        words => Assert.True(TypedNumber.Of(TypedText.Fold(words)) is null or >= 0));

    private static string InNumerals(int number) => number switch
    {
        >= 10_000 => Parted(number, 10_000, "萬"),
        >= 1_000 => Parted(number, 1_000, "千"),
        >= 100 => Parted(number, 100, "百"),
        >= 10 => Parted(number, 10, "十"),
        _ => $"{"零一二三四五六七八九"[number]}",
    };

    private static string Parted(int number, int unit, string word)
    {
        var rest = number % unit;
        return InNumerals(number / unit) + word + (rest == 0 ? "" : (rest < unit / 10 ? "零" : "") + InNumerals(rest));
    }
}
