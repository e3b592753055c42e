namespace CommunityBot.Bot.Tests.Talk;

public sealed class SlashTests
{
    [Theory]
    [InlineData("閱讀 points", false)]
    [InlineData("/points why", true)]
    [InlineData("points why", true)]
    public async Task What_begins_as_a_command_is_one_also_while_a_question_is_open(string said, bool command)
    {
        using var scene = await Scene.Open();
        Assert.Contains("哪一種活動", await scene.Hears("林召集", "新增活動"), StringComparison.Ordinal);

        Assert.Equal(command, (await scene.Hears("林召集", said)).Contains("points", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_long_text_after_a_slash_is_not_taken_for_the_text_that_was_asked_for()
    {
        using var scene = await Scene.Open();
        scene.Now = Scene.Start.AddMinutes(30);
        await scene.Says("林召集", "紀錄");

        await scene.Says("林召集", $"/minutes #{scene.Meeting.Id.Value} {new string('字', 150)}");

        var kept = Assert.Single(await scene.Read(records => records.Meetings.MinutesOf(scene.Meeting.Id)));
        Assert.Equal(new string('字', 150), kept.Text);
    }
}
