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
    [InlineData("材料費 5000 感測器", 5_000, "材料費 感測器")]
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
