using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Typing;

public sealed class LeadingNameTests
{
    [Theory]
    [InlineData("陳大文 專題講座", "陳大文", "專題講座")]
    [InlineData("José García 遲到", "José García", "遲到")]
    [InlineData("jose garcia 遲到", "jose garcia", "遲到")]
    [InlineData("jose garcia", "jose garcia", "")]
    [InlineData("Mary Ann Smith came late", "Mary Ann Smith", "came late")]
    [InlineData("Ludwig van Beethoven 講座", "Ludwig van Beethoven", "講座")]
    [InlineData("Garcia y late", "Garcia", "y late")]
    [InlineData("O'Brien, Liam 講座", "O'Brien, Liam", "講座")]
    [InlineData("jose garcia lopez late", "", "jose garcia lopez late")]
    [InlineData("", "", "")]
    public void A_name_that_is_written_with_blanks_is_taken_whole_or_not_at_all(string words, string name, string behind) =>
        Assert.Equal((name, behind), PersonName.Leading(words));

    [Theory]
    [InlineData("jose garcia 遲到", "José García", "遲到")]
    [InlineData("JOSE GARCIA", "José García", "")]
    [InlineData("muller 遲到", "Müller", "遲到")]
    public void Accents_that_nobody_else_has_need_not_be_typed(string words, string name, string behind)
    {
        var found = Assert.IsType<Found<string>.One>(Naming.Find(words, ["José García", "Müller", "王小明"], one => [one], Stands.First));
        Assert.Equal((name, behind), (found.Thing, found.After));
    }

    [Fact]
    public void Whoever_is_written_so_is_meant_and_of_two_others_neither()
    {
        Assert.Equal(["jose garcia"], Naming.Find("jose garcia", ["José García", "jose garcia"], one => [one], Stands.First).Meant);
        Assert.Equal(2, Naming.Find("jose garcia", ["José García", "Josè Garcia"], one => [one], Stands.First).Meant.Count);
    }

    [Theory]
    [InlineData("吉田健一 忘了", "𠮷田健一")]
    [InlineData("台生", "臺生")]
    [InlineData("林羣峯", "林群峰")]
    [InlineData("陳哲", "陳喆")]
    [InlineData("Jose Garcias 遲到", "José García")]
    public void A_variant_of_a_letter_is_near_and_not_the_same(string words, string near)
    {
        var none = Assert.IsType<Found<string>.None>(Naming.Find(words, [near, "王小明"], one => [one], Stands.First));
        Assert.Equal([near], none.Nearest);
    }
}
