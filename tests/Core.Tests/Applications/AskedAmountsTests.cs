using CommunityBot.Amounts;
using CommunityBot.Applications;
using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Applications;

public sealed class AskedAmountsTests
{
    [Theory]
    [InlineData("膳食費 8000", 8_000)]
    [InlineData("膳食費8000元", 8_000)]
    [InlineData("膳食費 80x100", 8_000)]
    [InlineData("膳食費 80 × 100 人次", 8_000)]
    [InlineData("膳食費 80元*100人", 8_000)]
    [InlineData("便當 8,000 元", 8_000)]
    [InlineData("80X100 膳食費", 8_000)]
    [InlineData("膳食費 NT$8000", 8_000)]
    [InlineData("膳食費：2萬", 20_000)]
    [InlineData("膳食費 兩千元", 2_000)]
    [InlineData("膳食費 一萬二", 12_000)]
    [InlineData("膳食費 100人x80元", 8_000)]
    [InlineData("膳食費 0", 0)]
    public void An_amount_is_read_however_it_is_typed(string words, int amount)
    {
        var (known, unknown) = Of(words);

        Assert.Null(unknown);
        Assert.Equal([("meals", new Dollars(amount))], known.Select(line => (line.Item.Id, line.Amount)));
    }

    [Theory]
    [InlineData("膳食費 8000 雜支 400")]
    [InlineData("膳食費 80x100、雜支 400")]
    [InlineData("8000 膳食費，400 雜支")]
    public void Several_items_are_read_in_one_line(string words) =>
        Assert.Equal([("meals", new Dollars(8_000)), ("sundries", new Dollars(400))], Of(words).Known.Select(line => (line.Item.Id, line.Amount)));

    [Theory]
    [InlineData("計程車 300", "計程車")]
    [InlineData("膳食費 8000 計程車 300", "計程車")]
    [InlineData("8000", "")]
    public void Words_that_are_no_item_come_back(string words, string unknown) => Assert.Equal(unknown, Of(words).Unknown);

    [Theory]
    [InlineData("膳食費")]
    [InlineData("膳食費 123456789012")]
    [InlineData("")]
    public void Without_an_amount_that_can_be_one_there_is_none(string words) => Assert.Empty(AskedAmounts.Read(words));

    [Fact]
    public void Whatever_is_typed_is_read_or_not_and_never_negative() =>
        Property.Holds(Property.AnyWords, words => Assert.All(AskedAmounts.Read(words), line => Assert.True(line.Amount >= Dollars.Zero)));

    private static (IReadOnlyList<(CommunityBot.Programmes.BudgetItem Item, Dollars Amount)> Known, string? Unknown) Of(string words) =>
        AskedAmounts.Of(Filing.Rulebook.Funding!, TypedText.Fold(words));
}
