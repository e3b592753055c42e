using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Typing;

public sealed class UnnamedTests
{
    [Theory]
    [InlineData("王小明", "今天王小明和王 ⼩明老師都到了", "今天甲和甲老師都到了")]
    [InlineData("王小明", "王小明王小明", "甲甲")]
    [InlineData("明明", "明明明", "明明明")]
    [InlineData("高興", "大家很高興，很高興老師來了", "大家很高興，很高興老師來了")]
    [InlineData("高興", "高興老師、請高興主任報告。出席：高興", "甲老師、請甲主任報告。出席：甲")]
    [InlineData("𠮷茂", "感謝𠮷茂老師，𠮷茂社", "感謝甲老師，𠮷茂社")]
    [InlineData("小王", "大小 王國", "大小 王國")]
    [InlineData("瓦歷斯．諾幹", "謝謝瓦歷斯‧諾幹！", "謝謝甲！")]
    [InlineData("An", "Ann and An, AN.", "Ann and 甲, 甲.")]
    [InlineData("José O’Brien", "with JOSE\u0301 O'BRIEN today", "with 甲 today")]
    [InlineData("陳美麗", "沒有別人", "沒有別人")]
    public void A_name_goes_wherever_it_stands_however_it_is_spelled_and_nothing_else_does(string name, string text, string left) =>
        Assert.Equal(left, Unnamed.Of(text, [NameKey.Of(name)], "甲"));

    [Fact]
    public void Whatever_stands_around_it_the_name_is_gone_and_the_rest_is_there() => Property.Holds(
        FsCheck.Fluent.Gen.Zip(Property.AnyWords, Property.AnyWords),
        around =>
        {
            var left = Unnamed.Of($"{around.Item1}。王小明。{around.Item2}", [NameKey.Of("王小明")], "甲");
            Assert.Equal(left, Unnamed.Of(left, [NameKey.Of("王小明")], "甲"));
            Assert.Equal($"{around.Item1}。甲。{around.Item2}", left);
        });
}
