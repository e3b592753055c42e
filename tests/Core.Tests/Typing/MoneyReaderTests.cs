using CommunityBot.Amounts;
using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Typing;

public sealed class MoneyReaderTests
{
    [Theory]
    [InlineData("膳食費 80x15 便當", 80, 15, "膳食費 便當")]
    [InlineData("膳食費 80×15份 便當", 80, 15, "膳食費 便當")]
    [InlineData("80*15 便當", 80, 15, "便當")]
    [InlineData("８０Ｘ１５　便當", 80, 15, "便當")]
    [InlineData("80元 x 15人次 便當", 80, 15, "便當")]
    [InlineData("80元/份x15", 80, 15, "")]
    [InlineData("15份x80元 便當", 80, 15, "便當")]
    [InlineData("NT$2,000 × 3節 陳大文", 2_000, 3, "陳大文")]
    [InlineData("15人x100 便當", 100, 15, "便當")]
    [InlineData("15x80元 便當", 80, 15, "便當")]
    [InlineData("100元x15 便當", 100, 15, "便當")]
    [InlineData("80x15人 便當", 80, 15, "便當")]
    [InlineData("80/份x15 便當", 80, 15, "便當")]
    [InlineData("三節x兩千元 陳大文", 2_000, 3, "陳大文")]
    [InlineData("15 people x 80 lunch", 80, 15, "lunch")]
    public void A_price_times_a_quantity_is_found_however_it_is_typed(string words, long price, int quantity, string rest)
    {
        var read = MoneyReader.Read(TypedText.Fold(words));
        Assert.Equal((new Dollars(price), quantity, true, rest), (read.Number!.Value, read.Quantity!.Value, read.IsPrice, read.Rest));
    }

    [Theory]
    [InlineData("80元15份 便當", 80, 15, true, false)]
    [InlineData("15份1200元 便當", 1_200, 15, false, false)]
    [InlineData("15份 共1,200元 便當", 1_200, 15, false, false)]
    [InlineData("15份每份80元 便當", 80, 15, false, true)]
    public void A_quantity_beside_an_amount_says_which_stood_first(string words, long number, int quantity, bool first, bool isPrice)
    {
        var read = MoneyReader.Read(TypedText.Fold(words));
        Assert.Equal(
            (new Dollars(number), quantity, first, isPrice, "便當"),
            (read.Number!.Value, read.Quantity!.Value, read.NumberFirst, read.IsPrice, read.Rest));
    }

    [Theory]
    [InlineData("80x15", true)]
    [InlineData("100x1", true)]
    [InlineData("80 × 15 便當", true)]
    [InlineData("15@80", true)]
    [InlineData("80元x15", false)]
    [InlineData("80x15元", false)]
    [InlineData("$80x15", false)]
    [InlineData("80x15份", false)]
    [InlineData("80 x 15 人次", false)]
    [InlineData("15人x80", false)]
    public void Without_a_unit_either_number_may_be_the_price(string words, bool isUnsure) =>
        Assert.Equal(isUnsure, MoneyReader.Read(TypedText.Fold(words)).IsUnsure);

    [Theory]
    [InlineData("15份 共80元", true)]
    [InlineData("15份 80元", false)]
    public void What_is_said_to_be_the_sum_is_no_price(string words, bool isSum) => Assert.Equal(isSum, MoneyReader.Read(words).IsSum);

    [Theory]
    [InlineData("材料費 5000 感測器", 5_000, "材料費 感測器")]
    [InlineData("膳食費 兩千元 便當", 2_000, "膳食費 便當")]
    [InlineData("便當1200元", 1_200, "便當")]
    [InlineData("材料費一千二百元感測器", 1_200, "材料費 感測器")]
    [InlineData("材料費 一萬二 感測器", 12_000, "材料費 感測器")]
    [InlineData("三百五", 350, "")]
    [InlineData("1.5萬元", 15_000, "")]
    [InlineData("3千5 便當", 3_500, "便當")]
    [InlineData("便當 1200 大家一塊吃", 1_200, "便當 大家一塊吃")]
    [InlineData("第3次 500元", 500, "第3次")]
    [InlineData("5000 個人電腦", 5_000, "個人電腦")]
    [InlineData("1,200", 1_200, "")]
    [InlineData("１，２００元 便當", 1_200, "便當")]
    [InlineData("材料費1200元感測器5個", 1_200, "材料費 感測器5個")]
    [InlineData("講義30本 共 1500", 1_500, "講義30本")]
    [InlineData("NT$800 計程車", 800, "計程車")]
    [InlineData("新台幣 2萬元", 20_000, "")]
    [InlineData("第3次講座 500", 500, "第3次講座")]
    public void An_amount_is_found_however_it_is_typed(string words, long amount, string rest)
    {
        var read = MoneyReader.Read(TypedText.Fold(words));
        Assert.Equal((new Dollars(amount), null, rest), (read.Number!.Value, read.Quantity, read.Rest));
    }

    [Theory]
    [InlineData("80.5", "80.5")]
    [InlineData("80.5x15", "80.5x15")]
    [InlineData("便當 80.5 元", "80.5")]
    [InlineData("0", "0")]
    [InlineData("-500", "-500")]
    [InlineData("99999999999", "99999999999")]
    [InlineData("便當", null)]
    [InlineData("第3次", null)]
    [InlineData("#12", null)]
    [InlineData("108課綱", null)]
    [InlineData("80元x15元", "80元x15元")]
    [InlineData("2人x3節x100元", "2人x3節x100元")]
    [InlineData("12,15", "12,15")]
    [InlineData("百元商店", null)]
    [InlineData("一塊", null)]
    [InlineData("2人x3節", null)]
    public void What_is_no_amount_is_none_and_named_where_it_looks_like_one(string words, string? impossible)
    {
        var read = MoneyReader.Read(words);
        Assert.Null(read.Number);
        Assert.Equal(impossible, read.Impossible);
    }

    [Theory]
    [InlineData("15", 15)]
    [InlineData("15份", 15)]
    [InlineData("15 人次", 15)]
    [InlineData("十五人", 15)]
    [InlineData("兩份", 2)]
    [InlineData("15元", null)]
    [InlineData("便當", null)]
    public void A_count_answers_how_many(string words, int? count) => Assert.Equal(count, MoneyReader.ReadQuantity(words));

    [Fact]
    public void Five_thousand_hostile_characters_are_read_in_no_time()
    {
        foreach (var piece in (string[])["1", "1,", "1 x", "80元", "1.", "$", "x1", "共", "1萬", "15份", "每", "-1 ", "0", "111,", "80x", "1份x"])
        {
            var words = string.Concat(Enumerable.Repeat(piece, 5000 / piece.Length));
            var took = System.Diagnostics.Stopwatch.StartNew();
            Assert.NotNull(MoneyReader.Read(words));
            Assert.True(took.Elapsed < TimeSpan.FromMilliseconds(500), $"{piece} took {took.Elapsed}");
        }
    }

    [Fact]
    public void Whatever_is_typed_is_read_or_not_and_never_breaks() => Property.Holds(
        Property.AnyWords,
        words =>
        {
            var read = MoneyReader.Read(TypedText.Fold(words));
            Assert.True(read.Number is null || read.Number > Dollars.Zero);
            Assert.True(read.Quantity is null or > 0);
        });
}
