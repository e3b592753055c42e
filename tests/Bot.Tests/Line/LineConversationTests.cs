using System.Text;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>What people on LINE see, to the byte.</summary>
public sealed class LineConversationTests
{
    private const string Newcomer = "U8f2c11d3a0";

    [Fact]
    public async Task A_newcomer_binds_signs_in_and_asks_for_the_attendance()
    {
        await using var scene = await LineScene.Open();

        await scene.Say(Newcomer, "綁定 7K3Q-9XPA");
        await scene.Say(Newcomer, $"簽到 {scene.Code}");
        await scene.Say(Newcomer, "出席");

        Assert.All(scene.Line.Calls, call =>
        {
            Assert.Equal("/v2/bot/message/reply", call.Path);
            Assert.Equal($"Bearer {LineStandIn.AccessToken}", call.Headers["Authorization"]);
            Assert.Equal("application/json", call.Headers["Content-Type"]);
            Assert.Null(call.RetryKey);
        });
        Assert.Collection(
            scene.Line.Calls,
            call => AssertBytes("bound.json", call),
            call => AssertBytes("signed-in.json", call),
            call => AssertBytes("attendance.json", call));
    }

    private static void AssertBytes(string file, LineCall call)
    {
        var expected = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Line", "Expected", file)).TrimEnd('\n');
        Assert.Equal(expected, call.Json);
        Assert.Equal(Encoding.UTF8.GetBytes(expected), call.Body);
    }
}
