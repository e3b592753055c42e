using CommunityBot.Conversation.Texts.English;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Tests.Texts;

public sealed class ArticleGlossTests
{
    [Theory]
    [InlineData("四", "Art. 4, 四")]
    [InlineData("三、(四)2", "Art. 3(4)2, 三、(四)2")]
    [InlineData("十二、(十一)", "Art. 12(11), 十二、(十一)")]
    [InlineData("七、(二)2(14)", "Art. 7(2)2(14), 七、(二)2(14)")]
    [InlineData("二、(二)3 與三、(四)", "Art. 2(2)3 and 3(4), 二、(二)3 與三、(四)")]
    [InlineData("伍、一、(二)3", "Part 5, 1(2)3, 伍、一、(二)3")]
    [InlineData("捌、三、(一) 與附件一", "Part 8, 3(1) and Annex 1, 捌、三、(一) 與附件一")]
    [InlineData("附件二「五」", "Annex 2 “5”, 附件二「五」")]
    [InlineData("附件 1「三」", "Annex 1 “3”, 附件 1「三」")]
    [InlineData("x", "x")]
    public void An_article_is_numbered_as_English_does_and_named_as_the_regulation_does(string article, string english) =>
        Assert.Equal(english, ArticleGloss.Of(new Citation(article)));
}
