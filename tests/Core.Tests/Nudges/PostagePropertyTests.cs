using CommunityBot.Messages;
using CommunityBot.Nudges;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityBot.Core.Tests.Nudges;

public sealed class PostagePropertyTests
{
    private const string Line = ChannelNames.Line;
    private static readonly DateTimeOffset s_now = new(2025, 5, 12, 16, 0, 0, TimeSpan.FromHours(8));
    private static readonly Gen<Priority> s_priority = Gen.Elements(Enum.GetValues<Priority>());

    /// <summary>Readings of this month and of those around it, pushes and forecasts of all of them.</summary>
    private static readonly Gen<ForecastLine> s_line =
        from day in Gen.Choose(-5, 30)
        from priority in s_priority
        from messages in Gen.Choose(0, 9)
        select new ForecastLine(Line, new DateOnly(2025, 5, 12).AddDays(day), priority, messages);

    private static readonly Gen<PaperAllowances> s_allowances =
        from most in Gen.Choose(0, 40)
        from used in Gen.Choose(0, 45)
        from readAt in Gen.Choose(-40 * 24, 30 * 24)
        from pushed in Gen.Choose(-40 * 24, 0).ArrayOf()
        from lines in s_line.ArrayOf()
        select new PaperAllowances
        {
            Read = new Allowance(Line, most, used, s_now.AddHours(readAt)),
            Pushed = [.. pushed.Select(hours => s_now.AddHours(hours))],
            Lines = [.. lines.DistinctBy(line => (line.Day, line.Priority))],
        };

    private static readonly Gen<(PaperAllowances Paper, Priority[] Asked)> s_cases =
        from paper in s_allowances from asked in s_priority.ArrayOf() select (paper, asked);

    [Fact]
    public void Never_more_is_pushed_in_a_month_than_there_is() => Property.Holds(s_cases, one =>
    {
        var month = one.Paper.Pushed.Count(at => at >= new DateTimeOffset(2025, 5, 1, 0, 0, 0, TimeSpan.FromHours(8)));

        var sent = Sent(one.Paper.At(s_now), one.Asked).Count;

        Assert.True(sent == 0 || month + sent <= one.Paper.Read!.Most, $"{month} and {sent} of {one.Paper.Read!.Most}");
    });

    [Fact]
    public void Whatever_is_pushed_nothing_more_urgent_is_refused() => Property.Holds(s_cases, one =>
    {
        var postage = Sent(one.Paper.At(s_now), one.Asked).Left;

        var allowed = Enum.GetValues<Priority>().Select(priority => postage.MayPush(Line, priority)).ToList();
        Assert.Equal(allowed.OrderDescending(), allowed);
    });

    [Fact]
    public void What_was_refused_is_not_allowed_once_more_is_spent() => Property.Holds(s_cases, one =>
    {
        var before = one.Paper.At(s_now);
        var after = Sent(before, one.Asked).Left;

        Assert.All(Enum.GetValues<Priority>(), priority => Assert.True(before.MayPush(Line, priority) || !after.MayPush(Line, priority)));
    });

    [Fact]
    public void Less_urgent_nudges_leave_enough_for_the_more_urgent_ones_that_are_to_come() => Property.Holds(s_cases, one =>
    {
        var end = new DateOnly(2025, 5, 31);
        var later = one.Paper.Lines
            .Where(line => line.Priority == Priority.Urgent && line.Day > new DateOnly(2025, 5, 12) && line.Day <= end)
            .Sum(line => line.Messages);
        var before = one.Paper.At(s_now);
        var possible = Most(before);

        var after = Sent(before, [.. one.Asked.Where(priority => priority != Priority.Urgent)]).Left;

        Assert.True(Most(after) >= Math.Min(possible, later));
    });

    /// <summary>How many urgent ones can be sent.</summary>
    private static int Most(Postage postage) =>
        Sent(postage, [.. Enumerable.Repeat(Priority.Urgent, 100)]).Count;

    private static (Postage Left, int Count) Sent(Postage postage, IEnumerable<Priority> asked)
    {
        var count = 0;
        foreach (var priority in asked)
        {
            if (postage.MayPush(Line, priority))
                (postage, count) = (postage.Spend(Line), count + 1);
        }

        return (postage, count);
    }
}
