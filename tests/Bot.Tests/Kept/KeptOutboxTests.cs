using CommunityBot.Bot.Tests.Line;

namespace CommunityBot.Bot.Tests.Kept;

/// <summary>
/// What an earlier version decided on and could not send is sent by this one, and says byte for byte what that one would have said. Answers
/// whose tokens LINE may still take are replies here, which that version pushed.
/// </summary>
public sealed class KeptOutboxTests : IDisposable
{
    private const string KeptCard = "channels/645027906669510667/messages/000000000000000007";
    private readonly KeptFolder _folder = new("schema-5");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_waited_for_LINE_is_delivered()
    {
        var expected = _folder.ExpectedLines("line.txt");
        await using var scene = await KeptScene.Open(_folder);
        await Eventually.IsTrue(() => scene.Line.Delivered.Count >= expected.Length, "LINE has it all");
        Assert.Equal(Said(expected), Said(SentCalls.Of(scene.Line.Calls)));
        Assert.Equal(3, scene.Line.Calls.Count(call => !call.Path.EndsWith("/reply", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Said(IEnumerable<string> calls) =>
        calls.Select(call => call[call.IndexOf("\"messages\":", StringComparison.Ordinal)..]).Order(StringComparer.Ordinal);

    [Fact]
    public async Task What_waited_for_Discord_is_delivered()
    {
        var expected = _folder.ExpectedLines("discord.txt");
        await using var scene = await KeptScene.Open(_folder);
        await Eventually.IsTrue(() => SentCalls.Of(scene.Discord.Calls).Length >= expected.Length, "Discord has it all");
        Assert.Equal(expected, SentCalls.Of(scene.Discord.Calls));
    }

    [Fact]
    public async Task What_was_given_up_is_sent_once_somebody_asks_for_it()
    {
        await _folder.Run("upgrade");
        await _folder.Run("outbox", "retry");
        // The command goes by the machine's clock.
        await using var scene = await KeptScene.Open(_folder, TimeProvider.System.GetUtcNow(), "--Nudges:Enabled=false");
        await Eventually.IsTrue(() => scene.Line.Delivered.Any(IsGivenUp), "the list that LINE refused is sent");

        static bool IsGivenUp(LineCall call) => LineText.Of(call.Json).StartsWith("接下來的活動", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_in_a_channel_goes_on_counting()
    {
        await using var scene = await KeptScene.Open(_folder);
        await Eventually.IsTrue(
            () => scene.Discord.Calls.Any(call => SentCalls.ChangesCard(call) && call.Path == KeptCard && call.Text.Contains("3／7", StringComparison.Ordinal)),
            "the card shows those who have signed in meanwhile");
    }
}
