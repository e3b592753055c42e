namespace CommunityBot.Bot.Tests.Line;

/// <summary>Everybody signs in at the same moment, to the meetings of many communities.</summary>
internal static class LineRush
{
    private const int AtOnce = 128;

    /// <summary>It throws where anybody is not signed in, once and at the moment they said so, or is not answered for nothing.</summary>
    public static async Task Play(int people, int communities)
    {
        await using var scene = await LineScene.Open();
        var crowd = await scene.Bot.Change(records => LineCrowd.Gather(records, people, communities, LineScene.Now));

        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForEachAsync(crowd.SignIns, atOnce, async (signIn, _) => await scene.Deliver(signIn));
        await scene.LetTimePass();

        var lines = await scene.Bot.Read(records => LineCrowd.AttendanceOf(records, crowd.Meetings));
        Assert.Equal(people, lines.Count);
        Assert.Equal(people, lines.Select(line => line.Person).Distinct().Count());
        Assert.All(lines, line => Assert.Equal(crowd.Now, line.At));
        Assert.Equal(people, scene.Line.Delivered.Count);
        Assert.All(scene.Line.Calls, call => Assert.Equal("/v2/bot/message/reply", call.Path));
    }
}
