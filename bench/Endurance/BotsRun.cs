using System.Diagnostics;
using System.Globalization;
using CommunityBot.Bot.Tests;
using CommunityBot.Bot.Tests.Several;
using CommunityBot.Scheduler;
using CommunityBot.Stores.Tests.PostgreSql;

namespace CommunityBot.Endurance;

/// <summary>
/// Two bots on one PostgreSQL as in the tests, with more people and for some minutes: the lease of the one that is killed runs out by itself, people are
/// told something while everybody signs in, and the server is started anew.
/// </summary>
internal static class BotsRun
{
    private const int People = 3_000;
    private const int Communities = 150;
    private const string Before = "明天改在國秀樓";
    private const string Meanwhile = "後天改在工程館";

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    /// <summary>It throws where anything is lost or happens twice.</summary>
    public static async Task Run()
    {
        if (!TestDatabase.IsConfigured)
        {
            Console.WriteLine(TestDatabase.Missing);
            return;
        }

        await using var trial = await BotTrial.Open(People, Communities);
        await trial.Announce(Before);
        var bots = await Task.WhenAll(trial.Start("bot-ahead", secondsAhead: 5), trial.Start("bot-killed"));
        await UntilTold(trial, Before);
        var started = Stopwatch.GetTimestamp();
        await BotTrial.SignIn([.. trial.Crowd.SignIns.Take(People / 2)], bots, async taken =>
        {
            if (taken == People / 8)
                trial.Database.CutOff("bot-%");
            if (taken == People / 4)
                await bots[1].Kill();
        });
        bots[1] = await trial.Start("bot-third");
        await trial.Announce(Meanwhile);
        await BotTrial.SignIn([.. trial.Crowd.SignIns.Skip(People / 2)], bots, async taken =>
        {
            if (taken == People / 4)
                await trial.Restart();
        });
        var took = Stopwatch.GetElapsedTime(started);
        await UntilTold(trial, Meanwhile);
        await trial.UntilSent(s_patience);
        var sweeps = trial.Database.Sweeps().Count;
        await Eventually.IsTrue(
            () => Task.FromResult(trial.Database.Sweeps().Count >= sweeps + (3 * Minutely.Length)), "three minutes have passed", s_patience);

        await trial.Expect(Before, Meanwhile);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{People:n0} signed in at two bots in {took.TotalSeconds:n0} s, one of them killed, all cut off once, the server started anew: nothing lost, "
            + $"nobody signed in, answered or told twice; LINE was asked again for {trial.Line.Repeated.Count} that it had; "
            + $"{trial.Database.Sweeps().Count} sweeps, each once"));
    }

    private static string[] Minutely => [NudgeJob.Key.Name, SignInJob.Key.Name, MenuJob.Key.Name];

    private static Task UntilTold(BotTrial trial, string announced) =>
        Eventually.IsTrue(() => Task.FromResult(trial.Told(announced).Count() == People), $"everybody is told: {announced}", s_patience);
}
