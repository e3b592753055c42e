using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CommunityBot.Bot.Tests.Line;

namespace CommunityBot.Bot.Tests;

/// <summary>What the log holds: time, level, area and words, one line an event; and nothing of what people are called or say, and no key.</summary>
public sealed partial class LogTests : IDisposable
{
    private const string Said = "我今天肚子痛想請假密語七三";
    private const string LineToken = "token-of-the-test-8c1f";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("communitybot-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Nothing_that_people_are_called_or_say_and_no_key_is_in_it_even_when_everything_is_told()
    {
        var logs = Path.Combine(_folder.FullName, "logs");
        List<string> secrets = [Said, LineToken, LineDelivery.Secret];
        using (var bot = await BotProcess.Serve(
            Path.Combine(_folder.FullName, "data"),
            $"--Logging:File:Path={logs}",
            "--Logging:LogLevel:Default=Trace",
            "--Demo:Enabled=true",
            $"--Line:ChannelSecret={LineDelivery.Secret}",
            $"--Line:ChannelAccessToken={LineToken}",
            "--Line:ApiBaseUrl=http://127.0.0.1:1"))
        {
            var address = Path.Combine(_folder.FullName, "data", "chat-address.txt");
            await Eventually.IsTrue(() => File.Exists(address), "where the chat is has been written down");
            var chat = new Uri(await File.ReadAllTextAsync(address, Cancel));
            secrets.Add(chat.Query[^32..]);
            using var entered = await bot.Http.GetAsync(chat, Cancel);
            var visit = JsonNode.Parse(await bot.Http.GetStringAsync(new Uri("/chat/people", UriKind.Relative), Cancel))!;
            var people = visit["people"]!.AsArray();
            secrets.AddRange(people.Select(person => person!["name"]!.GetValue<string>()));
            foreach (var person in people.Take(6))
            {
                await Post(bot, "/chat/me", new JsonObject { ["id"] = person!["id"]!.DeepClone() });
                foreach (var words in (string[])[Said, "開始簽到", "名單", "點數", "行事曆", "我的資料", "0000", "綁定 ABCD-EFGH", $"請假 {Said}"])
                    await Post(bot, "/chat/messages", new JsonObject { ["id"] = Guid.CreateVersion7().ToString(), ["text"] = words, ["language"] = "Chinese" });
            }

            foreach (var board in visit["meetings"]!.AsArray().Select(meeting => meeting!["board"]?.GetValue<string>()).OfType<string>())
            {
                using var page = await bot.Http.GetAsync(new Uri(board), Cancel);
                secrets.Add(new Uri(board).Segments[^1].Trim('/'));
            }

            using var calendar = await bot.Http.GetAsync(new Uri("/calendar/key-of-a-calendar-93.ics", UriKind.Relative), Cancel);
            secrets.Add("key-of-a-calendar-93");
            using var delivered = await bot.Http.Deliver(
                LineEvent.Text(Said, new JsonObject { ["type"] = "user", ["userId"] = "U-of-the-test" }, TimeProvider.System.GetUtcNow(), "event-1"));
            secrets.Add("U-of-the-test");
            await bot.Kill();
        }

        var file = Assert.Single(Directory.GetFiles(logs));
        var lines = await File.ReadAllLinesAsync(file, Cancel);
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Matches(Event(), line));
        foreach (var told in (string[])["DBUG CommunityBot.Bot.Channels.Reception: Event ", "DBUG CommunityBot.Bot.Channels.OutboxDelivery: Message "])
            Assert.Contains(lines, line => line.Contains(told, StringComparison.Ordinal));
        Assert.All(secrets.Distinct(StringComparer.Ordinal), secret => Assert.DoesNotContain(lines, line => line.Contains(secret, StringComparison.Ordinal)));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    private static async Task Post(BotProcess bot, string address, JsonObject body)
    {
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await bot.Http.PostAsync(new Uri(address, UriKind.Relative), content, Cancel);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d\d:\d\d [A-Z]{4} [\w.]+: .", RegexOptions.None, 1000)]
    private static partial Regex Event();
}
