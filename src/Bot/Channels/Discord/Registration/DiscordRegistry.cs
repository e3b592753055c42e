using System.Net.Http.Headers;

namespace CommunityBot.Bot.Channels.Discord.Registration;

/// <summary>Puts the commands into Discord's list, in place of all that were there.</summary>
public static class DiscordRegistry
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <param name="api">Discord's address, or what stands in for it.</param>
    /// <param name="application">The application's id.</param>
    /// <param name="botToken">The bot's token.</param>
    /// <param name="guild">The one guild to register them in; null: everywhere.</param>
    /// <param name="home">Where this bot's own pages are, or whatever stands for it: Discord asks every program where it is from.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>Discord's status, its words where it refuses, and how many commands were sent.</returns>
    public static async Task<(int Status, string Words, int Count)> Put(Uri api, string application, string botToken, string? guild, Uri home, CancellationToken cancel)
    {
        var commands = CommandDefinitions.All(everywhere: guild is null);
        using var http = new HttpClient { Timeout = s_patience };
        using var request = new HttpRequestMessage(HttpMethod.Put, AddressOf(api, application, guild));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bot", botToken);
        request.Headers.Add("User-Agent", $"DiscordBot ({home}, {typeof(DiscordRegistry).Assembly.GetName().Version?.ToString(3)}) CommunityBot");
        request.Content = new ByteArrayContent(CommandDefinitions.ToJson(commands)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var answer = await http.SendAsync(request, cancel);
        return ((int)answer.StatusCode, answer.IsSuccessStatusCode ? "" : await answer.Content.ReadAsStringAsync(cancel), commands.Count);
    }

    private static Uri AddressOf(Uri api, string application, string? guild) => new(
        $"{api.AbsoluteUri.TrimEnd('/')}/applications/{Uri.EscapeDataString(application)}{(guild is null ? "" : $"/guilds/{Uri.EscapeDataString(guild)}")}/commands");
}
