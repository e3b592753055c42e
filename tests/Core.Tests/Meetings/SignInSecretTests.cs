using CommunityBot.Meetings;

namespace CommunityBot.Core.Tests.Meetings;

public sealed class SignInSecretTests
{
    /// <summary>The first instant of a code's minute.</summary>
    private static readonly DateTimeOffset s_minute = Sample.Start;
    private static readonly SignInSecret s_secret = Sample.Secret(1);

    [Fact]
    public void A_code_is_four_digits()
    {
        for (var minute = 0; minute < 2000; minute++)
            Assert.Matches("^[0-9]{4}$", s_secret.CodeAt(s_minute.AddMinutes(minute)).ToString());
    }

    [Fact]
    public void A_code_stays_for_its_minute_whatever_the_zone()
    {
        var code = s_secret.CodeAt(s_minute);

        Assert.Equal(code, s_secret.CodeAt(s_minute.AddSeconds(59.999)));
        Assert.Equal(code, s_secret.CodeAt(s_minute.ToUniversalTime()));
        Assert.NotEqual(code, s_secret.CodeAt(s_minute.AddSeconds(60)));
        Assert.NotEqual(code, s_secret.CodeAt(s_minute.AddTicks(-1)));
    }

    [Theory]
    [InlineData(-0.001, false)]
    [InlineData(0, true)]
    [InlineData(59.999, true)]
    [InlineData(60, true)]
    [InlineData(119.999, true)]
    [InlineData(120, false)]
    [InlineData(3600, false)]
    public void A_code_is_good_in_its_minute_and_the_next(double secondsLater, bool good) =>
        Assert.Equal(good, s_secret.Accepts(s_secret.CodeAt(s_minute), s_minute.AddSeconds(secondsLater)));

    [Theory]
    [InlineData(0, false)]
    [InlineData(119.999, false)]
    [InlineData(120, true)]
    [InlineData(659.999, true)]
    [InlineData(660, false)]
    public void A_code_is_known_as_outdated_for_ten_minutes_after_it_left_the_screen(double secondsLater, bool known) =>
        Assert.Equal(known, s_secret.WasRecently(s_secret.CodeAt(s_minute), s_minute.AddSeconds(secondsLater)));

    [Theory]
    [InlineData(0, 60)]
    [InlineData(59.5, 60)]
    [InlineData(60, 120)]
    public void The_next_code_comes_at_the_full_minute(double at, double next) =>
        Assert.Equal(s_minute.AddSeconds(next), SignInSecret.NextCodeAt(s_minute.AddSeconds(at)));

    [Fact]
    public void The_next_code_is_another_from_that_instant_on()
    {
        var next = SignInSecret.NextCodeAt(s_minute);

        Assert.Equal(s_secret.CodeAt(s_minute), s_secret.CodeAt(next.AddTicks(-1)));
        Assert.NotEqual(s_secret.CodeAt(s_minute), s_secret.CodeAt(next));
    }

    [Fact]
    public void Codes_are_spread_evenly()
    {
        var codes = Enumerable.Range(0, 20_000).Select(minute => s_secret.CodeAt(s_minute.AddMinutes(minute)).ToString()).ToList();

        foreach (var place in Enumerable.Range(0, 4))
            Assert.All(codes.CountBy(code => code[place]), digit => Assert.InRange(digit.Value, 1800, 2200));
        Assert.InRange(codes.Distinct().Count(), 8400, 8900);
    }

    [Fact]
    public void Secrets_differ_and_say_nothing_of_each_other()
    {
        var (one, other) = (SignInSecret.Create(), SignInSecret.Create());

        Assert.Equal(16, one.Bytes.Length);
        Assert.NotEqual(one.Bytes.ToArray(), other.Bytes.ToArray());
        Assert.NotEqual(one.BoardKey(), other.BoardKey());
        Assert.Matches("^[0-9a-f]{32}$", one.BoardKey());
        Assert.DoesNotContain(Convert.ToHexStringLower(one.Bytes.Span), one.BoardKey(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_that_was_stored_has_the_same_codes()
    {
        var restored = new SignInSecret(s_secret.Bytes.ToArray());

        Assert.Equal(s_secret.CodeAt(s_minute), restored.CodeAt(s_minute));
        Assert.Equal(s_secret.BoardKey(), restored.BoardKey());
    }
}
