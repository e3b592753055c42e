namespace CommunityBot.Bot.Tests.Kept;

/// <summary>What an earlier version told people is not told again, and what it would have told next is.</summary>
public sealed class KeptNudgeTests : IDisposable
{
    private static readonly DateTimeOffset s_nextMorning = new(2025, 5, 13, 9, 5, 0, TimeSpan.FromHours(8));
    private readonly KeptFolder _folder = new("schema-5");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_next_morning_people_hear_what_is_new_and_nothing_twice()
    {
        await using var scene = await KeptScene.Open(_folder, s_nextMorning);
        await Eventually.IsTrue(
            () => scene.Discord.DirectMessages(KeptPeople.ConvenerOnDiscord).Any(said => said.Contains("例行研討 第2次：到 3／7 人", StringComparison.Ordinal)),
            "the convener is told who came the day before");
        // What is sent to one person is sent in its order: once this is answered, whatever was decided on before has come.
        await scene.Says(KeptPeople.Member, "說明");
        var told = scene.Line.Delivered.Where(call => call.Recipients.Contains(KeptPeople.Member)).Select(call => LineText.Of(call.Json));
        Assert.Single(told, text => text.Contains("生成式AI與評量", StringComparison.Ordinal));
    }
}
