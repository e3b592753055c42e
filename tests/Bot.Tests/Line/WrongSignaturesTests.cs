using System.Net;
using CommunityBot.Bot.Channels;
using CommunityBot.Bot.Tests.Cli;
using CommunityBot.Messages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>A channel secret that is wrong would be seen by nobody: what is turned away is told of, and not so often that anybody could fill the log.</summary>
public sealed class WrongSignaturesTests
{
    [Fact]
    public async Task They_are_told_of_once_an_hour_with_their_number_in_the_log_and_for_doctor()
    {
        using var log = new HeardLog();
        var clock = new SettableClock(TimeProvider.System.GetUtcNow());
        await using var bot = await RunningBot.Start(
            services => services.AddSingleton<TimeProvider>(clock).AddSingleton<ILoggerProvider>(log),
            "--Logging:LogLevel:Default=Warning",
            "--Line:ChannelSecret=secret-of-another-channel",
            $"--Line:ChannelAccessToken={LineStandIn.AccessToken}",
            "--Line:ApiBaseUrl=http://127.0.0.1:1");

        await Deliver(bot, times: 3);
        Assert.Equal(["1 deliveries"], Told(log));
        clock.Advance(TimeSpan.FromHours(1));
        await Deliver(bot, times: 2);
        Assert.Equal(["1 deliveries", "4 deliveries"], Told(log));

        await Eventually.IsTrue(
            async () => await bot.Read(records => WrongSignatures.Noted(records, ChannelNames.Line)) == new WrongSignatures.Seen(clock.GetUtcNow(), 4),
            "it is noted for doctor");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(8, false)]
    public async Task Doctor_tells_of_them_for_a_week(int days, bool isTold)
    {
        using var run = new CommandRun();
        var at = TimeProvider.System.GetUtcNow().AddDays(-days);
        await run.Store(records =>
        {
            records.Marks.Set("wrong-signatures:line", $"{at:O} 4");
            return true;
        });

        await run.Run("doctor");

        Assert.Equal(isTold, run.Out.Contains("有 4 個簽章不對，沒有收。", StringComparison.Ordinal));
        Assert.Equal(isTold, run.Out.Contains("4 deliveries to LINE's webhook were signed wrongly", StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Told(HeardLog log) =>
        [.. log.Lines.Select(line => line.Words).Where(words => words.Contains("signed wrongly", StringComparison.Ordinal)).Select(FirstTwo)];

    private static string FirstTwo(string words) => string.Join(' ', words.Split(' ')[..2]);

    private static async Task Deliver(RunningBot bot, int times)
    {
        for (var i = 0; i < times; i++)
        {
            using var answer = await bot.Http.DeliverBytes("{}"u8.ToArray());
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }
    }
}
