using System.Security.Cryptography;
using System.Text;
using CommunityBot.Bot.Hosting;
using CommunityBot.Records;
using CommunityBot.Stores;
using CommunityBot.Stores.PostgreSql;
using CommunityBot.Stores.Tests.PostgreSql;
using Microsoft.Extensions.Configuration;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>
/// What a conversation is kept in. They are spread over all databases there are, a test always with the same one; where the environment names one
/// (<c>Storage__Provider</c>), all are kept there.
/// </summary>
internal sealed class SceneStore : IDisposable
{
    private static readonly IReadOnlyList<string> s_providers = Environment.GetEnvironmentVariable("Storage__Provider") is { Length: > 0 } named
        ? [named]
        : [.. StorageOptions.ProviderNames.Where(name => name != PostgreSqlProvider.Called || TestDatabase.IsConfigured)];

    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("communitybot-").FullName);
    private readonly TestDatabase? _database;
    private readonly IOpenStore _store;

    public SceneStore()
    {
        var name = s_providers[Digest(TestContext.Current.Test?.TestDisplayName) % s_providers.Count];
        var provider = name == PostgreSqlProvider.Called
            ? new PostgreSqlProvider((_database = TestDatabase.Empty()).Database)
            : StorageOptions.ProviderOf(new ConfigurationBuilder().AddInMemoryCollection([new("Storage:Provider", name)]).Build());
        _store = provider.Open(_folder, new CodeKey(_folder));
    }

    public IStore Kept => _store;

    public void Dispose()
    {
        _store.Dispose();
        _database?.Dispose();
        Directory.Delete(_folder.Path, recursive: true);
    }

    private static int Digest(string? test) => SHA256.HashData(Encoding.UTF8.GetBytes(test ?? ""))[0];
}
