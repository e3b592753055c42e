using CommunityBot.Messages;
using CommunityBot.Nudges;

namespace CommunityBot.Core.Tests.Nudges;

public sealed class PostageTests
{
    private const string Line = ChannelNames.Line;
    private static readonly DateTimeOffset s_now = new(2025, 5, 12, 16, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateOnly s_today = new(2025, 5, 12);

    [Fact]
    public void Where_nothing_counts_anything_may_be_sent()
    {
        var postage = Left(0).At(s_now);

        foreach (var channel in (string[])[ChannelNames.Discord, ChannelNames.Web])
            Assert.All(Enum.GetValues<Priority>(), priority => Assert.True(postage.MayPush(channel, priority)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(10_000L)]
    public void Before_LINE_was_asked_and_without_a_limit_all_but_asides_may_be_sent(long? used)
    {
        var postage = new PaperAllowances { Read = used is { } many ? new Allowance(Line, Most: null, many, s_now) : null }.At(s_now).Spend(Line, 1_000);

        Assert.All(Enum.GetValues<Priority>(), priority => Assert.Equal(priority != Priority.Aside, postage.MayPush(Line, priority)));
    }

    [Fact]
    public void The_last_message_may_be_sent_and_no_more()
    {
        var one = Left(1).At(s_now);

        Assert.True(one.MayPush(Line, Priority.Digest));
        Assert.False(one.Spend(Line).MayPush(Line, Priority.Urgent));
        Assert.False(Left(-3).At(s_now).MayPush(Line, Priority.Urgent));
    }

    [Fact]
    public void What_more_important_nudges_will_need_later_this_month_is_left_for_them()
    {
        var postage = (Left(10) with
        {
            Lines =
            [
                new(Line, s_today, Priority.Urgent, 50),
                new(Line, s_today.AddDays(1), Priority.Urgent, 4),
                new(Line, new DateOnly(2025, 5, 31), Priority.Meeting, 6),
                new(Line, new DateOnly(2025, 5, 31), Priority.Early, 100),
                new(Line, new DateOnly(2025, 6, 1), Priority.Urgent, 100),
                new("another", s_today.AddDays(1), Priority.Urgent, 100),
            ],
        }).At(s_now);

        Assert.True(postage.MayPush(Line, Priority.Urgent));
        Assert.True(postage.MayPush(Line, Priority.Meeting));
        Assert.False(postage.MayPush(Line, Priority.Early));
        Assert.True(postage.Spend(Line, 5).MayPush(Line, Priority.Meeting));
        Assert.False(postage.Spend(Line, 6).MayPush(Line, Priority.Meeting));
        Assert.True(postage.Spend(Line, 9).MayPush(Line, Priority.Urgent));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 0)]
    public void What_was_sent_since_LINE_was_asked_and_what_it_did_not_know_of_yet_is_counted(int used, int left)
    {
        var asked = s_now.AddHours(-1);
        var postage =
            new PaperAllowances { Read = new Allowance(Line, 4, used, asked), Pushed = [asked.AddDays(-5), asked.AddMinutes(-1), asked.AddMinutes(1)] }.At(
                s_now);

        Assert.Equal(left, LeftIn(postage));
    }

    [Theory]
    [InlineData("2025-04-30T23:59:00+08:00", 2)]
    [InlineData("2025-05-01T00:00:00+08:00", 0)]
    [InlineData("2025-06-01T00:00:00+08:00", 2)]
    public void A_reading_of_another_month_says_nothing_of_what_was_used_in_this_one(string readAt, int left)
    {
        var postage = new PaperAllowances
        {
            Read = new Allowance(Line, 3, Used: 2, DateTimeOffset.Parse(readAt, System.Globalization.CultureInfo.InvariantCulture)),
            Pushed = [new DateTimeOffset(2025, 4, 30, 23, 59, 0, TimeSpan.FromHours(8)), new DateTimeOffset(2025, 5, 1, 8, 0, 0, TimeSpan.FromHours(8))],
        }.At(s_now);

        Assert.Equal(left, LeftIn(postage));
    }

    private static int LeftIn(Postage postage) => Enumerable.Range(0, 10).TakeWhile(spent => postage.Spend(Line, spent).MayPush(Line, Priority.Urgent)).Count();

    private static PaperAllowances Left(int left) => new() { Read = new Allowance(Line, 200, 200 - left, s_now) };
}
