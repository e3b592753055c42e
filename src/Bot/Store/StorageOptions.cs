namespace CommunityBot.Bot.Store;

/// <summary>Section <c>Storage</c> of the settings.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The folder that holds everything the bot writes.</summary>
    public string Path { get; set; } = "data";

    /// <summary>Only <c>sqlite</c> for now.</summary>
    public string Provider { get; set; } = "sqlite";
}
