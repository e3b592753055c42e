using CommunityBot.Records;
using CommunityBot.Stores;
using CommunityBot.Stores.Sqlite;
using Microsoft.Extensions.Options;

namespace CommunityBot.Bot.Hosting;

public static class StoreSetup
{
    /// <summary>Adds the store. The folder is held, so that a second server on it is refused.</summary>
    /// <exception cref="OptionsValidationException">A provider is asked for that there is not.</exception>
    public static void AddStore(this WebApplicationBuilder builder)
    {
        var options = StorageOptions.Of(builder.Configuration);
        if (!string.Equals(options.Provider, StorageOptions.Sqlite, StringComparison.OrdinalIgnoreCase))
        {
            throw new OptionsValidationException(
                StorageOptions.Section, typeof(StorageOptions), [$"Storage:Provider is '{options.Provider}', and only '{StorageOptions.Sqlite}' is built in."]);
        }

        builder.Services.AddSingleton(new DataFolder(options.Path));
        builder.Services.AddSingleton<CodeKey>();
        builder.Services.AddSingleton<IStore, SqliteStore>();
        builder.Services.AddSingleton<IStoreCopies, SqliteCopies>();
        builder.Services.AddSingleton<IStoreUpkeep, SqliteUpkeep>();
        builder.Services.AddSingleton<IBackups, BackupFolder>();
        builder.Services.AddHostedService<ServerLock>();
    }

    /// <summary>Holds the data folder from start to stop, and makes its key at the first start.</summary>
    private sealed class ServerLock(DataFolder folder, CodeKey key) : IHostedService, IDisposable
    {
        private IDisposable? _held;

        public Task StartAsync(CancellationToken cancellationToken)
        {
            _held = folder.HoldForServer();
            key.Ensure();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose() => _held?.Dispose();
    }
}
