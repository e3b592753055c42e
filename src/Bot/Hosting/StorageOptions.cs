using CommunityBot.Messages;
using CommunityBot.Stores;
using CommunityBot.Stores.LiteDb;
using CommunityBot.Stores.PostgreSql;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Bot.Hosting;

/// <summary>Section <c>Storage</c> of the settings.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>All the databases there are, the usual one first, by their names.</summary>
    private static readonly IReadOnlyList<(string Name, Func<StorageOptions, IStoreProvider> Of)> s_providers =
    [
        (FileSigns.Sqlite, _ => new SqliteProvider()),
        (FileSigns.LiteDb, _ => new LiteDbProvider()),
        (PostgreSqlProvider.Called, options => new PostgreSqlProvider(new PostgreSqlDatabase(options.ConnectionString))),
    ];

    public static IEnumerable<string> ProviderNames => s_providers.Select(provider => provider.Name);

    /// <summary>The folder that holds everything the bot writes.</summary>
    public string Path { get; set; } = "data";

    /// <summary>Which of the <see cref="ProviderNames"/>.</summary>
    public string Provider { get; set; } = s_providers[0].Name;

    /// <summary>Where the server of a database is that has one. It holds a password.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>Whether the records are on a server, and not in the folder.</summary>
    private bool IsOnServer => NamedAs(Provider, PostgreSqlProvider.Called);

    /// <summary>The database of the settings; the usual one where they are wrong, which <c>AllSettings</c> says.</summary>
    public static IStoreProvider ProviderOf(IConfiguration settings)
    {
        var options = Of(settings);
        var chosen = options.WhatIsWrong() is null ? s_providers.First(provider => NamedAs(options.Provider, provider.Name)) : s_providers[0];
        return chosen.Of(options);
    }

    public static DataFolder FolderOf(IConfiguration settings)
    {
        var options = Of(settings);
        return new DataFolder(options.Path, withDatabase: !options.IsOnServer);
    }

    /// <summary>A path that is blank is none.</summary>
    public static StorageOptions Of(IConfiguration settings)
    {
        var options = settings.GetSection(Section).Get<StorageOptions>() ?? new StorageOptions();
        if (string.IsNullOrWhiteSpace(options.Path))
            options.Path = new StorageOptions().Path;
        return options;
    }

    /// <summary>The setting that keeps the database from being used, and why, in words that stand after its name; null where nothing does.</summary>
    public (string Key, BothLanguages Why)? WhatIsWrong()
    {
        if (!ProviderNames.Any(name => NamedAs(Provider, name)))
        {
            return (nameof(Provider), new BothLanguages(
                $"「{Provider}」沒有，可以用的是 {string.Join('、', ProviderNames)}", $"is '{Provider}', and must be one of {string.Join(", ", ProviderNames)}"));
        }

        if (!IsOnServer)
        {
            return ConnectionString.Length == 0 ? null : (nameof(ConnectionString), new BothLanguages(
                $" 只有 Storage:Provider={PostgreSqlProvider.Called} 會用到：請加上那個設定，或拿掉這一個",
                $"is of use only with Storage:Provider={PostgreSqlProvider.Called}: set that too, or take this away"));
        }

        return PostgreSqlDatabase.WhatIsWrong(ConnectionString) is { } why ? (nameof(ConnectionString), why) : null;
    }

    private static bool NamedAs(string given, string name) => string.Equals(given, name, StringComparison.OrdinalIgnoreCase);
}
