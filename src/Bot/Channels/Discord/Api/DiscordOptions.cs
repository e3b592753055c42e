namespace CommunityBot.Bot.Channels.Discord.Api;

/// <summary>The settings under <c>Discord</c>. Without an id, key and token there is no Discord channel.</summary>
public sealed class DiscordOptions
{
    public const string Section = "Discord";

    /// <summary>Whether this program was built with the way in over Discord's socket, which needs no public address.</summary>
    public const bool HasSocket =
#if DISCORD_NET
        true;
#else
        false;
#endif

    /// <summary>From the application's General Information.</summary>
    public string ApplicationId { get; init; } = "";

    /// <summary>
    /// What Discord signs its deliveries with, in hexadecimal; from the application's General Information. Empty where everything comes
    /// over the socket.
    /// </summary>
    public string PublicKey { get; init; } = "";

    /// <summary>Lets the bot send; from the application's Bot page.</summary>
    public string BotToken { get; init; } = "";

    public Uri ApiBaseUrl { get; init; } = new("https://discord.com/api/v10");

    /// <summary>Where files are fetched from that people sent.</summary>
    public Uri CdnBaseUrl { get; init; } = new("https://cdn.discordapp.com");

    /// <summary>The address of the API, ending with a slash as the base of addresses has to.</summary>
    internal Uri ApiBase => new(ApiBaseUrl.AbsoluteUri.TrimEnd('/') + "/");
}
