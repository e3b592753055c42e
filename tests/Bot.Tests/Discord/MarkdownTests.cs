using CommunityBot.Bot.Channels.Discord.Messages;
using CommunityBot.Core.Tests;

namespace CommunityBot.Bot.Tests.Discord;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("@everyone", @"\@everyone")]
    [InlineData("<@123> <@&45> <#6> <t:0:R>", @"\<\@123\> \<\@&45\> \<#6\> \<t\:0:R\>")]
    [InlineData("</say:5>:tada:", @"\</say\:5>\:tada:")]
    [InlineData("**王小明** __x__ ~~y~~", @"\*\*王小明\*\* \_\_x\_\_ \~\~y\~\~")]
    [InlineData("||雷|| `code` ```", @"\|\|雷\|\| \`code\` \`\`\`")]
    [InlineData("[點我](https://evil.example/)", @"\[點我\](https\://evil.example/)")]
    [InlineData("# 標題\n- 一\n> 引\n1. 二", "\\# 標題\n\\- 一\n\\> 引\n1\\. 二")]
    [InlineData(@"C:\temp", @"C:\\temp")]
    [InlineData(":smile:", @"\:smile:")]
    [InlineData("第 3.5 節，3.", @"第 3.5 節，3\.")]
    [InlineData("- 一，-# 二，a-", @"\- 一，\-\# 二，a\-")]
    [InlineData("王小明 114/05/26（一）", "王小明 114/05/26（一）")]
    [InlineData("7K3Q-9XPA #12 14:00-16:00 三、(二) 5~6", "7K3Q-9XPA #12 14:00-16:00 三、(二) 5~6")]
    public void What_could_mean_something_is_shown_as_it_is(string typed, string sent) => Assert.Equal(sent, Markdown.Escape(typed));

    [Fact]
    public void Nothing_is_changed_by_it() => Property.Holds(Property.AnyWords, text => Assert.Equal(text, Markdown.Unescape(Markdown.Escape(text))));

    [Fact]
    public void No_piece_is_longer_or_ends_within_a_character_or_a_mark() => Property.Holds(Property.AnyWords, text =>
    {
        var escaped = Markdown.Escape(string.Concat(Enumerable.Repeat(text + "*😀", 20)));
        var (left, whole) = (escaped, "");
        while (left.Length > 0)
        {
            var (piece, rest) = Pieces.Split(left, 17);
            Assert.InRange(piece.Length, 1, 17);
            Assert.False(rest.Length > 0 && char.IsHighSurrogate(piece[^1]) && char.IsLowSurrogate(rest[0]));
            whole += Markdown.Unescape(piece);
            left = rest;
        }

        Assert.Equal(Markdown.Unescape(escaped), whole);
    });

    [Fact]
    public void A_text_is_cut_where_a_line_ends()
    {
        Assert.Equal(("一二三四五六\n", "七八九"), Pieces.Split("一二三四五六\n七八九", 9));
        Assert.Equal(("一\n二三四五六七八", "九"), Pieces.Split("一\n二三四五六七八九", 9));
        Assert.Equal(["一\n"], Pieces.Of("一\n  \n", 2));
    }
}
