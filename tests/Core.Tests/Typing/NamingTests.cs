using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Typing;

public sealed class NamingTests
{
    private static readonly string[] s_names = ["成果報告", "年度成果報告", "成果新聞", "王小明", "王小明德"];

    [Theory]
    [InlineData("成果報告 已送", "成果報告", "", "已送")]
    [InlineData("已送年度成果報告，一份", "年度成果報告", "已送", "，一份")]
    [InlineData("成果新聞 和 年度成果報告", "成果新聞", "", "和 年度成果報告")]
    [InlineData("年度", "年度成果報告", "", "")]
    [InlineData("新聞3則 已送", "成果新聞", "", "3則 已送")]
    public void One_is_found_by_the_name_that_comes_first_or_by_a_part_of_one(string words, string name, string before, string after) =>
        Assert.Equal(new Found<string>.One(name, before, after), Loosely(words));

    [Fact]
    public void Several_have_a_part_in_common() =>
        Assert.Equal(["成果報告", "年度成果報告", "成果新聞"], Assert.IsType<Found<string>.Several>(Loosely("成果 已送")).Things);

    [Theory]
    [InlineData("王小明 遲到", "王小明")]
    [InlineData("王小明德 遲到", "王小明德")]
    [InlineData("王小明老師 遲到", "王小明")]
    [InlineData("王小明 助理教授 遲到", "王小明")]
    public void Somebody_is_found_with_or_without_a_title(string words, string name) =>
        Assert.Equal(new Found<string>.One(name, "", "遲到"), Person(words, Stands.First));

    [Theory]
    [InlineData("王 小明 遲到", "", "遲到")]
    [InlineData("王⼩明老師 遲到", "", "遲到")]
    [InlineData("補 王 小 明", "補", "")]
    public void Somebody_is_found_however_the_name_is_spelled(string words, string before, string after) =>
        Assert.Equal(new Found<string>.One("王小明", before, after), Person(words, Stands.Apart));

    [Theory]
    [InlineData("小王 小明天來")]
    [InlineData("王小 明天來")]
    public void The_end_of_one_word_and_the_beginning_of_the_next_are_no_name(string words) =>
        Assert.IsType<Found<string>.None>(Person(words, Stands.Anywhere));

    [Theory]
    [InlineData("王小明遲到")]
    [InlineData("替王小明")]
    [InlineData("遲到 王小明")]
    [InlineData("")]
    public void A_name_has_to_stand_where_it_may(string words) => Assert.IsType<Found<string>.None>(Person(words, Stands.First));

    [Theory]
    [InlineData("王曉明", "王小明")]
    [InlineData("王明 遲到", "王小明")]
    [InlineData("王小名老師", "王小明")]
    [InlineData("李小華")]
    public void Those_that_a_slip_is_near_are_told(string words, params string[] nearest) =>
        Assert.Equal(nearest, Assert.IsType<Found<string>.None>(Person(words, Stands.First)).Nearest);

    [Fact]
    public void Whatever_is_typed_something_or_nothing_is_found_and_no_word_is_lost() => Property.Holds(Property.AnyWords, typed =>
    {
        var words = TypedText.Fold(typed);
        Assert.All(
            new[] { Stands.Alone, Stands.First, Stands.Begins, Stands.Apart, Stands.Anywhere }.Select(stands => Person(words, stands)).Append(Loosely(words)),
            found => Assert.True(found.Meant.Count > 0 || found.Left == words.Trim()));
    });

    private static Found<string> Loosely(string words) => Naming.Loosely(words, s_names, name => [name]);

    private static Found<string> Person(string words, Stands stands) => Naming.Find(words, s_names, PersonName.Forms, stands);
}
