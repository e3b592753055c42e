using CommunityBot.Meetings;
using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Meetings;

public sealed class SignInCodeTests
{
    [Fact]
    public void Each_of_ten_thousand_is_read_as_it_is_shown()
    {
        var shown = Enumerable.Range(0, 10_000).Select(number => SignInCode.Of((uint)number).ToString()).ToList();

        Assert.Equal(10_000, shown.Distinct().Count());
        Assert.All(shown, code => Assert.Equal(new FoundCode(SignInCode.Of(uint.Parse(code, null)), "", ""), SignInCode.Find(code)));
    }

    [Theory]
    [InlineData("0821", "0821")]
    [InlineData("4821", "4821")]
    [InlineData("４８２１", "4821")]
    [InlineData("4 8 2 1", "4821")]
    [InlineData("48 21", "4821")]
    [InlineData("48-21", "4821")]
    [InlineData("482 1", "4821")]
    [InlineData("四八二一", "4821")]
    [InlineData("四 八 二 一", "4821")]
    [InlineData("〇八二一", "0821")]
    [InlineData("零八二一", "0821")]
    [InlineData("八九五五", "8955")]
    [InlineData("4821。", "4821")]
    [InlineData("4821!", "4821")]
    [InlineData("4821！！", "4821")]
    [InlineData("4821~", "4821")]
    [InlineData("4821.", "4821")]
    [InlineData("4821👍", "4821")]
    [InlineData("4821 👍🏽", "4821")]
    [InlineData("👩‍🏫4821❤️", "4821")]
    [InlineData("4️⃣8️⃣2️⃣1️⃣", "4821")]
    [InlineData("4821(ok)", "4821")]
    [InlineData("4821 (moon wink)(love)", "4821")]
    [InlineData("「4821」", "4821")]
    [InlineData("『4821』。", "4821")]
    [InlineData("\"4821\"", "4821")]
    [InlineData("(4821)", "4821")]
    [InlineData("（4821）", "4821")]
    [InlineData("4821 4821", "4821")]
    [InlineData("\u202a4821\u202c", "4821")]
    public void It_is_found_however_it_is_typed(string typed, string code) =>
        Assert.Equal((code, "", ""), Find(typed) is { } found ? (found.Code.ToString(), found.Before, found.After) : default);

    [Theory]
    [InlineData("代碼4821", "代碼", "")]
    [InlineData("𠮷田健一 4821", "𠮷田健一", "")]
    [InlineData("代碼：4821", "代碼", "")]
    [InlineData("4821 謝謝", "", "謝謝")]
    [InlineData("4821，謝謝！", "", "謝謝")]
    [InlineData("我到了 4821", "我到了", "")]
    [InlineData("簽到 4821 先不要", "簽到", "先不要")]
    [InlineData("4821嗎？我不在學校", "", "嗎？我不在學校")]
    [InlineData("4821?", "", "?")]
    [InlineData("王小明的簽到碼是 4821", "王小明的簽到碼是", "")]
    [InlineData("昨天的簽到 4821 對吧", "昨天的簽到", "對吧")]
    [InlineData("#12 4821", "#12", "")]
    [InlineData("5/12 4821", "5/12", "")]
    [InlineData("4821 5/12", "", "5/12")]
    [InlineData("4821 10分鐘後到", "", "10分鐘後到")]
    [InlineData("第3次 4821", "第3次", "")]
    public void The_words_about_it_are_told_apart(string typed, string before, string after) =>
        Assert.Equal(("4821", before, after), Find(typed) is { } found ? (found.Code.ToString(), found.Before, found.After) : default);

    [Theory]
    [InlineData("")]
    [InlineData("482")]
    [InlineData("48210")]
    [InlineData("4 8 2")]
    [InlineData("4 8 2 1 0")]
    [InlineData("四八二")]
    [InlineData("四八二一〇")]
    [InlineData("四千八百二十一")]
    [InlineData("兩兩兩兩")]
    [InlineData("abcd")]
    [InlineData("A4821")]
    [InlineData("4821A")]
    [InlineData("#4821")]
    [InlineData("第4821號")]
    [InlineData("5/12")]
    [InlineData("12/20 5/12")]
    [InlineData("2026/12/20")]
    [InlineData("2026年12月20日")]
    [InlineData("12.20")]
    [InlineData("14:30")]
    [InlineData("1200元")]
    [InlineData("$1200")]
    [InlineData("1,200")]
    [InlineData("1200人")]
    [InlineData("4821 8955")]
    [InlineData("1400-1600")]
    [InlineData("0912-345-678")]
    [InlineData("0912 345 678")]
    [InlineData("04-2219-1234")]
    [InlineData("4821 5")]
    [InlineData("週三四五六")]
    public void What_belongs_to_more_is_none(string typed) => Assert.Null(Find(typed));

    [Fact]
    public void Whatever_is_typed_comes_to_a_code_or_none() => Property.Holds(
        Property.AnyWords,
        words => Assert.True(Find(words) is null or { Before.Length: >= 0, After.Length: >= 0 }));

    private static FoundCode? Find(string typed) => SignInCode.Find(TypedText.Fold(typed));
}
