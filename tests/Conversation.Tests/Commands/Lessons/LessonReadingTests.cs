using CommunityBot.Conversation.Commands.Lessons;
using CommunityBot.Core.Tests;
using CommunityBot.Meetings;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Tests.Commands.Lessons;

public sealed class LessonReadingTests
{
    private static readonly DateOnly s_today = new(2025, 5, 26);

    private static readonly (string Word, LessonPart Part)[] s_names =
    [
        ("備課", LessonPart.Preparation),
        ("共同備課", LessonPart.Preparation),
        ("觀課", LessonPart.Observation),
        ("議課", LessonPart.Discussion),
    ];

    [Theory]
    [InlineData("王小明 閱讀課 備課 6/9 14:00-15:00 三樓 觀課 6/11 10:00-10:40 議課 6/12 11:00-12:00", "王小明 閱讀課")]
    [InlineData("王小明 閱讀課 6/9 14:00-15:00 備課 6/11 10:00-10:40 觀課 6/12 11:00-12:00 議課", "王小明 閱讀課")]
    [InlineData("6/9 14:00-15:00 備課 6/11 10:00-10:40 觀課 6/12 11:00-12:00 議課 王小明 閱讀課", "王小明 閱讀課")]
    [InlineData("觀課：6/11 10:00-10:40，議課：6/12 11:00-12:00，備課：6/9 14:00-15:00", "")]
    [InlineData("備課6/9 14:00-15:00觀課6/11 10:00-10:40議課6/12 11:00-12:00", "")]
    [InlineData("備課觀念 共同備課 6/9 14:00-15:00 觀課 6/11 10:00-10:40 議課 6/12 11:00-12:00", "備課觀念")]
    public void Each_part_gets_its_own_day_and_the_rest_is_apart(string words, string head)
    {
        var read = LessonReading.Read(TypedText.Fold(words), s_names, s_today);

        Assert.Equal(head, read.Head);
        Assert.Equal(
            [
                (LessonPart.Preparation, new DateOnly(2025, 6, 9), new TimeOnly(14, 0)),
                (LessonPart.Observation, new DateOnly(2025, 6, 11), new TimeOnly(10, 0)),
                (LessonPart.Discussion, new DateOnly(2025, 6, 12), new TimeOnly(11, 0)),
            ],
            read.Said.OrderBy(entry => entry.Key).Select(entry => (entry.Key, entry.Value.Day!.Value, entry.Value.Start!.Value)));
    }

    [Theory]
    [InlineData("王小明 閱讀課 6/11 10:00-10:40", null, LessonPart.Observation, "王小明 閱讀課", "")]
    [InlineData("6/9 14:00-15:00 三樓", LessonPart.Preparation, LessonPart.Preparation, "", "三樓")]
    [InlineData("觀課 6/11 10:00 五年一班", null, LessonPart.Observation, "", "五年一班")]
    public void A_single_day_is_of_the_part_asked_for_or_of_the_lesson_itself(string words, LessonPart? asked, LessonPart part, string head, string place)
    {
        var read = LessonReading.Read(TypedText.Fold(words), s_names, s_today, asked);

        var (said, when) = Assert.Single(read.Said);
        Assert.Equal((part, head, place), (said, read.Head, when.Rest));
    }

    [Fact]
    public void Whatever_is_typed_is_read() => Property.Holds(Property.AnyWords, typed =>
    {
        var read = LessonReading.Read(TypedText.Fold($"備課{typed} 觀課 {typed}"), s_names, s_today, LessonPart.Discussion);

        Assert.DoesNotContain("  ", read.Head, StringComparison.Ordinal);
    });
}
