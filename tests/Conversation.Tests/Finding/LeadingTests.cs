using CommunityBot.Conversation.Finding;
using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Tests.Finding;

public sealed class LeadingTests
{
    [Theory]
    [InlineData("#12", 12, "")]
    [InlineData("#12 王小明 遲到", 12, "王小明 遲到")]
    [InlineData("王小明 #12 遲到", 12, "王小明 遲到")]
    [InlineData("#12的名單", 12, "的名單")]
    [InlineData("#999999999", 999_999_999, "")]
    public void A_number_sign_refers_to_a_meeting(string arguments, long id, string words) =>
        Assert.Equal((new MeetingId(id), words), Leading.Reference(arguments));

    [Theory]
    [InlineData("")]
    [InlineData("王小明")]
    [InlineData("12")]
    [InlineData("#")]
    [InlineData("# 12")]
    [InlineData("#1234567890")]
    [InlineData("#\u0661\u0662")]
    public void Without_one_no_meeting_is_named(string arguments) =>
        Assert.Equal((null, arguments), Leading.Reference(arguments));
}
