using CommunityBot.Stores;
using CommunityBot.Stores.LiteDb;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Bot.Hosting;

/// <summary>Section <c>Storage</c> of the settings.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>All that there are, the usual one first.</summary>
    public static readonly IReadOnlyList<IStoreProvider> Providers = [new SqliteProvider(), new LiteDbProvider()];

    /// <summary>The folder that holds everything the bot writes.</summary>
    public string Path { get; set; } = "data";

    /// <summary>Which of the <see cref="Providers"/>, by its name.</summary>
    public string Provider { get; set; } = Providers[0].Name;

    /// <summary>The database of the settings; null where there is none of that name.</summary>
    public static IStoreProvider? FindProvider(IConfiguration settings)
    {
        var name = Of(settings).Provider;
        return Providers.FirstOrDefault(provider => string.Equals(provider.Name, name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The database of the settings; the usual one where its name is wrong, which <c>AllSettings</c> says.</summary>
    public static IStoreProvider ProviderOf(IConfiguration settings) => FindProvider(settings) ?? Providers[0];

    /// <summary>A path that is blank is none.</summary>
    public static StorageOptions Of(IConfiguration settings)
    {
        var options = settings.GetSection(Section).Get<StorageOptions>() ?? new StorageOptions();
        if (string.IsNullOrWhiteSpace(options.Path))
            options.Path = new StorageOptions().Path;
        return options;
    }
}
