using CommunityBot.Bot.Hosting;
using CommunityBot.Outbox;
using CommunityBot.Stores;
using Microsoft.Extensions.Configuration;

namespace CommunityBot.Bot.Tests;

/// <summary>The database that the tests run on: the usual one, or the one that the environment names (<c>Storage__Provider</c>).</summary>
internal static class TestStore
{
    public static IStoreProvider Provider { get; } = StorageOptions.ProviderOf(new ConfigurationBuilder().AddEnvironmentVariables().Build());

    public static IOpenStore Open(DataFolder folder, OutboxFeed? feed = null) => Provider.Open(folder, new CodeKey(folder), feed);

    public static BackupFolder Backups(DataFolder folder) => new(folder, Provider.Copies(folder, new CodeKey(folder)));
}
