using CommunityBot.Communities;
using CommunityBot.Core.Tests.Applications;
using CommunityBot.Programmes;
using FsCheck.Fluent;

namespace CommunityBot.Core.Tests.Communities;

public sealed class CompositionTests
{
    [Fact]
    public void A_department_with_eight_classes_is_fine_with_seven_own_teachers_and_three_external_ones() =>
        Assert.Empty(Check(7, 3));

    [Fact]
    public void With_six_own_teachers_it_is_one_short()
    {
        var finding = Assert.IsType<CompositionFinding.Lacking>(Assert.Single(Check(6, 3)));

        Assert.Equal((1, 6, "own", "二、(一)"), (finding.By, finding.Counted, finding.Rule.Id, finding.Cite.ToString()));
    }

    [Fact]
    public void External_and_part_time_teachers_are_counted_together()
    {
        var team = Filing.Team(7, PersonKind.Own, 3, PersonKind.External)
            .Concat(Filing.Team(1, PersonKind.PartTime, 0, PersonKind.Own).Select(one => one with { Role = Role.Member }));

        var finding = Assert.IsType<CompositionFinding.Excess>(Assert.Single(Composition.Check(Filing.Rulebook, Filing.Facts([.. team]))));

        Assert.Equal((1, 4, "others"), (finding.By, finding.Counted, finding.Rule.Id));
    }

    [Fact]
    public void The_answer_decides_which_rules_hold() =>
        Assert.Empty(Composition.Check(Filing.Rulebook, Filing.Facts(Filing.Team(5, PersonKind.Own, 0, PersonKind.Own), "small")));

    [Fact]
    public void A_community_has_one_convener()
    {
        var none = Filing.Team(7, PersonKind.Own, 0, PersonKind.Own).Select(one => one with { Role = Role.Member });

        Assert.Equal("convener", Assert.Single(Composition.Check(Filing.Rulebook, Filing.Facts([.. none]))).Rule.Id);
    }

    [Fact]
    public void What_is_lacking_or_too_much_is_exactly_what_makes_it_right() =>
        Property.Holds(Gen.Choose(0, 12).Two(), pair =>
        {
            var (own, external) = pair;
            foreach (var finding in Check(own, external).Where(finding => finding.Rule.Id != "convener"))
            {
                Assert.DoesNotContain(
                    finding switch
                    {
                        CompositionFinding.Lacking lacking => Check(own + lacking.By, external),
                        CompositionFinding.Excess excess => Check(own, external - excess.By),
                        _ => [],
                    },
                    after => after.Rule.Id == finding.Rule.Id);
            }
        });

    private static IReadOnlyList<CompositionFinding> Check(int own, int external) =>
        Composition.Check(Filing.Rulebook, Filing.Facts(Filing.Team(own, PersonKind.Own, external, PersonKind.External)));
}
