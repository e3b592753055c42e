using CommunityBot.Programmes;

namespace CommunityBot.Core.Tests.Programmes;

/// <summary>Articles, and what is written of several.</summary>
public sealed class CitationsTests
{
    [Theory]
    [InlineData("二、(四)1", "二、(四)1")]
    [InlineData("捌、三；附件2", "捌、三", "附件2")]
    [InlineData("捌、三、(一) 與附件一", "捌、三、(一) 與附件一")]
    [InlineData(" 捌、三；；捌、三；", "捌、三")]
    [InlineData("；")]
    [InlineData("")]
    public void A_text_is_read_article_by_article(string written, params string[] articles) =>
        Assert.Equal(articles, Citations.Read(written).Select(cite => cite.Article));

    [Theory]
    [InlineData("")]
    [InlineData("二、(四)1")]
    [InlineData("捌、三；附件2")]
    public void What_is_written_is_what_was_read(string written) => Assert.Equal(written, Citations.Read(written).ToString());

    [Fact]
    public void They_are_equal_where_all_articles_are_and_in_the_same_order()
    {
        Citations two = [new("捌、三"), new("附件2")];

        Assert.True(two.Equals(Citations.Read("捌、三；附件2")));
        Assert.Equal(two.GetHashCode(), Citations.Read("捌、三；附件2").GetHashCode());
        Assert.False(two.Equals(Citations.Read("附件2；捌、三")));
        Assert.False(two.Equals(Citations.Read("捌、三")));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("捌、三；附件2")]
    public void Nothing_and_several_are_not_one_article(string text) => Assert.Throws<ArgumentException>(() => new Citation(text));
}
