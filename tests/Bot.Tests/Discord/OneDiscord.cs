namespace CommunityBot.Bot.Tests.Discord;

/// <summary>One scene for all tests of a class, none of which changes anything.</summary>
public sealed class OneDiscord : IAsyncLifetime
{
    private DiscordScene? _scene;

    public DiscordScene Scene => _scene ?? throw new InvalidOperationException("It is not open yet.");

    public async ValueTask InitializeAsync() => _scene = await DiscordScene.Open();

    public ValueTask DisposeAsync() => Scene.DisposeAsync();
}
