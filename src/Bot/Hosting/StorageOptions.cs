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

    /// <summary>The folder of photos and receipts, which all bots of a server share; that in <see cref="Path"/> where it is blank.</summary>
    public string Files { get; set; } = "";

    /// <summary>Whether the records are on a server, and not in the folder.</summary>
    public bool IsOnServer => NamedAs(Provider, PostgreSqlProvider.Called);

    /// <summary>The database of the settings; the usual one where they are wrong, which <c>AllSettings</c> says.</summary>
    public static IStoreProvider ProviderOf(IConfiguration settings)
    {
        var options = Of(settings);
        return options.WhatIsWrong() is null ? options.Database() : s_providers[0].Of(options);
    }

    public static DataFolder FolderOf(IConfiguration settings) => Of(settings).Folder();

    public static FileShelf ShelfOf(IConfiguration settings) => Of(settings).Shelf();

    /// <summary>One that is named at a terminal, as in <c>LiteDb:data</c> or <c>PostgreSql:Host=…</c>. A name alone is where the settings say.</summary>
    public static StorageOptions Named(string written, IConfiguration settings)
    {
        var options = Of(settings);
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        options.Provider = colon < 0 ? written : written[..colon];
        if (!options.IsOnServer)
            (options.Path, options.ConnectionString) = (colon < 0 ? options.Path : written[(colon + 1)..], "");
        else if (colon >= 0)
            options.ConnectionString = written[(colon + 1)..];
        return options;
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

        return IsOnServer && PostgreSqlDatabase.WhatIsWrong(ConnectionString) is { } why ? (nameof(ConnectionString), why) : null;
    }

    /// <summary>The database, where nothing is wrong with it.</summary>
    public IStoreProvider Database() => s_providers.First(provider => NamedAs(Provider, provider.Name)).Of(this);

    public DataFolder Folder() => new(Path, withDatabase: !IsOnServer);

    public FileShelf Shelf() => string.IsNullOrWhiteSpace(Files) ? new FileShelf(Folder().Files, Folder()) : new FileShelf(Files);

    /// <summary>The database by its name and place, without a password.</summary>
    public string Called() => IsOnServer ? new PostgreSqlDatabase(ConnectionString).Name : Folder().Database;

    private static bool NamedAs(string given, string name) => string.Equals(given, name, StringComparison.OrdinalIgnoreCase);
}
