using CommunityBot.Scheduler;
using CommunityBot.Stores.Tests.PostgreSql;

namespace CommunityBot.Bot.Tests.Several;

/// <summary>Two bots on one PostgreSQL, one of them five seconds ahead; the other is killed while everybody signs in, and a third takes its place.</summary>
public sealed class SeveralBotsTests
{
    /// <summary>More in the long run (bench/Endurance).</summary>
    private const int People = 160;

    private const int Communities = 16;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Nothing_is_lost_and_nothing_happens_twice_whoever_dies_and_whatever_clocks_say()
    {
        Assert.SkipUnless(TestDatabase.IsConfigured, TestDatabase.Missing);
        await using var trial = await BotTrial.Open(People, Communities);
        var half = People / 2;

        await trial.Announce("明天改在國秀樓");
        var bots = await Task.WhenAll(trial.Start("bot-ahead", secondsAhead: 5), trial.Start("bot-killed"));
        await Eventually.IsTrue(() => trial.Told("明天改在國秀樓").Count() == People, "everybody is told");
        await BotTrial.SignIn([.. trial.Crowd.SignIns.Take(half)], bots, async taken =>
        {
            if (taken == half / 4)
                trial.Database.CutOff("bot-%");
            trial.Line.IsAway = taken > half / 3;
            if (taken == half / 2)
                await bots[1].Kill();
        });
        trial.Database.Bury("bot-killed");
        bots[1] = await trial.Start("bot-third");
        trial.Line.IsAway = false;
        await BotTrial.SignIn([.. trial.Crowd.SignIns.Skip(half)], bots, _ => Task.CompletedTask);
        await trial.UntilSent(s_patience);

        await trial.Expect(told: ["明天改在國秀樓"]);
        Assert.Equal(["bot-killed"], trial.Database.TakenFrom());
        Assert.All(
            [ForecastJob.Key, HousekeepingJob.Key],
            job => Assert.Single(trial.Database.Sweeps(), sweep => sweep.StartsWith($"{job.Name} ", StringComparison.Ordinal)));
        Assert.Matches(
            AheadOfTime.IsInstalled ? "！ 這台機器的時鐘比資料庫的快 5 秒。" : "✔ 這台機器的時鐘和資料庫的一致。", await trial.Doctor(secondsAhead: 5));
        if (!AheadOfTime.IsInstalled)
            Assert.Skip(AheadOfTime.Missing);
    }
}
