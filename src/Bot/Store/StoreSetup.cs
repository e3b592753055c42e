using CommunityBot.Bot.Store.Sqlite;
using CommunityBot.Ports;

namespace CommunityBot.Bot.Store;

public static class StoreSetup
{
    /// <summary>Adds the store. The folder is held, so that a second server on it is refused.</summary>
    public static void AddStore(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        builder.Services.AddSingleton(new DataFolder(options.Path));
        builder.Services.AddSingleton<IStore, SqliteStore>();
        builder.Services.AddHostedService<ServerLock>();
    }

    /// <summary>Holds the data folder from start to stop.</summary>
    private sealed class ServerLock(DataFolder folder) : IHostedService, IDisposable
    {
        private IDisposable? _held;

        public Task StartAsync(CancellationToken cancellationToken)
        {
            _held = folder.HoldForServer();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose() => _held?.Dispose();
    }
}
