using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Core.Tests.Meetings;

public sealed class SelfOpeningTests
{
    private static readonly SignInRules s_rules = new()
    {
        LateAfter = TimeSpan.FromMinutes(15),
        OpensBefore = TimeSpan.FromMinutes(20),
        ClosesAfterEnd = TimeSpan.FromMinutes(30),
        CountsHours = false,
    };

    [Fact]
    public void A_meeting_that_nobody_opened_opens_as_long_before_its_start_as_the_programme_says()
    {
        var opens = Sample.Start.AddMinutes(-20);

        Assert.Null(SelfOpening.WindowOf(Sample.Meeting(), s_rules, opens.AddTicks(-1)));
        Assert.Equal(new SignInWindow(opens, Sample.End.AddMinutes(30)), SelfOpening.WindowOf(Sample.Meeting(), s_rules, opens));
    }

    [Fact]
    public void Where_a_programme_says_nothing_that_is_ten_minutes() =>
        Assert.Equal(TimeSpan.FromMinutes(10), Rulebooks.Plain("sample-114").SignIn.OpensBefore);

    [Fact]
    public void After_an_outage_one_that_is_still_on_opens_and_one_that_is_over_does_not()
    {
        Assert.Equal(
            new SignInWindow(Sample.End.AddMinutes(-1), Sample.End.AddMinutes(30)),
            SelfOpening.WindowOf(Sample.Meeting(), s_rules, Sample.End.AddMinutes(-1)));
        Assert.Null(SelfOpening.WindowOf(Sample.Meeting(), s_rules, Sample.End));
    }

    [Fact]
    public void A_cancelled_meeting_stays_shut() =>
        Assert.Null(SelfOpening.WindowOf(Sample.Meeting() with { CancelledAt = Sample.Start.AddDays(-1) }, s_rules, Sample.Start));

    [Fact]
    public void Without_a_rulebook_there_is_nothing_to_open_by() =>
        Assert.Null(SelfOpening.WindowOf(Sample.Meeting(), rules: null, Sample.Start));
}
