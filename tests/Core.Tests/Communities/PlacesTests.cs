using CommunityBot.Communities;
using CommunityBot.Programmes;
using FsCheck.Fluent;

namespace CommunityBot.Core.Tests.Communities;

public sealed class PlacesTests
{
    private static readonly DateOnly s_day = new(2025, 11, 27);
    private static readonly Place s_member = new(Role.Member, PersonKind.Own);
    private static readonly Place s_convener = s_member with { Role = Role.Convener };

    [Fact]
    public void Without_days_somebody_is_in_from_ever_and_what_is_put_again_takes_the_place_of_what_was_known()
    {
        IReadOnlyList<Place> none = [];

        Assert.Equal([s_member], none.With(s_member));
        Assert.Equal([s_convener], none.With(s_member).With(s_convener));
        Assert.Equal([Until(s_member, s_day)], none.With(s_member).With(Until(s_member, s_day)));
        Assert.Equal([From(s_convener, s_day)], none.With(From(s_member, s_day)).With(s_convener));
    }

    [Fact]
    public void A_role_that_changes_with_a_day_keeps_what_was_before()
    {
        IReadOnlyList<Place> member = [s_member];

        Assert.Equal([Until(s_member, s_day.AddDays(-1)), From(s_convener, s_day)], member.With(From(s_convener, s_day)));
        Assert.Equal(
            [Until(s_member, s_day.AddDays(-1)), new Place(Role.Convener, PersonKind.Own, new Tenure(s_day, s_day)), From(s_member, s_day.AddDays(1))],
            member.With(From(s_convener, s_day)).With(From(s_member, s_day.AddDays(1))));
    }

    [Fact]
    public void A_day_for_who_is_in_already_puts_the_beginning_right()
    {
        IReadOnlyList<Place> member = [s_member];

        Assert.Equal([From(s_member, s_day)], member.With(From(s_member, s_day)));
        Assert.Equal([From(s_member, s_day.AddDays(-9))], member.With(From(s_member, s_day)).With(From(s_member, s_day.AddDays(-9))));
    }

    [Fact]
    public void Who_leaves_may_come_again()
    {
        IReadOnlyList<Place> member = [s_member];

        var left = member.Ending(s_day, "調校");
        var again = left.With(From(s_member, s_day.AddDays(60)));

        Assert.Equal([Until(s_member, s_day) with { Why = "調校" }], left);
        Assert.Equal([.. left, From(s_member, s_day.AddDays(60))], again);
        Assert.Equal(left, again.Ending(s_day.AddDays(40), "沒有再來"));
        Assert.Equal(left, left.Ending(s_day.AddDays(1), "又說一次"));
    }

    [Fact]
    public void Who_leaves_before_the_first_day_never_came()
    {
        IReadOnlyList<Place> coming = [From(s_member, s_day)];

        Assert.Empty(coming.Ending(s_day.AddDays(-1), ""));
    }

    /// <summary>However people come, go and change, they are in a community once on each day, and what was said last holds from its day on.</summary>
    [Fact]
    public void No_day_is_in_two_places_and_days_before_stay_as_they_were() => Property.Holds(
        Gen.Choose(0, (41 * 41 * 5) - 1).Select(any => (any % 41, any / 41 % 41, any / (41 * 41))).ArrayOf(6),
        steps =>
        {
            IReadOnlyList<Place> places = [];
            foreach (var (from, length, what) in steps)
            {
                var (first, last) = (s_day.AddDays(from), length > 30 ? (DateOnly?)null : s_day.AddDays(from + length));
                var before = places;
                var next = new Place((Role)(what % 2), PersonKind.Own, new Tenure(first, last));
                places = what == 4 ? places.Ending(first, "") : places.With(next);
                for (var day = s_day.AddDays(-1); day < s_day.AddDays(90); day = day.AddDays(1))
                    Assert.InRange(places.Count(place => place.Days.Includes(day)), 0, 1);
                if (what != 4)
                    Assert.Equal(next, places[^1]);
                else
                    Assert.DoesNotContain(places, place => place.Days.Reaches(first.AddDays(1)));
                Assert.Equal([], before.Where(place => place.Days.Until < first).Except(places));
            }
        });

    private static Place From(Place place, DateOnly day) => place with { Days = place.Days with { From = day } };

    private static Place Until(Place place, DateOnly day) => place with { Days = place.Days with { Until = day } };
}
