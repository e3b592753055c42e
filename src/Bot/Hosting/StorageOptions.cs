namespace CommunityBot.Bot.Hosting;

/// <summary>Section <c>Storage</c> of the settings.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";
    public const string Sqlite = "sqlite";

    /// <summary>The folder that holds everything the bot writes.</summary>
    public string Path { get; set; } = "data";

    /// <summary>Which database; <see cref="Sqlite"/> is the one there is.</summary>
    public string Provider { get; set; } = Sqlite;

    /// <summary>A path that is blank is none.</summary>
    public static StorageOptions Of(IConfiguration settings)
    {
        var options = settings.GetSection(Section).Get<StorageOptions>() ?? new StorageOptions();
        if (string.IsNullOrWhiteSpace(options.Path))
            options.Path = new StorageOptions().Path;
        return options;
    }
}
