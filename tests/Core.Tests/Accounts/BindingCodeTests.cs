using CommunityBot.Accounts;
using CommunityBot.Communities;

namespace CommunityBot.Core.Tests.Accounts;

public sealed class BindingCodeTests
{
    private static readonly DateTimeOffset s_now = new(2025, 5, 12, 14, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("7K3Q-9XPA")]
    [InlineData("7K3Q9XPA")]
    [InlineData("7k3q-9xpa")]
    [InlineData(" 7K3Q 9XPA ")]
    [InlineData("7 K 3 Q 9 X P A")]
    [InlineData("7K3Q－9XPA")]
    [InlineData("7K3Q—9XPA")]
    [InlineData("7K3Q–9XPA")]
    [InlineData("7K3Q‐9XPA")]
    [InlineData("7K3Q−9XPA")]
    [InlineData("7K3Q_9XPA")]
    [InlineData("７Ｋ３Ｑ－９ＸＰＡ")]
    [InlineData("７ｋ３ｑ９ｘｐａ")]
    [InlineData("「7K3Q-9XPA」")]
    [InlineData("7K3Q-9XPA。")]
    [InlineData("7k3q 9xpa")]
    [InlineData("7k3q 9xpa！")]
    [InlineData("7k3q 9xpa.")]
    [InlineData("7K3Q-9XPA👍🏽")]
    [InlineData("7K3Q-9XPA(ok)")]
    [InlineData("\u202a7K3Q\u200b-9XPA\u202c")]
    public void A_code_is_read_however_it_is_typed(string typed) =>
        Assert.Equal("7K3Q9XPA", BindingCode.Read(typed));

    [Theory]
    [InlineData("OIL0-1oil", "01101011")]
    [InlineData("ooooiiil", "00001111")]
    public void Letters_are_taken_for_the_digits_they_look_like(string typed, string code) =>
        Assert.Equal(code, BindingCode.Read(typed));

    [Theory]
    [InlineData("")]
    [InlineData("7K3Q-9XP")]
    [InlineData("7K3Q-9XPAB")]
    [InlineData("7K3Q-9XPU")]
    [InlineData("王小明")]
    [InlineData("簽到7K3Q9X")]
    public void What_cannot_be_a_code_is_none(string typed) =>
        Assert.Null(BindingCode.Read(typed));

    [Fact]
    public void No_words_make_it_throw() => Property.Holds(Property.AnyWords, words =>
        Assert.True(BindingCode.Read(words) is null or { Length: 8 }));

    [Fact]
    public void A_new_code_has_eight_characters_without_look_alikes_and_is_shown_in_two_groups()
    {
        var codes = Enumerable.Range(0, 1000).Select(_ => New()).ToList();

        Assert.All(codes, code =>
        {
            Assert.Matches("^[0-9A-HJKMNP-TV-Z]{8}$", code.Code);
            Assert.Equal($"{code.Code[..4]}-{code.Code[4..]}", code.Shown);
            Assert.Equal(code.Code, BindingCode.Read(code.Shown));
        });
        Assert.Distinct(codes.Select(code => code.Code));
        Assert.Equal(32, codes.SelectMany(code => code.Code).Distinct().Count());
    }

    [Fact]
    public void A_new_code_expires_after_its_lifetime_and_is_made_by_nobody_unless_it_is_said()
    {
        var code = New();

        Assert.Equal((s_now + BindingCode.ChatLifetime, null), (code.ExpiresAt, code.MadeBy));
        Assert.True(BindingCode.RosterLifetime > BindingCode.ChatLifetime);
    }

    private static BindingCode New() => BindingCode.For(new PersonId(7), s_now, BindingCode.ChatLifetime);
}
