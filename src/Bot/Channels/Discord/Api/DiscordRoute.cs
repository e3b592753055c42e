namespace CommunityBot.Bot.Channels.Discord.Api;

/// <summary>
/// One of Discord's addresses. Calls are counted by <see cref="Key"/>: the kind of call and what it is about, as Discord counts them.
/// </summary>
/// <param name="Method">Of HTTP.</param>
/// <param name="Path">Below the base address.</param>
/// <param name="Key">What shares a limit.</param>
/// <param name="ByToken">Whether an interaction's token stands for the bot's own: such calls do not count towards what the bot may do in a second.</param>
public sealed record DiscordRoute(HttpMethod Method, string Path, string Key, bool ByToken = false)
{
    public static readonly DiscordRoute Application = new(HttpMethod.Get, "applications/@me", "GET applications/@me");

    public static readonly DiscordRoute OpenDirect = new(HttpMethod.Post, "users/@me/channels", "POST users/@me/channels");

    /// <summary>The commands of an application: in one guild, or everywhere.</summary>
    public static DiscordRoute Commands(string application, string? guild)
    {
        var path = $"applications/{Escaped(application)}{(guild is null ? "" : $"/guilds/{Escaped(guild)}")}/commands";
        return new DiscordRoute(HttpMethod.Put, path, $"PUT {path}");
    }

    /// <summary>Where the first answer to an interaction goes that came over the socket.</summary>
    public static DiscordRoute Callback(string interaction, string token) =>
        new(HttpMethod.Post, $"interactions/{Escaped(interaction)}/{Escaped(token)}/callback", $"POST interactions/{token}", ByToken: true);

    public static DiscordRoute EditAnswer(string application, string token) => ByTokenOf(HttpMethod.Patch, application, token, "/messages/@original");

    public static DiscordRoute FollowUp(string application, string token) => ByTokenOf(HttpMethod.Post, application, token, "");

    public static DiscordRoute Create(string channel) => OfChannel(HttpMethod.Post, channel, "/messages");

    public static DiscordRoute Edit(string channel, string message) =>
        OfChannel(HttpMethod.Patch, channel, "/messages") with { Path = $"channels/{Escaped(channel)}/messages/{Escaped(message)}" };

    /// <summary>What was said in a channel after something, the latest first.</summary>
    public static DiscordRoute Since(string channel, string snowflake) =>
        OfChannel(HttpMethod.Get, channel, "/messages") with { Path = $"channels/{Escaped(channel)}/messages?after={Escaped(snowflake)}&limit=50" };

    private static DiscordRoute OfChannel(HttpMethod method, string channel, string rest) =>
        new(method, $"channels/{Escaped(channel)}{rest}", $"{method} channels/{channel}{rest}");

    private static DiscordRoute ByTokenOf(HttpMethod method, string application, string token, string rest) =>
        new(method, $"webhooks/{Escaped(application)}/{Escaped(token)}{rest}", $"{method} webhooks/{token}", ByToken: true);

    private static string Escaped(string part) => Uri.EscapeDataString(part);
}
