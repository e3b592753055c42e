using CommunityBot.Conversation.Commands.Rescheduling;
using CommunityBot.Core.Tests;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Tests.Commands.Planning;

public sealed class MoveWordsTests
{
    private static readonly DateOnly s_today = new(2025, 5, 22);

    [Theory]
    [InlineData("5/26 改到 5/29", 26, 29, null)]
    [InlineData("下週一改到5/29 15:00-17:00", 26, 29, 15)]
    [InlineData("5/26(一) 14:00 延到 下週四 下午3點", 26, 29, 15)]
    [InlineData("5/26 到 114/5/30", 26, 30, null)]
    [InlineData("明天 改 後天", 23, 24, null)]
    [InlineData("5/29 15:00-17:00", null, 29, 15)]
    [InlineData("15:00-17:00", null, null, 15)]
    public void The_first_of_two_days_is_the_meetings_and_the_second_when_it_is_to_be(string words, int? from, int? to, int? start)
    {
        var (meeting, rest) = MoveReader.Split(TypedText.Fold(words), s_today);
        var when = WhenReader.Read(rest, s_today);

        Assert.Equal(from, meeting?.Day);
        Assert.Equal((to, start, null), (when.Day?.Day, when.Start?.Hour, when.Impossible));
    }

    [Fact]
    public void A_second_day_that_does_not_exist_is_not_dropped() =>
        Assert.Equal("6/31", WhenReader.Read(MoveReader.Split("5/26 改到 6/31", s_today).To, s_today).Impossible);

    [Fact]
    public void Whatever_is_typed_it_comes_to_an_answer() => Property.Holds(Property.AnyWords, words => MoveReader.Split(TypedText.Fold(words), s_today));
}
