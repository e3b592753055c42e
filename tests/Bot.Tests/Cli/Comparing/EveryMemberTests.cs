using CommunityBot.Amounts;
using CommunityBot.Bot.Cli.Comparing;
using CommunityBot.Files;
using CommunityBot.Files.Rulebooks;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Cli.Comparing;

/// <summary>Closed: whatever a rule can say, a difference in it is named; so a new member fails here until it has words.</summary>
public sealed class EveryMemberTests
{
    /// <summary>Never shown: what people read is the title.</summary>
    private static readonly string[] s_silent = ["Rulebook.Id"];

    [Fact]
    public void A_change_of_any_member_of_any_rule_is_a_difference()
    {
        var mutants = new Mutants();
        List<string> unnoticed = [];
        foreach (var rulebook in Samples())
        {
            var old = RulebookEntries.Of(rulebook);
            Assert.Empty(Differences.Of(old, RulebookEntries.Of(rulebook)));
            unnoticed.AddRange(mutants.Of(rulebook)
                .Where(mutant => Differences.Of(old, RulebookEntries.Of(mutant.Rulebook)).Count == 0)
                .Select(mutant => mutant.Member));
        }

        Assert.Equal(s_silent, unnoticed);
        Assert.Empty(Reachable().Except(mutants.Reached));
    }

    [Fact]
    public void Another_order_is_a_difference()
    {
        var rulebook = Samples().First(sample => sample.Figures.Count > 1);
        var turned = rulebook with { Figures = [.. rulebook.Figures.Reverse()] };

        var order = Assert.IsType<Difference.Reordered>(Assert.Single(Differences.Of(RulebookEntries.Of(rulebook), RulebookEntries.Of(turned))));
        Assert.Equal(order.Was.Reverse(), order.Is);
    }

    /// <summary>The regulations there are, and one with what none of them says.</summary>
    private static IEnumerable<Rulebook> Samples()
    {
        var seeds = Directory.GetFiles(SeedFolder.Find("programmes")!, "*.yaml")
            .Select(file => ((RulebookReading.Good)RulebookFile.Read(file)).Rulebook).ToList();
        var first = seeds.First(rulebook => rulebook.Id.Value == "ncut-research-communities-114");
        return
        [
            .. seeds,
            first with
            {
                Points = [.. first.Points.Select(rule => rule with { Most = new PointValue(900) })],
                NoSecondGrantCite = first.PeriodCite,
                Retention = [.. first.Retention.Select(rule => rule with { Years = 10 })],
                Duties =
                [
                    .. first.Duties,
                    .. new Due[] { new Due.After(Anchor.Approval, 2, 10), new Due.InMonth(6), new Due.Monthly(25), new Due.Weekly(DayOfWeek.Thursday) }
                        .Select(due => first.Duties[0] with { Id = $"{due}", Due = due }),
                ],
            },
        ];
    }

    /// <summary>Every member of every type that a rulebook is made of.</summary>
    private static HashSet<string> Reachable()
    {
        var types = typeof(Rulebook).Assembly.GetTypes().Where(type => Mutants.IsRule(type) && !type.IsAbstract && type.GetMethod("<Clone>$") is not null);
        return
        [
            .. types.SelectMany(Mutants.Members)
                .Where(property => !Mutants.IsRule(property.PropertyType)) // a record within a record is looked into
                .Select(property => $"{property.DeclaringType!.Name}.{property.Name}"),
        ];
    }
}
