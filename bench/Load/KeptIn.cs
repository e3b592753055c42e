using System.Globalization;
using CommunityBot.Bot.Hosting;
using CommunityBot.Stores;
using CommunityBot.Stores.PostgreSql;
using Npgsql;

namespace CommunityBot.Load;

/// <summary>The database of a contender, as the settings say it.</summary>
internal sealed class KeptIn
{
    private static int s_made;

    private readonly Dictionary<string, string?> _settings;

    /// <param name="provider">One of <see cref="StorageOptions.ProviderNames"/>.</param>
    /// <param name="connection">Where it has a server.</param>
    public KeptIn(string provider, string connection = "")
    {
        _settings = new Dictionary<string, string?> { ["Storage:Provider"] = provider, ["Storage:ConnectionString"] = connection };
        Provider = StorageOptions.ProviderOf(new ConfigurationBuilder().AddInMemoryCollection(_settings).Build());
        Connection = connection;
    }

    public IStoreProvider Provider { get; }

    public string Connection { get; }

    /// <summary>As a command line.</summary>
    public IEnumerable<string> Settings => _settings.Select(setting => $"--{setting.Key}={setting.Value}");

    /// <summary>A new database on that server, by the connection of somebody who may make some. It stays, as its server is one to measure on.</summary>
    public static async Task<KeptIn> NewDatabase(string server, CancellationToken cancel)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"communitybot_load_{Environment.ProcessId}_{++s_made}");
        await using var source = NpgsqlDataSource.Create(server);
        await using var create = source.CreateCommand($"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'");
        await create.ExecuteNonQueryAsync(cancel);
        return new KeptIn(PostgreSqlProvider.Called, new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString);
    }
}
