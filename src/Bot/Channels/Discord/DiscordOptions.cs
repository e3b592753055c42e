namespace CommunityBot.Bot.Channels.Discord;

/// <summary>The settings under <c>Discord</c>. Without the first three there is no Discord channel.</summary>
public sealed class DiscordOptions
{
    public const string Section = "Discord";

    /// <summary>From the application's General Information.</summary>
    public string ApplicationId { get; init; } = "";

    /// <summary>What Discord signs its deliveries with, in hexadecimal; from the application's General Information.</summary>
    public string PublicKey { get; init; } = "";

    /// <summary>Lets the bot send; from the application's Bot page.</summary>
    public string BotToken { get; init; } = "";

    public Uri ApiBaseUrl { get; init; } = new("https://discord.com/api/v10");
}
