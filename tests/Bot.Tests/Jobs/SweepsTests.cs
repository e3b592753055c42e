using CommunityBot.Scheduler;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace CommunityBot.Bot.Tests.Jobs;

/// <summary>Which sweeps a bot runs that is not the only one, and when.</summary>
public sealed class SweepsTests
{
    private static readonly DateTimeOffset s_lastNight = new(2025, 5, 12, 3, 30, 0, TimeSpan.FromHours(8));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_another_runs_is_neither_run_nor_noted_and_what_each_bot_does_for_itself_is()
    {
        await using var scene = new JobScene { Rota = new SharedRota { IsTaken = true } };
        await scene.Start(JobScene.Noon);
        await Trigger(scene, HousekeepingJob.Key);
        await scene.Run(BackupJob.Key);
        await scene.UntilQuiet();

        Assert.Null(await scene.Last(HousekeepingJob.Key));
        Assert.Equal([s_lastNight], scene.Rota.Asked(HousekeepingJob.Key.Name));
        Assert.NotNull(await scene.Last(AllowanceJob.Key));
        Assert.Single(scene.Backups.Days);
        Assert.Empty(scene.Rota.Finished);
    }

    [Fact]
    public async Task A_bot_whose_nudges_are_off_leaves_them_to_the_others()
    {
        await using var scene = new JobScene { Rota = new SharedRota() };
        await scene.Start(JobScene.Noon, "--Nudges:Enabled=false");
        await scene.Run(NudgeJob.Key);
        await scene.UntilQuiet();

        Assert.Empty(scene.Rota.Asked(NudgeJob.Key.Name));
        Assert.Contains("switched off", (await scene.Last(NudgeJob.Key))!.Result, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_whose_clock_is_ahead_waits_until_it_is_time_by_the_stores()
    {
        var due = JobScene.Noon.AddSeconds(30);
        await using var scene = new JobScene { Rota = new SharedRota { Clock = due.AddMilliseconds(-300) } };
        await scene.Start(JobScene.Noon);
        scene.Clock.Advance(TimeSpan.FromSeconds(30));
        var started = TimeProvider.System.GetTimestamp();

        await Trigger(scene, SignInJob.Key);
        await Eventually.IsTrue(() => scene.Rota.Finished.Contains(SignInJob.Key.Name), "it has run");

        Assert.InRange(TimeProvider.System.GetElapsedTime(started), TimeSpan.FromMilliseconds(295), TimeSpan.MaxValue);
        Assert.Contains(due, scene.Rota.Asked(SignInJob.Key.Name));
        Assert.DoesNotContain(due.AddMinutes(-1), scene.Rota.Asked(SignInJob.Key.Name));
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(2)]
    public async Task A_bot_whose_clock_is_quite_wrong_takes_on_what_was_due_last_by_the_stores(int hoursAhead)
    {
        await using var scene = new JobScene { Rota = new SharedRota { Clock = JobScene.Noon.AddHours(-hoursAhead) } };
        await scene.Start(JobScene.Noon);

        await Trigger(scene, HousekeepingJob.Key);
        await Trigger(scene, SignInJob.Key);
        await scene.UntilQuiet();

        Assert.Equal([s_lastNight], scene.Rota.Asked(HousekeepingJob.Key.Name));
        Assert.Equal([JobScene.Noon.AddHours(-hoursAhead).AddSeconds(-30)], scene.Rota.Asked(SignInJob.Key.Name).Distinct());
    }

    [Fact]
    public async Task A_clock_that_is_not_the_stores_is_told_once_and_once_more_when_it_is()
    {
        await using var scene = new JobScene { Rota = new SharedRota { Clock = JobScene.Noon.AddMinutes(-5) }, Log = new HeardLog() };
        await scene.Start(JobScene.Noon);
        var schedule = scene.Services.GetRequiredService<JobSchedule>();
        await schedule.CompareClocks(Cancel);
        await schedule.CompareClocks(Cancel);
        Assert.Single(scene.Log.Lines, line => line.Words.Contains("clock is 300 s ahead", StringComparison.Ordinal));

        scene.Rota.Clock = JobScene.Noon;
        await schedule.CompareClocks(Cancel);
        Assert.Single(scene.Log.Lines, line => line.Words.Contains("agrees with the database's again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_left_by_a_bot_that_is_gone_is_run_within_a_minute()
    {
        await using var scene = new JobScene { Rota = new SharedRota { LeftBehind = [HousekeepingJob.Key.Name, "a job of another version"] } };
        await scene.Start(JobScene.Noon);
        await scene.Services.GetRequiredService<JobSchedule>().RunWhatWasLeft(Cancel);

        await Eventually.IsTrue(async () => await scene.Last(HousekeepingJob.Key) is not null, "it has run");
        Assert.Equal([HousekeepingJob.Key.Name], scene.Rota.Finished);
    }

    [Fact]
    public async Task One_that_failed_is_finished_and_one_that_is_cut_short_is_left_to_others()
    {
        await using var scene = new JobScene { Rota = new SharedRota(), Meter = new Meter(), IsBreakable = true };
        await scene.Start(JobScene.Noon);
        await scene.UntilQuiet();
        ((BreakableStore)scene.Store).Break();
        await Trigger(scene, HousekeepingJob.Key);
        await Eventually.IsTrue(() => scene.Rota.Finished.Contains(HousekeepingJob.Key.Name), "it has failed");
    }

    private static async Task Trigger(JobScene scene, JobKey job) => await (await scene.Scheduler()).TriggerJob(job, cancellationToken: Cancel);
}
