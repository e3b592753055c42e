using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Typing;

public sealed class SchoolNameTests
{
    [Theory]
    [InlineData("國立勤益科技大學", "勤益科大")]
    [InlineData("國立勤益科技大學", "勤益科技大學")]
    [InlineData("勤益科技大學", "勤益科大")]
    [InlineData("國立臺中教育大學", "台中教大")]
    [InlineData("新竹市立光華國民中學", "光華國中")]
    [InlineData("NCUT", "ncut")]
    public void A_school_is_the_same_by_its_whole_name_and_by_the_usual_short_one(string name, string other)
    {
        Assert.True(SchoolName.AreSame(name, other));
        Assert.True(SchoolName.AreSame(other, name));
    }

    [Theory]
    [InlineData("國立勤益科技大學", "勤益")]
    [InlineData("國立勤益科技大學", "NCUT")]
    [InlineData("國立清華大學", "清大")]
    [InlineData("國立臺中科技大學", "台中教大")]
    [InlineData("新竹市立光華國民中學", "臺中市立光華國民中學")]
    [InlineData("國立中央大學", "私立中央大學")]
    public void Another_may_be_another_school(string name, string other)
    {
        Assert.False(SchoolName.AreSame(name, other));
        Assert.False(SchoolName.AreSame(other, name));
    }
}
