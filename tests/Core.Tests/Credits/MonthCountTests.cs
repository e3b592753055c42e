using CommunityBot.Amounts;
using CommunityBot.Credits;
using CommunityBot.Programmes;
using FsCheck;
using FsCheck.Fluent;
using static CommunityBot.Core.Tests.Credits.CreditSample;

namespace CommunityBot.Core.Tests.Credits;

public sealed class MonthCountTests
{
    [Fact]
    public void A_day_counts_in_the_first_form_that_has_it()
    {
        var count = Count(
            Stretch(Special, "2024-08-01", "2025-01-31"),
            Stretch(Placement, "2024-08-01", "2024-10-31"),
            HalfDays("2024-08-01", "2024-08-30", 40),
            Session("2024-09-02", 2, 2));

        Assert.Equal([3, 3, 0], count.Forms.Select(form => form.Months));
        Assert.Equal(
            ["實地服務", "實地服務"],
            count.Lines.Select(line => line.Verdict).OfType<Verdict.Taken>().Select(taken => taken.By.Name.Chinese));
        Assert.True(count.IsComplete);
    }

    [Fact]
    public void Money_is_compared_multiplied_out()
    {
        var enough = Count(Stretch(Project, "2024-08-01", "2024-11-30", 100_000));
        var short1 = Count(Stretch(Project, "2024-08-01", "2024-11-30", 99_999));

        Assert.Equal((4, 0), (enough.Months, short1.Months));
        Assert.Equal(new Verdict.TooLittle(new Dollars(24_999), new Dollars(25_000)) { Cite = [new Citation("四")] }, short1.Lines[0].Verdict);
    }

    [Fact]
    public void Projects_alone_count_by_what_is_the_persons_once_the_contract_has_ended()
    {
        var half = Stretch(Project, "2024-08-01", "2025-01-31", 300_000, share: 5000);

        Assert.True(Count(half).Alone!.IsEnough);
        Assert.False(Count(half with { Share = new Rate(4999) }).Alone!.IsEnough);
        Assert.Equal(Dollars.Zero, On(Day("2025-01-30"), half).Alone!.Money);
    }

    [Fact]
    public void What_is_too_short_counts_for_nothing_and_is_measured_before_it_is_cut()
    {
        Assert.Equal(0, Count(Stretch(Special, "2024-08-01", "2025-01-30")).Months);
        Assert.Equal(3, Count(Stretch(Special, "2027-05-01", "2027-10-31")).Months);
    }

    [Fact]
    public void Half_days_on_days_off_and_beyond_two_a_day_do_not_count()
    {
        var count = Count(Session("2025-06-07", 2, 2), Session("2025-06-09", 2, 2), Session("2025-06-09", 1, 1), Session("2025-06-10", 2, 0));

        Assert.Equal(2, count.Forms[^1].HalfDays);
        Assert.Equal(
            [typeof(Verdict.DayOff), typeof(Verdict.Counts), typeof(Verdict.DayIsFull), typeof(Verdict.NotThere)],
            count.Lines.Select(line => line.Verdict.GetType()));
        Assert.Equal((6 * 40) - 2, count.HalfDaysToGo);
    }

    [Fact]
    public void Nothing_later_than_today_counts()
    {
        var count = On(Day("2025-03-31"), Stretch(Placement, "2025-02-01", "2025-07-31"), Session("2025-04-01", 2, 2));

        Assert.Equal(2, count.Months);
        Assert.IsType<Verdict.OtherTime>(count.Lines[1].Verdict);
    }

    [Fact]
    public void Years_follow_each_other()
    {
        Assert.Equal(Window, MonthCount.WindowOf(Rules, Day("2021-08-01"), Day("2027-07-31")));
        Assert.Equal(Days("2027-08-01", "2033-07-31"), MonthCount.WindowOf(Rules, Day("2021-08-01"), Day("2027-08-01")));
        Assert.Null(MonthCount.WindowOf(Rules, Day("2021-08-01"), Day("2021-07-31")));
    }

    [Fact]
    public void The_order_in_which_things_were_noted_does_not_matter() => Property.Holds(
        from claims in SomeClaim.ArrayOf()
        from seed in Gen.Choose(0, int.MaxValue)
        select (claims, seed),
        one =>
        {
            var shuffled = one.claims.ToArray();
            new Random(one.seed).Shuffle(shuffled);
            Assert.Equal(Count(one.claims).Forms, Count(shuffled).Forms);
            Assert.Equal(Count(one.claims).Alone, Count(shuffled).Alone);
        });

    [Fact]
    public void No_day_counts_twice() => Property.Holds(
        SomeClaim.ArrayOf(),
        claims =>
        {
            var count = Count(claims);
            var days = count.Forms.Sum(form => (form.Length.Months * 28) + form.Length.Days) + (count.Forms.Sum(form => form.HalfDays) / 2);
            Assert.True(days <= Window.Days);
            Assert.All(
                count.Lines.Where(line => line.Claim is Claim.Session).GroupBy(line => ((Claim.Session)line.Claim).Day),
                day => Assert.InRange(day.Sum(line => line.HalfDays), 0, 2));
        });

    private static Gen<Claim> SomeClaim =>
        from start in Gen.Choose(-200, 365 * 6)
        from days in Gen.Choose(1, 300)
        from kind in Gen.Choose(0, 4)
        from number in Gen.Choose(0, 60)
        select Some(Window.Start.AddDays(start), days, kind, number);

    private static Claim Some(DateOnly start, int days, int kind, int number)
    {
        var (first, last) = ($"{start:O}", $"{start.AddDays(days - 1):O}");
        return kind switch
        {
            0 => Stretch(Placement, first, last),
            1 => Stretch(Project, first, last, number * 5_000),
            2 => Stretch(Special, first, last),
            3 => HalfDays(first, last, number),
            _ => Session(first, 2, number % 3),
        };
    }
}
