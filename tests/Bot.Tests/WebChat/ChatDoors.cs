namespace CommunityBot.Bot.Tests.WebChat;

/// <summary>Two try-outs for those who only knock: as it comes, and open to other machines.</summary>
public sealed class ChatDoors : IAsyncLifetime
{
    public RunningBot Closed { get; private set; } = null!;

    public RunningBot Open { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        (Closed, Open) = (await ChatBots.TryOut(), await ChatBots.TryOut("--WebChat:AllowRemote=true"));

    public async ValueTask DisposeAsync()
    {
        await Closed.DisposeAsync();
        await Open.DisposeAsync();
    }
}
