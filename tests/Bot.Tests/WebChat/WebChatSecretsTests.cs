using System.Text;
using System.Text.RegularExpressions;
using CommunityBot.Records;
using CommunityBot.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.WebChat;

/// <summary>What opens something is told in the chat and found in no file but by the key.</summary>
public sealed class WebChatSecretsTests
{
    private static readonly Regex s_calendar = new(@"/calendar/(?<key>[A-Za-z0-9_-]+)\.ics", RegexOptions.NonBacktracking);
    private static readonly Regex s_page = new("/link/(?<key>[A-Za-z0-9_-]+)", RegexOptions.NonBacktracking);
    private static readonly Regex s_code = new("「綁定 (?<key>[0-9A-Z]{4}-[0-9A-Z]{4})」（", RegexOptions.NonBacktracking);

    [Fact]
    public async Task Neither_the_database_nor_its_log_nor_a_backup_gives_away_what_was_said_in_a_conversation()
    {
        await using var bot = await ChatBots.ForRealPeople();
        using var visitor = await ChatVisitor.Arrive(bot);
        await visitor.Say($"綁定 {ChatBots.BindingCode}");
        await visitor.Say("行事曆");
        await visitor.Say("我的資料");
        await visitor.Say("綁定");
        var said = string.Join('\n', (await visitor.Hear(8)).Select(line => line.Reply));
        string[] secrets = [ChatBots.BindingCode, .. new[] { s_calendar, s_page, s_code }.Select(secret => secret.Match(said).Groups["key"].Value)];
        await bot.UntilOutboxIsEmpty();
        await bot.Services.GetRequiredService<IBackups>().Make(new DateOnly(2025, 5, 26), TestContext.Current.CancellationToken);

        var folder = bot.Services.GetRequiredService<DataFolder>();
        var files = Directory.GetFiles(folder.Path, "*.db*", SearchOption.AllDirectories);
        Assert.True(files.Length > 2);
        foreach (var file in files)
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(open, Encoding.Latin1);
            var bytes = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
            Assert.All(secrets, secret =>
            {
                Assert.NotEmpty(secret);
                Assert.DoesNotContain(secret, bytes, StringComparison.OrdinalIgnoreCase);
            });
        }
    }
}
