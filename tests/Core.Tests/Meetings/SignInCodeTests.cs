using CommunityBot.Meetings;

namespace CommunityBot.Core.Tests.Meetings;

public sealed class SignInCodeTests
{
    [Fact]
    public void Each_of_ten_thousand_is_read_as_it_is_shown()
    {
        var shown = Enumerable.Range(0, 10_000).Select(number => SignInCode.Of((uint)number).ToString()).ToList();

        Assert.Equal(10_000, shown.Distinct().Count());
        Assert.All(shown, code => Assert.Equal(code, SignInCode.Read(code).ToString()));
    }

    [Theory]
    [InlineData("0821", "0821")]
    [InlineData("4 8 2 1", "4821")]
    [InlineData("48-21", "4821")]
    [InlineData("代碼 4821 謝謝", "4821")]
    public void It_is_found_however_it_is_spaced_and_whatever_is_said_around_it(string typed, string code) =>
        Assert.Equal(code, SignInCode.Read(typed).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("482")]
    [InlineData("48210")]
    [InlineData("#12 4821")]
    [InlineData("abcd")]
    public void What_has_not_four_digits_is_none(string typed) => Assert.Null(SignInCode.Read(typed));
}
