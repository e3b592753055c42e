using CommunityBot.Bot.Tests.Cli;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>The pictures of the menus, drawn once and saved to a folder: each takes half a second.</summary>
public sealed class SavedMenus : IAsyncLifetime
{
    private readonly CommandRun _run = new();

    public string Folder => _run.PathOf("saved");

    public async ValueTask InitializeAsync() => Assert.Equal(0, await _run.Run("line", "menu", "--save", Folder));

    public ValueTask DisposeAsync()
    {
        _run.Dispose();
        return ValueTask.CompletedTask;
    }
}
