using CommunityBot.Calendar;
using CommunityBot.Outbox;
using CommunityBot.Records;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Hosting;

/// <summary>
/// The data folder as long as it is served from: a second server on it is refused before anything in it changes, then it is closed to other
/// accounts, its database is brought up to date, and at the first start its key is made.
/// </summary>
public sealed class ServedFolder : IHostedService, IDisposable
{
    private readonly IStoreProvider _provider;
    private readonly FolderHold _held;
    private readonly CodeKey _key;
    private readonly OutboxFeed _feed;
    private readonly DateOnly _today;
    private readonly ILogger<ServedFolder> _log;

    /// <exception cref="StoreInUseException">Another server holds it.</exception>
    /// <exception cref="StoreUnavailableException">It cannot be written to, or its database was lost.</exception>
    public ServedFolder(
        IStoreProvider provider, DataFolder folder, CodeKey key, OutboxFeed feed, SchoolClock clock, TimeProvider time, ILogger<ServedFolder> log)
    {
        _held = folder.HoldForServer();
        (_provider, _key, _feed, _today, _log) = (provider, key, feed, clock.Day(time.GetUtcNow()), log);
        Tighten(folder);
    }

    /// <exception cref="StoreUnavailableException">The database cannot be used, or not be brought up to date.</exception>
    public IOpenStore Open()
    {
        if (_provider.Upgrade(_held, _key, _today) is { } upgrade)
        {
            _log.LogInformation(
                "The database was brought from schema {From} to {To}; a copy of what it was is kept in {Copy}",
                upgrade.From,
                upgrade.To,
                upgrade.Copy ?? "the backups of its server");
        }

        var store = _provider.Open(_held.Folder, _key, _feed);
        // Not before: a key without a database is what is left where one was lost.
        _key.Ensure();
        return store;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _held.Dispose();

    private void Tighten(DataFolder folder)
    {
        try
        {
            folder.Tighten();
        }
        catch (UnauthorizedAccessException)
        {
            _log.LogWarning("Other accounts can read the data folder, and this one may not change that; doctor says which files");
        }
    }
}
