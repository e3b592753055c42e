using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Programmes;

namespace CommunityBot.Core.Tests.Budget;

public sealed class GrantTests
{
    [Theory]
    [InlineData(0, 30_000)]
    [InlineData(2, 40_000)]
    [InlineData(4, 50_000)]
    [InlineData(5, 50_000)]
    public void Foreign_teachers_add_to_the_grant_up_to_a_most(int foreign, long most) // W3
    {
        var college = BudgetCase.College([PersonKind.Own, .. Enumerable.Repeat(PersonKind.Foreign, foreign)]);
        var grant = Grant.Of(college.Rulebook.Funding!, college.Facts);
        Assert.Equal(new Dollars(most), grant.Ceiling);
        Assert.Equal(foreign > 0 ? ["三、(二)", "三、(三)"] : ["三、(二)"], grant.Lines.Select(line => line.Cite.ToString()));
    }

    [Fact]
    public void Across_schools_and_tied_to_the_curriculum_add_up() // W7
    {
        var city = BudgetCase.City();
        Assert.Equal(new Dollars(28_000), Grant.Of(city.Rulebook.Funding!, city.Facts).Ceiling);
        var alone = city.Facts with { Answers = new HashSet<string>() };
        Assert.Equal(new Dollars(20_000), Grant.Of(city.Rulebook.Funding!, alone).Ceiling);
    }
}
