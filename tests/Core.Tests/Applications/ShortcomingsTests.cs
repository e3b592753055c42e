using CommunityBot.Amounts;
using CommunityBot.Applications;
using CommunityBot.Programmes;
using FsCheck.Fluent;

namespace CommunityBot.Core.Tests.Applications;

public sealed class ShortcomingsTests
{
    [Fact]
    public void Nothing_is_wrong_with_a_whole_application() => Assert.Empty(Shortcomings.Of(Filing.Draft));

    [Fact]
    public void Every_question_needs_an_answer_and_every_community_a_category()
    {
        var empty = Filing.Draft with { Facts = Filing.Facts(Filing.Draft.Facts.Members, "nothing") with { Category = null } };

        Assert.Equal(["二、(三)", "二、(一)"], Shortcomings.Of(empty).Select(one => one.Cite.ToString()));
        Assert.IsType<Shortcoming.NoCategory>(Shortcomings.Of(empty)[0]);
        Assert.Equal("size", Assert.IsType<Shortcoming.Unanswered>(Shortcomings.Of(empty)[1]).Question.Id);
    }

    [Fact]
    public void Something_has_to_be_asked_for_where_there_is_money()
    {
        Assert.Equal("三、(二)", Assert.IsType<Shortcoming.NothingAsked>(Assert.Single(Shortcomings.Of(Filing.Asking()))).Cite.ToString());
        Assert.Empty(Shortcomings.Of(Filing.Asking() with { Rulebook = Filing.Rulebook with { Funding = null } }));
    }

    [Fact]
    public void No_more_is_asked_for_than_the_grant_with_its_top_ups()
    {
        var over = Assert.IsType<Shortcoming.OverCeiling>(Assert.Single(Shortcomings.Of(Filing.Asking((Filing.Meals, 30_001)))));
        Assert.Equal((new Dollars(30_001), new Dollars(30_000), "三、(二)"), (over.Asked, over.Ceiling, over.Cite.ToString()));

        var foreign = Filing.Facts([.. Filing.Team(7, PersonKind.Own, 2, PersonKind.Foreign)]);
        Assert.Empty(Shortcomings.Of(Filing.Asking((Filing.Meals, 40_000)) with { Facts = foreign }));
        var still = Assert.IsType<Shortcoming.OverCeiling>(Assert.Single(Shortcomings.Of(Filing.Asking((Filing.Meals, 40_001)) with { Facts = foreign })));
        Assert.Equal("三、(二)；三、(三)", still.Cite.ToString());
    }

    [Fact]
    public void Sundries_take_at_most_their_share_of_what_is_asked_for()
    {
        Assert.Empty(Shortcomings.Of(Filing.Asking((Filing.Meals, 9_500), (Filing.Sundries, 500))));

        var over = Assert.IsType<Shortcoming.OverShare>(Assert.Single(Shortcomings.Of(Filing.Asking((Filing.Meals, 9_499), (Filing.Sundries, 501)))));

        Assert.Equal((new Dollars(500), "5%", "捌、三"), (over.Most, over.Share.ToString(), over.Cite.ToString()));
        Assert.IsType<Shortcoming.OverShare>(Assert.Single(Shortcomings.Of(Filing.Asking((Filing.Meals, 9_499), (Filing.Sundries, 500)))));
    }

    [Fact]
    public void A_premium_is_worked_out_on_the_fees_with_half_dollars_rounded_up()
    {
        Assert.Empty(Shortcomings.Of(Filing.Asking((Filing.LectureFee, 6_000), (Filing.Premium, 127))));
        Assert.Equal(
            new Dollars(127),
            Assert.IsType<Shortcoming.OverShare>(Assert.Single(Shortcomings.Of(Filing.Asking((Filing.LectureFee, 6_000), (Filing.Premium, 128))))).Most);
    }

    [Fact]
    public void A_community_of_the_same_name_with_a_grant_elsewhere_is_in_the_way_and_one_with_the_same_members_is_not()
    {
        var rival = new Rival
        {
            Community = Filing.Community,
            Programme = new LocalName("新竹市"),
            HasSameName = true,
            Shared = 0,
            Members = 10,
            Cite = [new("伍、二")],
        };

        Assert.Equal("伍、二", Assert.IsType<Shortcoming.SecondGrant>(Assert.Single(Shortcomings.Of(Filing.Draft with { Rivals = [rival] }))).Cite.ToString());
        Assert.Empty(Shortcomings.Of(Filing.Draft with { Rivals = [rival with { HasSameName = false, Shared = 9 }] }));
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void More_than_half_of_the_members_is_most_of_them(int shared, bool isMost) =>
        Assert.Equal(isMost, Sharing(shared).SharesMost);

    private static Rival Sharing(int shared) =>
        new() { Community = Filing.Community, Programme = new LocalName("新竹市"), HasSameName = false, Shared = shared, Members = 10, Cite = [new("伍、二")] };

    [Fact]
    public void What_passes_never_is_over_the_ceiling_or_a_share() =>
        Property.Holds(Gen.Choose(0, 20_000).Three(), amounts =>
        {
            var (meals, fees, sundries) = amounts;
            var dossier = Filing.Asking((Filing.Meals, meals), (Filing.LectureFee, fees), (Filing.Sundries, sundries));
            var total = meals + fees + sundries;
            var isRight = total is > 0 and <= 30_000 && sundries * 20 <= total;
            Assert.Equal(isRight, Shortcomings.Of(dossier).Count == 0);
        });
}
