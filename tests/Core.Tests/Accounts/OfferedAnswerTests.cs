using CommunityBot.Accounts;

namespace CommunityBot.Core.Tests.Accounts;

public sealed class OfferedAnswerTests
{
    private static readonly DateOnly s_today = new(2025, 5, 12);

    private static readonly OfferedAnswer[] s_offered =
    [
        new("114/05/14（三） 例行研討 第3次", "改期 #12"),
        new("114/05/21（三） 例行研討 第4次", "改期 #14"),
        new("114/05/28（三） 專業講座 第1次", "改期 #15"),
    ];

    [Theory]
    [InlineData("2", "改期 #14")]
    [InlineData("第二個", "改期 #14")]
    [InlineData("第3個", "改期 #15")]
    [InlineData("三", "改期 #15")]
    [InlineData("#14", "改期 #14")]
    [InlineData("5/21", "改期 #14")]
    [InlineData("下週三。", "改期 #14")]
    [InlineData("講座", "改期 #15")]
    [InlineData("改期 #12", "改期 #12")]
    public void One_of_them_is_meant(string typed, string words) => Assert.Equal(words, OfferedAnswer.Meant(s_offered, typed, s_today)?.Words);

    [Theory]
    [InlineData("例行研討")]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("第")]
    [InlineData("#1")]
    [InlineData("5/22")]
    [InlineData("")]
    public void None_or_several_are_none(string typed) => Assert.Null(OfferedAnswer.Meant(s_offered, typed, s_today));
}
