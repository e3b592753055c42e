using System.Text;
using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Typing;

public sealed class TypingTests
{
    [Theory]
    [InlineData("簽到４８２１", "簽到4821")]
    [InlineData("７ｋ３Ｑ－９ＸＰＡ", "7k3Q-9XPA")]
    [InlineData("５／１２　１４：００～１６：００", "5/12 14:00~16:00")]
    [InlineData("114．5．12", "114.5.12")]
    [InlineData("＃12", "#12")]
    [InlineData("٥/١٢", "5/12")]
    [InlineData("𝟒𝟖𝟐𝟏", "4821")]
    [InlineData("7K3Q‑9XPA", "7K3Q-9XPA")]
    [InlineData("14:00−16:00", "14:00-16:00")]
    public void What_stands_in_dates_times_and_codes_becomes_half_width(string typed, string folded) =>
        Assert.Equal(folded, TypedText.Fold(typed));

    [Theory]
    [InlineData("主題：ＡＩ，素養（下）。", "主題：AI，素養（下）。")]
    [InlineData("Ｗ１：備課／觀課－提問．上", "W1：備課／觀課－提問．上")]
    [InlineData("簽到：　４８２１", "簽到: 4821")]
    [InlineData("７Ｋ３Ｑ－ＡＸＰＡ，１．５ 點，5／12", "7K3Q-AXPA，1.5 點，5/12")]
    [InlineData("「備課」——共學！", "「備課」——共學！")]
    [InlineData("𠮷野家 𪚥", "𠮷野家 𪚥")]
    [InlineData("好👍🏽", "好👍🏽")]
    public void Prose_stays_as_it_is_written(string typed, string folded) =>
        Assert.Equal(folded, TypedText.Fold(typed));

    [Theory]
    [InlineData("  簽到 \u3000\t 4821 \r\n", "簽到 4821")]
    [InlineData("簽到\n\n4821", "簽到 4821")]
    [InlineData("\u00a0", "")]
    [InlineData("", "")]
    public void White_space_becomes_single_blanks(string typed, string folded) =>
        Assert.Equal(folded, TypedText.Fold(typed));

    [Theory]
    [InlineData("簽\u200b到\u200d 4821\ufeff")]
    [InlineData("\u202e簽到\u202c \u2066" + "4821\u2069")]
    [InlineData("\u0000簽\u0007到 48\u007f21")]
    [InlineData("簽到 48\ud83d21")]
    [InlineData("簽到 \ue0004821")]
    public void What_nobody_sees_goes(string typed) =>
        Assert.Equal("簽到 4821", TypedText.Fold(typed));

    [Fact]
    public void Folding_once_is_enough_and_leaves_whole_characters() => Property.Holds(Property.AnyWords, words =>
    {
        var folded = TypedText.Fold(words);

        Assert.Equal(folded, TypedText.Fold(folded));
        Assert.DoesNotContain(folded.EnumerateRunes(), rune => rune == Rune.ReplacementChar || Rune.IsControl(rune));
        Assert.DoesNotContain("  ", folded, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("王小明", 3, "王小明")]
    [InlineData("王小明同學", 3, "王小…")]
    [InlineData("王𠮷明", 3, "王…")]
    [InlineData("王𠮷明", 4, "王𠮷明")]
    [InlineData("𠮷野家", 2, "…")]
    [InlineData("王小明", 1, "…")]
    [InlineData("", 5, "")]
    public void Shortening_keeps_characters_whole(string text, int most, string shortened) =>
        Assert.Equal(shortened, TypedText.Shorten(text, most));

    [Theory]
    [InlineData("紀錄　＃１２\n今天，３點\n開始。", "今天，3點 開始", "今天，３點\n開始。")]
    [InlineData("紀錄 今天 今天", "今天", "今天")]
    [InlineData("\u200b紀錄\u200b \u200b𝟒 人", "4 人", "𝟒 人")]
    [InlineData("紀錄。", "", "")]
    public void What_was_folded_can_be_had_as_it_was_typed(string typed, string ending, string asTyped) =>
        Assert.Equal(asTyped, TypedText.Unfolded(typed, ending));

    [Fact]
    public void Any_ending_of_folded_words_comes_from_such_an_ending_of_what_was_typed() => Property.Holds(Property.AnyWords, typed =>
    {
        var folded = TypedText.Fold(typed).Trim();
        var ending = folded.Split(' ')[^1];

        Assert.Equal(ending, TypedText.Fold(TypedText.Unfolded(typed, ending)));
    });

    [Theory]
    [InlineData("一\r\n二\r三\n四", "一\n二\n三\n四")]
    [InlineData("\n\n一\n\n\n\n二  \n\n", "一\n\n二")]
    [InlineData("一\u202e\u200b\t二", "一 二")]
    [InlineData("  １２：００ 開始", "１２：００ 開始")]
    [InlineData("一\n  1. 二\n好👍🏽", "一\n  1. 二\n好👍🏽")]
    [InlineData(" \u200b\n ", "")]
    public void A_text_keeps_its_lines_and_nothing_that_shows_nothing(string typed, string tidy) =>
        Assert.Equal(tidy, TypedText.Tidy(typed));
}
