using CommunityBot.Bot.Tests.Cli;

namespace CommunityBot.Bot.Tests.Discord.Gateway;

/// <summary>What <c>doctor</c> says of a bot that is reached over the socket.</summary>
public sealed class SocketCheckTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("communitybot-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(null, "✔ Discord 經由機器人自己開的連線送來", 0)]
    [InlineData("https://old.example.edu.tw/webhooks/discord", "✘ Discord 送到 https://old.example.edu.tw/webhooks/discord，就不會經由連線送來", 1)]
    public async Task An_address_that_Discord_still_has_keeps_everything_from_the_socket(string? endpoint, string finding, int exitCode)
    {
        await using var discord = await DiscordStandIn.Start();
        discord.InteractionsEndpoint = endpoint;
        var settings = new Dictionary<string, string>
        {
            ["Discord__ApplicationId"] = DiscordStandIn.ApplicationId,
            ["Discord__BotToken"] = DiscordStandIn.BotToken,
            ["Discord__ApiBaseUrl"] = discord.Address,
        };

        var run = await ProgramRun.Of(_folder.FullName, settings, "doctor");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(finding, run.Out, StringComparison.Ordinal);
    }
}
