using CommunityBot.Conversation.Commands.Planning;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Tests.Commands.Planning;

public sealed class MeetingDraftTests
{
    [Theory]
    [InlineData("工程館301 AI教材共備", "工程館301", "AI教材共備")]
    [InlineData("AI教材共備 工程館301", "工程館301", "AI教材共備")]
    [InlineData("AI 教材 共備 會議室", "會議室", "AI 教材 共備")]
    [InlineData("圖書館", "圖書館", null)]
    [InlineData("301", "301", null)]
    [InlineData("A304 共備", "A304", "共備")]
    [InlineData("行政大樓3F 共備", "行政大樓3F", "共備")]
    [InlineData("線上 共備", "線上", "共備")]
    [InlineData("Teams 共備", "Teams", "共備")]
    [InlineData("https://meet.example.com/abc 共備", "https://meet.example.com/abc", "共備")]
    [InlineData("Room301 AI in class", "Room301", "AI in class")]
    [InlineData("AI教材共備", null, "AI教材共備")]
    [InlineData("單元3-4", null, "單元3-4")]
    [InlineData("108課綱 素養導向", null, "108課綱 素養導向")]
    [InlineData("SDGs2030 校園行動", null, "SDGs2030 校園行動")]
    [InlineData("線上教學 設計", null, "線上教學 設計")]
    [InlineData("室內設計 入門", null, "室內設計 入門")]
    [InlineData("classroom talk", null, "classroom talk")]
    [InlineData("", null, null)]
    public void The_place_is_told_from_the_topic_by_its_looks(string words, string? place, string? topic)
    {
        var draft = new MeetingDraft().WithPlaceAndTopic(words);

        Assert.Equal((place, topic), (draft.Place, draft.Topic));
    }

    [Fact]
    public void What_was_not_said_of_day_and_time_stays()
    {
        var draft = new MeetingDraft { Day = new DateOnly(2025, 5, 12), Start = new TimeOnly(14, 0) };

        Assert.Equal(
            draft with { Start = new TimeOnly(15, 0), End = new TimeOnly(16, 0) },
            draft.With(new When { Start = new TimeOnly(15, 0), End = new TimeOnly(16, 0) }));
    }
}
