using CommunityBot.Amounts;
using CommunityBot.Budget;
using FsCheck.Fluent;

namespace CommunityBot.Core.Tests.Amounts;

/// <summary>Rates and amounts.</summary>
public sealed class MoneyTests
{
    [Theory]
    [InlineData(211, 6_000, 127)] // 126.6, W8
    [InlineData(211, 2_000, 42)] // 42.2
    [InlineData(211, 10_000, 211)]
    [InlineData(500, 10, 1)] // 0.5
    [InlineData(499, 10, 0)]
    [InlineData(211, -6_000, -127)]
    [InlineData(5_000, 9_000_000_000_000_000_000, 4_500_000_000_000_000_000)]
    public void A_share_is_rounded_half_up(int rate, long amount, long share) => Assert.Equal(new Dollars(share), new Rate(rate).Of(new Dollars(amount)));

    [Theory]
    [InlineData(500, 10_000, 500)] // W10
    [InlineData(500, 19, 0)]
    [InlineData(500, 20, 1)]
    [InlineData(5_000, 7, 3)]
    [InlineData(5_000, -7, 0)]
    public void A_ceiling_is_never_rounded_up(int rate, long amount, long ceiling) =>
        Assert.Equal(new Dollars(ceiling), new Rate(rate).Within(new Dollars(amount)));

    [Fact]
    public void A_ceiling_is_the_greatest_amount_within_the_share() => Property.Holds(
        Gen.Choose(0, 10_000).SelectMany(rate => Gen.Choose(0, int.MaxValue).Select(amount => (rate, amount))),
        sample =>
        {
            var most = new Rate(sample.rate).Within(new Dollars(sample.amount)).Amount;
            Assert.True((Int128)most * 10_000 <= (Int128)sample.amount * sample.rate);
            Assert.True((Int128)(most + 1) * 10_000 > (Int128)sample.amount * sample.rate);
            Assert.InRange(new Rate(sample.rate).Of(new Dollars(sample.amount)).Amount - most, 0, 1);
        });

    [Theory]
    [InlineData(5, 2)]
    [InlineData(6, 3)]
    [InlineData(1, 0)]
    public void Half_of_the_members_is_no_more_than_half(int members, int half) => Assert.Equal(half, new Rate(5_000).Within(members));

    [Fact]
    public void Sums_beyond_all_money_are_an_error_and_never_wrong() =>
        Assert.Throws<OverflowException>(() => new Dollars(long.MaxValue) + new Dollars(1));

    [Theory]
    [InlineData(1_234_567, "1,234,567")]
    [InlineData(-500, "-500")]
    public void Amounts_are_written_in_thousands(long amount, string written) => Assert.Equal(written, new Dollars(amount).ToString());

    [Theory]
    [InlineData(1_000, 799, 79)]
    [InlineData(1_000, 800, 80)]
    [InlineData(3, 2, 66)]
    [InlineData(1_000, 1_001, 100)]
    [InlineData(1_000, 0, 0)]
    public void The_share_used_is_never_rounded_up(long approved, long used, int percent) =>
        Assert.Equal(percent, new Balance(new Dollars(approved), new Dollars(used - 1), new Dollars(1)).UsedPercent);

    [Fact]
    public void Of_nothing_granted_there_is_no_share() => Assert.Null(new Balance(Dollars.Zero, new Dollars(5), Dollars.Zero).UsedPercent);
}
